import type { GridHost } from '../../../src/hosts/grid/grid-host';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { smallPlan } from '../../workbook/small-plan';
import { addSheet, contentOf, gridOf, indexOf, sheetNames, type } from './written-grid';

const plan = smallPlan();

/** The plan with another subtitle on each sheet. */
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

/** The plan without the sheet Report, and so without what refers to it. */
const withoutReport = (): WorkbookPlan => ({ ...plan, sheets: plan.sheets.slice(0, 1), activeSheet: 'Data' });

async function writeAgain(host: GridHost, next: WorkbookPlan): Promise<readonly unknown[]> {
  return (await host.write(next))._unsafeUnwrap().keptAside;
}

/** Every cell of our sheets as it is edited, to see whether all is as a first write leaves it. */
function contents(host: GridHost, of: WorkbookPlan): unknown {
  return of.sheets.map(({ name, cells }) => [
    name,
    ...cells.map(({ row, column }) => host.model.getCellContent(indexOf(host, name), row + 1, column + 1)),
  ]);
}

let host: GridHost;
let fresh: unknown;
beforeEach(async () => {
  host = await gridOf(plan);
  fresh = contents(host, plan);
});

it.each([
  ['the same plan', () => plan],
  ['a changed plan', changed],
])('what the user wrote beside ours survives %s', async (_, next) => {
  addSheet(host, 'Mine', 'mine');
  host.model.setUserInput(indexOf(host, 'Mine'), 2, 1, '=Data!D5*2');
  type(host, 'Data', 'AC5', 'beside the table');
  type(host, 'Data', 'B2', 'in a gap');
  type(host, 'Report', 'F20', '=Data!D5');
  expect(await writeAgain(host, next())).toEqual([]);
  expect(contentOf(host, 'Mine', 'A1')).toBe('mine');
  expect(host.value('Mine', 'A2')).toBe(20);
  expect(contentOf(host, 'Data', 'AC5')).toBe('beside the table');
  expect(contentOf(host, 'Data', 'B2')).toBe('in a gap');
  expect(contentOf(host, 'Report', 'F20')).toBe('=Data!D5');
  expect(host.value('Data', 'A2')).toBe(next() === plan ? 'What goes in.' : 'New words.');
  expect(sheetNames(host)).toEqual(['Data', 'Report', 'Mine']);
});

it('a number typed over a calculation is reported, kept aside and calculated again', async () => {
  const formula = contentOf(host, 'Data', 'E6');
  type(host, 'Data', 'E6', '123.5');
  expect(await writeAgain(host, plan)).toEqual([{ sheet: 'Data', address: 'E6', found: 123.5 }]);
  expect(contentOf(host, 'Data', 'E6')).toBe(formula);
  expect(host.value('Data', 'E6')).toBe(22);
  const kept = (): unknown =>
    host.valuesOf({ sheet: 'Kept aside', from: { row: 3, column: 0 }, to: { row: 5, column: 2 } });
  expect(kept()).toEqual([
    ['Sheet', 'Cell', 'Found'],
    ['Data', 'E6', 123.5],
    [undefined, undefined, undefined],
  ]);
  type(host, 'Data', 'F6', '=1+1');
  expect(await writeAgain(host, changed())).toEqual([{ sheet: 'Data', address: 'F6', found: '=1+1' }]);
  expect(kept()).toEqual([
    ['Sheet', 'Cell', 'Found'],
    ['Data', 'E6', 123.5],
    ['Data', 'F6', '=1+1'],
  ]);
  expect(host.value('Data', 'F6')).toBe(24);
  expect(await writeAgain(host, changed())).toEqual([]);
});

it('a label typed over is put back and kept aside', async () => {
  type(host, 'Data', 'A6', '=NA()');
  type(host, 'Data', 'B6', 'mine');
  expect(await writeAgain(host, plan)).toEqual([
    { sheet: 'Data', address: 'A6', found: '=NA()' },
    { sheet: 'Data', address: 'B6', found: 'mine' },
  ]);
  expect(contents(host, plan)).toEqual(fresh);
});

it('inputs come to what the plan says, and a second write of it changes nothing', async () => {
  type(host, 'Data', 'D5', '77');
  expect(await writeAgain(host, plan)).toEqual([]);
  expect(host.value('Data', 'D5')).toBe(10);
  const { model } = host;
  expect(await writeAgain(host, plan)).toEqual([]);
  expect(host.model).toBe(model);
});

it('what the user made of our looks survives the same plan', async () => {
  const data = indexOf(host, 'Data');
  host.model.updateRangeStyle(
    { sheet: data, row: 5, column: 4, width: 1, height: 1 },
    'fill.color',
    '#FF0000',
  );
  host.model.setColumnsWidth(data, 1, 1, 321);
  type(host, 'Data', 'E5', '5');
  await writeAgain(host, plan);
  expect(host.model.getCellStyle(data, 5, 4).style.fill.color).toBe('#FF0000');
  expect(host.model.getColumnWidth(data, 1)).toBe(321);
});

