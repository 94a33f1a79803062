import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { inputsOfFile, workbookFile } from '../../../src/app/workbook-file';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { Kept } from '../../../src/workbook/kept';
import { ACTION_COLUMNS } from '../../../src/workbook/commissioning-columns';
import { NAMES } from '../../../src/workbook/names';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { gridOf, type } from './written-grid';

jest.setTimeout(120_000);

const TYPED: Kept = {
  tblSignOff: [
    { What: 'Status', Value: 'Reviewed' },
    { What: 'Owner', Value: 'Finance' },
    { What: 'Reviewed or signed by', Value: 'Ann' },
  ],
  tblHistory: [
    { No: 1, When: '2016-11-30 09:01', Action: 'Run', Version: '0.1.0', 'What changed': 'No input.' },
  ],
  tblActuals: [{ Year: '2016/17', 'Actual spend': 590, 'Actual admissions': 101.5, Note: 'provisional' }],
  tblActions: [
    { Key: 'wellbeing-02', Status: 'Done', Owner: 'Ann', Note: '=not a formula' },
    { Key: 'own-1', Activity: 'Walking groups', Strategy: 'Community', Status: 'Under way' },
  ],
  tblOutcomes: [{ Key: 'outcome-10', Baseline: 21.6, Target: 20, Latest: 0 }],
  tblAssumptionLog: [
    { Key: 'discount.rate', Owner: 'Ann', Reviewed: '2016-11-30', Note: '=not a formula' },
    { Key: 'own-1', Assumption: 'Staff can be found', Confidence: 'low', Owner: 'Bob' },
  ],
};

const inputs = { baseline: bundledBaseline(), scenarios: bundledScenarios().slice(0, 2), kept: TYPED };

it('what was typed goes into a file and back', async () => {
  const opened = (await inputsOfFile(workbookFile(inputs)))._unsafeUnwrap();
  expect(opened.kept).toMatchObject(TYPED);
});

it('what was typed goes into the grid, through a write over it, into a file and back', async () => {
  const host = await gridOf(planOfInputs(inputs));
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(read.kept).toMatchObject(TYPED);
  const report = (await host.write(planOfInputs(read)))._unsafeUnwrap();
  expect(report.keptAside).toEqual([]);
  const again = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(again.kept).toMatchObject(TYPED);
  expect((await inputsOfFile(workbookFile(again)))._unsafeUnwrap().kept).toMatchObject(TYPED);
});

it('the grid follows what is typed: a status is counted, and the code of the inputs tells a change', async () => {
  const plan = planOfInputs(inputs);
  const host: GridHost = await gridOf(plan);
  const valueOf = (name: string): unknown => {
    const { sheet, area } = plan.names.find((one) => one.name === name)!;
    return host.valuesOf({ sheet, ...area }).flat()[0];
  };
  const actions = plan.sheets.find(({ name }) => name === 'Actions')!;
  const areaOf = (table: string) => actions.tables.find(({ name }) => name === table)!.area;
  const counts = areaOf('tblActionCounts');
  const done = { row: counts.from.row + 1, column: 5 };
  const doneNow = (): unknown => host.valuesOf({ sheet: 'Actions', from: done, to: done }).flat()[0];
  expect(doneNow()).toBe(1);
  const column = Object.values(ACTION_COLUMNS).indexOf(ACTION_COLUMNS.status);
  const first = areaOf('tblActions').from.row + 1;
  type(host, 'Actions', `${String.fromCharCode(65 + column)}${first + 1}`, 'Done');
  expect(doneNow()).toBe(2);

  // The code is the file's and ours: another engine works it out alike.
  const code = valueOf(NAMES.inputsCode);
  expect(code).toMatch(/^\d+-\d+$/);
  const { sheet, area } = plan.names.find(({ name }) => name === NAMES.inputsCode)!;
  expect(evaluatePlan(plan).at(sheet, area.from.row, area.from.column)).toBe(code);
  const signed = { ...inputs, kept: { tblSignOff: [{ What: 'Code at sign-off', Value: String(code) }] } };
  (await host.write(planOfInputs(signed)))._unsafeUnwrap();
  expect(valueOf(NAMES.signOffState)).toMatch(/^As signed/);
  const scenarios = [inputs.scenarios[0]!, { ...inputs.scenarios[1]!, horizon: 9 }];
  (await host.write(planOfInputs({ ...signed, scenarios })))._unsafeUnwrap();
  expect(valueOf(NAMES.signOffState)).toMatch(/^Changed since sign-off/);
});
