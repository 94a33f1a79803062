/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { smallPlan } from '../../workbook/small-plan';

const plan = smallPlan();
let excel: StandInExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await bootExcel();
  host = new ExcelHost(excel);
  (await host.write(plan))._unsafeUnwrap();
});
afterEach(() => {
  excel.dispose();
});

async function edit(address: string, value: unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    const [sheet, cells] = address.split('!') as [string, string];
    context.workbook.worksheets.getItem(sheet).getRange(cells).values = [[value]];
    await context.sync();
  });
}

/** The plan as its makers would build it anew, with another label, so that its sheets are rewritten. */
function changed(): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === 1 && cell.column === 0
          ? { ...cell, content: { kind: 'text', value: 'New words.' } }
          : cell,
      ),
    })),
  };
}

it.each([
  ['the same plan', () => plan],
  ['a changed plan', changed],
])('what the user wrote beside ours survives %s', async (_, next) => {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Mine').getRange('B2').values = [['mine']];
    await context.sync();
  });
  await edit('Data!AC5', 'beside the table');
  await edit('Data!B2', 'in a gap');
  await edit('Report!F20', '=Data!D5');
  (await host.write(next()))._unsafeUnwrap();
  expect(excel.workbook.cell('Mine!B2').value).toBe('mine');
  expect(excel.workbook.cell('Data!AC5').value).toBe('beside the table');
  expect(excel.workbook.cell('Data!B2').value).toBe('in a gap');
  expect(excel.workbook.cell('Report!F20').formula).toBe('=Data!D5');
  expect(excel.workbook.cell('Data!A2').value).toBe(next() === plan ? 'What goes in.' : 'New words.');
});

it('a number typed over a calculation is reported, kept aside and calculated again', async () => {
  const formula = excel.workbook.cell('Data!E6').formula;
  await edit('Data!E6', 123);
  const report = (await host.write(plan))._unsafeUnwrap();
  expect(report.keptAside).toEqual([{ sheet: 'Data', address: 'E6', found: 123 }]);
  expect(excel.workbook.cell('Data!E6').formula).toBe(formula);
  expect(excel.workbook.values('Kept aside!A4:C5')).toEqual([
    ['Sheet', 'Cell', 'Found'],
    ['Data', 'E6', 123],
  ]);
  await edit('Data!F6', 456);
  await host.readTables([]);
  (await host.write(plan))._unsafeUnwrap();
  expect(excel.workbook.values('Kept aside!A5:C6')).toEqual([
    ['Data', 'E6', 123],
    ['Data', 'F6', 456],
  ]);
});

it('inputs come to what the plan says, and nothing else is touched', async () => {
  await edit('Data!D5', 77);
  excel.control.reset();
  (await host.write(plan))._unsafeUnwrap();
  expect(excel.workbook.cell('Data!D5').value).toBe(10);
  expect(excel.control.syncs).toHaveLength(2);
});

it('charts are drawn anew, not twice, and the user’s own stay', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.charts.add('Line', sheet.getRange('D5:F5'), 'Rows').name = 'My chart';
    await context.sync();
  });
  (await host.write(changed()))._unsafeUnwrap();
  const names = excel.workbook.charts('Data').map(({ name }) => name);
  expect([...names].sort()).toEqual(['My chart', 'Spend']);
});

it('rules and conditional formats are not laid over each other', async () => {
  const rules = excel.workbook.validations('Data');
  const formats = excel.workbook.conditionalFormats('Data');
  (await host.write(changed()))._unsafeUnwrap();
  expect(excel.workbook.validations('Data')).toEqual(rules);
  expect(excel.workbook.conditionalFormats('Data')).toEqual(formats);
});