it('a sheet that the plan has no more goes, and what was the user’s on it is kept aside', async () => {
  type(host, 'Report', 'F20', 'my note');
  type(host, 'Report', 'B20', '=1+2');
  expect(await writeAgain(host, withoutReport())).toEqual([
    { sheet: 'Report', address: 'B20', found: '=1+2' },
    { sheet: 'Report', address: 'F20', found: 'my note' },
  ]);
  expect(sheetNames(host)).toEqual(['Data', 'Kept aside']);
  await writeAgain(host, plan);
  expect(sheetNames(host)).toEqual(['Data', 'Report', 'Kept aside']);
  expect(contents(host, plan)).toEqual(fresh);
});

it('what stands where a plan now has a cell is kept aside', async () => {
  type(host, 'Report', 'A8', 'my note');
  const [data, report] = plan.sheets as [WorkbookPlan['sheets'][0], WorkbookPlan['sheets'][0]];
  const grown = {
    ...report,
    cells: [
      ...report.cells,
      { ...report.cells[1]!, row: 7, content: { kind: 'text' as const, value: 'More.' } },
    ],
  };
  const kept = await writeAgain(host, { ...plan, sheets: [data, grown] });
  expect(kept).toEqual([{ sheet: 'Report', address: 'A8', found: 'my note' }]);
  expect(host.value('Report', 'A8')).toBe('More.');
  expect(await writeAgain(host, plan)).toEqual([]);
  expect(host.value('Report', 'A8')).toBeUndefined();
});

describe('after the user moved what stands on our sheets', () => {
  it('rows put in and taken out are put right, and what was written in them is kept aside', async () => {
    const data = indexOf(host, 'Data');
    host.model.insertRows(data, 3, 2);
    host.model.setUserInput(data, 3, 2, 'between');
    host.model.setUserInput(data, 9, 30, 'beside');
    host.model.deleteRows(data, 7, 1);
    expect(await writeAgain(host, plan)).toEqual([{ sheet: 'Data', address: 'B3', found: 'between' }]);
    expect(contents(host, plan)).toEqual(fresh);
    expect(host.value('Report', 'A6')).toBe(10);
    expect(contentOf(host, 'Data', 'AD7')).toBe('beside');
  });

  it('a row put into a table is taken for its row, which is read, and not kept aside', async () => {
    const data = indexOf(host, 'Data');
    host.model.insertRows(data, 6, 1);
    host.model.setUserInput(data, 6, 1, 'Mine');
    expect(await writeAgain(host, plan)).toEqual([]);
    expect(contents(host, plan)).toEqual(fresh);
  });

  it('columns and dragged rows are put right', async () => {
    const data = indexOf(host, 'Data');
    host.model.insertColumns(data, 2, 1);
    host.model.moveRows(data, 5, 1, 3);
    host.model.deleteColumns(data, 5, 2);
    expect(await writeAgain(host, plan)).toEqual([]);
    expect(contents(host, plan)).toEqual(fresh);
  });

  it('formulas that followed a cell that was cut and pasted are put right', async () => {
    const { model } = host;
    const data = indexOf(host, 'Data');
    model.setSelectedSheet(data);
    model.setSelectedCell(5, 4);
    const cut = model.copyToClipboard();
    model.setSelectedCell(12, 4);
    model.pasteFromClipboard(data, cut.range, cut.data, true);
    expect(contentOf(host, 'Report', 'A6')).toBe('=Data!$D$12');
    expect(await writeAgain(host, plan)).toEqual([]);
    expect(contents(host, plan)).toEqual(fresh);
    expect(contentOf(host, 'Data', 'D12')).toBe('10');
  });

  it('sheets that were renamed, even for each other, moved or deleted are put right', async () => {
    const { model } = host;
    model.renameSheet(0, 'Passing');
    model.renameSheet(1, 'Data');
    model.renameSheet(0, 'Report');
    expect(await writeAgain(host, plan)).toEqual([]);
    expect(contents(host, plan)).toEqual(fresh);
    host.model.deleteSheet(indexOf(host, 'Data'));
    expect(await writeAgain(host, plan)).toEqual([]);
    expect(contents(host, plan)).toEqual(fresh);
    expect(sheetNames(host)).toEqual(['Data', 'Report']);
  });

  it('names refer to their cells again', async () => {
    host.model.insertRows(indexOf(host, 'Data'), 1, 2);
    await writeAgain(host, plan);
    expect(host.model.getDefinedNameList()).toEqual([{ name: 'FirstSpend', formula: 'Data!$D$5' }]);
  });
});

it('a sheet of the user’s with one of our names refuses a write, and a blank one is taken', async () => {
  host.model.deleteSheet(indexOf(host, 'Report'));
  addSheet(host, 'report', 'mine');
  const before = host.model.toBytes();
  expect((await host.write(plan))._unsafeUnwrapErr()).toEqual({ code: 'sheet-name-taken', sheet: 'Report' });
  expect(host.model.toBytes()).toEqual(before);
  type(host, 'report', 'A1', '');
  expect(await writeAgain(host, plan)).toEqual([]);
  expect(sheetNames(host)).toEqual(['Data', 'Report']);
});
