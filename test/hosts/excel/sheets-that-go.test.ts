/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { WriteOptions, WriteReport } from '../../../src/hosts/host';
import { NAMES, TABLES } from '../../../src/workbook/names';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';
import { SheetBuilder } from '../../../src/workbook/sheet-builder';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { smallPlan } from '../../workbook/small-plan';

let excel: StandInExcel;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => {
  excel.dispose();
});

function sheetOf(name: string, table?: string): SheetPlan {
  const sheet = new SheetBuilder(name, '000000');
  sheet.heading(name, 'What it holds.');
  sheet.headers(3, 0, ['Key', 'Status']);
  sheet.text(4, 0, 'first');
  sheet.input(4, 1, null, 'text');
  const area = { from: { row: 3, column: 0 }, to: { row: 4, column: 1 } };
  const columns = [{ name: 'Key' }, { name: 'Status' }];
  if (table) sheet.table({ name: table, description: 'Tasks.', area, columns, hasTotals: false });
  return sheet.build({ fitToHeight: 0, orientation: 'landscape' });
}

const stays = sheetOf('Stays');
const cell = { row: 4, column: 1 };
const next: WorkbookPlan = { ...smallPlan(), sheets: [stays], names: [], activeSheet: stays.name };
const before: WorkbookPlan = {
  ...next,
  sheets: [stays, sheetOf('Goes', TABLES.actions)],
  names: [{ name: NAMES.rangeMeasure, sheet: 'Goes', area: { from: cell, to: cell } }],
};

/** Writes a plan, has something done to the workbook, and writes one without a sheet of it. */
async function reportAfter(
  change: (context: Excel.RequestContext) => void = () => undefined,
  options: WriteOptions = { held: () => before },
): Promise<WriteReport> {
  const host = new ExcelHost(excel);
  (await host.write(before))._unsafeUnwrap();
  await excel.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  return (await new ExcelHost(excel).write(next, options))._unsafeUnwrap();
}

const GONE = { removed: ['Goes'], left: [] };
const LEFT = { removed: [], left: ['Goes'] };

it('a sheet that holds nothing of the user’s goes, with the names of its cells', async () => {
  expect(await reportAfter()).toMatchObject(GONE);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', 'Stays']);
  const names = await excel.Excel.run(async ({ workbook }) => {
    workbook.names.load('items/name');
    await workbook.context.sync();
    return workbook.names.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Upstream_Stays']);
});

it('it stays where no one knows what was written on it', async () => {
  expect(await reportAfter(undefined, {})).toMatchObject(LEFT);
});

it.each<[string, (context: Excel.RequestContext) => void]>([
  [
    'something was filled in',
    ({ workbook }) => {
      workbook.worksheets.getItem('Goes').getRange('B5').values = [['Done']];
    },
  ],
  [
    'a label was typed over',
    ({ workbook }) => {
      workbook.worksheets.getItem('Goes').getRange('A5').values = [['Ours now']];
    },
  ],
  [
    'there is something beside it',
    ({ workbook }) => {
      workbook.worksheets.getItem('Goes').getRange('F9').values = [['mine']];
    },
  ],
  [
    'a formula elsewhere speaks of it',
    ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Goes!A5']];
    },
  ],
  [
    'a formula elsewhere speaks of its table',
    ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [
        ['=COUNTIFS(tblActions[Status],"Done")'],
      ];
    },
  ],
  [
    'a pivot table stands elsewhere, which may show it',
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.pivotTables.add('Mine', 'Goes!A4:B5', 'Sheet1!A1');
    },
  ],
])('it stays where %s', async (_, change) => {
  expect(await reportAfter(change)).toMatchObject(LEFT);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', 'Stays', 'Goes']);
});
