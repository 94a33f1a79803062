/** @jest-environment ./test/support/excel/environment.ts */
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ACTION_COLUMNS } from '../../../src/workbook/commissioning-columns';
import { TABLES } from '../../../src/workbook/names';
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

it('a status and a row of the user’s own in Excel are read, and stand there after the next run', async () => {
  const host = new ExcelHost(excel);
  const inputs = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 1) };
  const plan = planOfInputs(inputs);
  (await host.write(plan))._unsafeUnwrap();
  const sheet = plan.sheets.find(({ name }) => name === 'Actions')!;
  const { from, to } = sheet.tables.find(({ name }) => name === TABLES.actions)!.area;
  const columns = Object.values(ACTION_COLUMNS);
  const put = (row: number, column: (typeof columns)[number], text: string): void =>
    excel.control.foreignEdit('Actions', a1(row, columns.indexOf(column)), text);
  put(from.row + 2, ACTION_COLUMNS.status, 'Done');
  put(to.row, ACTION_COLUMNS.activity, 'Walking groups');
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(read.kept!['tblActions']).toEqual([
    { Key: 'wellbeing-02', Status: 'Done' },
    { Activity: 'Walking groups' },
  ]);
  const report = (
    await host.write(planOfInputs({ ...read, scenarios: [{ ...read.scenarios[0]!, horizon: 7 }] }))
  )._unsafeUnwrap();
  expect(report.keptAside).toEqual([]);
  const again = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(again.kept!['tblActions']).toEqual([
    { Key: 'wellbeing-02', Status: 'Done' },
    { Key: 'own-1', Activity: 'Walking groups' },
  ]);
});
