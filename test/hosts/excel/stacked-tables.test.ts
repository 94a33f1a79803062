/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { stackedPlan, type StackedTable } from '../../support/stacked-plan';
import { comparable, expectSame } from './comparable';

const first: StackedTable = { name: 'tblFirst', rows: 3, inputs: ['One', 'Two'] };
const second: StackedTable = { name: 'tblSecond', rows: 2, inputs: ['Up', 'Down', 'Left'] };
const third: StackedTable = { name: 'tblThird', rows: 4, inputs: ['Red'] };
const last: StackedTable = { name: 'tblLast', rows: 2, inputs: ['Black'], chart: true };
const all = stackedPlan([first, second, third, last]);
/** Other switches in the second, as another package has other levers. */
const narrower = stackedPlan([first, { ...second, inputs: ['In', 'Out'] }, third, last]);
const wider = stackedPlan([first, { ...second, inputs: ['In', 'Out', 'Over', 'Under', 'Off'] }, third, last]);

let excel: StandInExcel;
afterEach(() => {
  excel.dispose();
});

async function workbookOf(plan: WorkbookPlan, version = '1.17'): Promise<ExcelHost> {
  excel = await bootExcel({ requirementSets: { ExcelApi: version } });
  const host = new ExcelHost(excel);
  (await host.write(plan))._unsafeUnwrap();
  return host;
}

async function freshly(plan: WorkbookPlan, version?: string): Promise<string> {
  await workbookOf(plan, version);
  const written = comparable(excel);
  excel.dispose();
  return written;
}

const plans: readonly [string, WorkbookPlan, WorkbookPlan][] = [
  ['the first table gone', all, stackedPlan([second, third, last])],
  ['one in the middle gone', all, stackedPlan([first, third, last])],
  ['two in the middle gone', all, stackedPlan([first, last])],
  ['the last gone, with its chart', all, stackedPlan([first, second, third])],
  ['first and last gone', all, stackedPlan([second, third])],
  ['all but one gone, and that one longer', all, stackedPlan([{ ...third, rows: 9 }])],
  ['one in the place of another', stackedPlan([first, second, last]), stackedPlan([first, third, last])],
  ['fewer and other columns', all, narrower],
  ['more and other columns', all, wider],
  [
    'columns that change places',
    all,
    stackedPlan([
      { ...first, inputs: ['Two', 'One'] },
      { ...second, inputs: ['Down', 'Left', 'Up'] },
      third,
      last,
    ]),
  ],
  [
    'other columns, some of which others had',
    stackedPlan([{ ...first, inputs: ['2015/16', '2016/17', '2017/18'] }, third]),
    stackedPlan([{ ...first, inputs: ['2017/18', '2018/19', '2019/20'] }, third]),
  ],
];

it.each(
  plans.flatMap(([what, one, other]) => [
    [what, one, other, '1.17'] as const,
    [`the reverse of ${what}`, other, one, '1.17'] as const,
    [`in an Excel that cannot resize a table, ${what}`, one, other, '1.9'] as const,
    [`in an Excel that cannot resize a table, the reverse of ${what}`, other, one, '1.9'] as const,
  ]),
)('%s: the workbook is as a new one would be', async (what, before, after, version) => {
  const fresh = await freshly(after, version);
  const host = await workbookOf(before, version);
  const report = (await host.write(after))._unsafeUnwrap();
  expect(report.keptAside).toEqual([]);
  expectSame(comparable(excel), fresh, what);
});

describe('what a user has beside a table that goes', () => {
  const without = stackedPlan([first, third, last]);
  const put = (address: string, value: unknown): void => excel.control.foreignEdit('Stack', address, value);

  it('is kept aside and reported where rows are taken out, and stays below and above', async () => {
    const host = await workbookOf(all);
    // tblSecond stands in rows 11 to 13, its calculation in column E.
    put('F12', 'beside');
    put('E13', 77);
    put('F6', 'above');
    put('F30', 'below');
    const report = (await host.write(without))._unsafeUnwrap();
    expect(report.keptAside).toEqual([
      { sheet: 'Stack', address: 'F12', found: 'beside' },
      { sheet: 'Stack', address: 'E13', found: 77 },
    ]);
    expect(excel.workbook.values('Kept aside!A5:C6')).toEqual([
      ['Stack', 'F12', 'beside'],
      ['Stack', 'E13', 77],
    ]);
    expect(excel.workbook.cell('Stack!F6').value).toBe('above');
    // Five rows have gone: a blank one, a heading, a header and two of data.
    expect(excel.workbook.cell('Stack!F25').value).toBe('below');
  });

  it('stays where the last table goes, for which no row is taken out', async () => {
    const host = await workbookOf(all);
    put('D23', 'beside');
    const report = (await host.write(stackedPlan([first, second, third])))._unsafeUnwrap();
    expect(report.keptAside).toEqual([]);
    expect(excel.workbook.cell('Stack!D23').value).toBe('beside');
    expect(excel.workbook.charts('Stack')).toEqual([]);
  });

  it('a column that they added is kept aside with the table, and stays in one whose columns are others now', async () => {
    const host = await workbookOf(all);
    const addColumn = async (): Promise<void> => {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Stack');
        sheet.getRange('F11:F13').values = [['Mine'], ['a'], ['b']];
        sheet.tables.getItem('tblSecond').resize('A11:F13');
        await context.sync();
      });
    };
    await addColumn();
    (await host.write(narrower))._unsafeUnwrap();
    expect(excel.workbook.tables().find(({ name }) => name === 'tblSecond')!.columns).toEqual([
      'Label',
      'In',
      'Out',
      'Half',
      'Mine',
    ]);
    const report = (await host.write(without))._unsafeUnwrap();
    expect(report.keptAside.map(({ found }) => found)).toEqual(['Mine', 'a', 'b']);
  });

  it('a chart and a table of theirs stay, and a table in rows that go stops the write before it begins', async () => {
    const host = await workbookOf(all);
    const addTable = async (address: string): Promise<void> => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Stack').tables.add(address, true).name = 'Theirs';
        await context.sync();
      });
    };
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Stack');
      sheet.charts.add('Line', sheet.getRange('B5:B7'), 'Columns').name = 'My chart';
      await context.sync();
    });
    await addTable('G12:H14');
    (await host.readTables([]))._unsafeUnwrap();
    const before = comparable(excel);
    expect((await host.write(without))._unsafeUnwrapErr()).toEqual({
      code: 'table-in-the-way',
      sheet: 'Stack',
      table: 'Theirs',
    });
    expectSame(comparable(excel), before, 'refused');
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Theirs').delete();
      await context.sync();
    });
    // Its last row goes, and the others stay.
    await addTable('G6:H9');
    (await host.readTables([]))._unsafeUnwrap();
    (await host.write(without))._unsafeUnwrap();
    const theirs = excel.workbook.tables().find(({ name }) => name === 'Theirs')!;
    expect(theirs.address).toBe('G6:H8');
    expect(excel.workbook.charts('Stack').map(({ name }) => name)).toContain('My chart');
  });

  it('is not written over by a table that comes, but moves below it', async () => {
    const host = await workbookOf(stackedPlan([first, second]));
    put('A20', 'below');
    const report = (await host.write(stackedPlan([first, second, third])))._unsafeUnwrap();
    expect(report.keptAside).toEqual([]);
    expect(JSON.stringify(excel.workbook.values('Stack!A21:A60'))).toContain('below');
  });
});
