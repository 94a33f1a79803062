/** @jest-environment ./test/support/excel/environment.ts */
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { LOG_COLUMNS } from '../../../src/workbook/assumption-log-columns';
import { ACTION_COLUMNS } from '../../../src/workbook/commissioning-columns';
import { SHEETS, TABLES } from '../../../src/workbook/names';
import { a1 } from '../../../src/workbook/print';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { bundledScenarios } from '../../workbook/bundled-plan';

jest.setTimeout(120_000);

let excel: StandInExcel;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => {
  excel.dispose();
});

interface Case {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** Typed into a row of ours and into the last spare one. */
  readonly typed: { readonly row: number; readonly column: string; readonly text: string };
  readonly own: { readonly column: string; readonly text: string };
  readonly key: string;
}

const CASES: readonly Case[] = [
  {
    sheet: SHEETS.actions,
    table: TABLES.actions,
    columns: Object.values(ACTION_COLUMNS),
    typed: { row: 2, column: ACTION_COLUMNS.status, text: 'Done' },
    own: { column: ACTION_COLUMNS.activity, text: 'Walking groups' },
    key: 'wellbeing-02',
  },
  {
    sheet: SHEETS.sources,
    table: TABLES.assumptionLog,
    columns: Object.values(LOG_COLUMNS),
    typed: { row: 1, column: LOG_COLUMNS.owner, text: 'Ann' },
    own: { column: LOG_COLUMNS.label, text: 'Staff can be found' },
    key: 'base.admissions',
  },
];

it.each(CASES)(
  'what is typed into $table and a row of the user’s own in Excel are read, and stand there after the next run',
  async ({ sheet, table, columns, typed, own, key }) => {
    const host = new ExcelHost(excel);
    const inputs = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 1) };
    const plan = planOfInputs(inputs);
    (await host.write(plan))._unsafeUnwrap();
    const planned = plan.sheets.find(({ name }) => name === sheet)!;
    const { from, to } = planned.tables.find(({ name }) => name === table)!.area;
    const put = (row: number, column: string, text: string): void =>
      excel.control.foreignEdit(sheet, a1(row, columns.indexOf(column)), text);
    put(from.row + typed.row, typed.column, typed.text);
    put(to.row, own.column, own.text);
    const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
    const filled = { Key: key, [typed.column]: typed.text };
    expect(read.kept![table]).toEqual([filled, { [own.column]: own.text }]);
    const report = (
      await host.write(planOfInputs({ ...read, scenarios: [{ ...read.scenarios[0]!, horizon: 7 }] }))
    )._unsafeUnwrap();
    expect(report.keptAside).toEqual([]);
    const again = (await inputsOfWorkbook(host))._unsafeUnwrap();
    expect(again.kept![table]).toEqual([filled, { Key: 'own-1', [own.column]: own.text }]);
  },
);
