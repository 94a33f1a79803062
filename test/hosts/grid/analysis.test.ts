import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { inputsOfFile, workbookFile } from '../../../src/app/workbook-file';
import type { GridHost } from '../../../src/hosts/grid/grid-host';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { NAMES } from '../../../src/workbook/names';
import { analysisOf } from '../../support/analysis/analysis-record';
import { addressBeside, STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { gridOf, sheetNames, type } from './written-grid';

jest.setTimeout(120_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const analysis = analysisOf(baseline, scenarios[1]!, 'gap');
const plan = buildWorkbookPlan(baseline, scenarios, { ...STAMP, analysis });
const { sheet, area } = plan.names.find(({ name }) => name === NAMES.analysisState)!;

const stateOf = (host: GridHost): unknown => host.valuesOf({ sheet, ...area }).flat()[0];
const lowOf = (key: string): string => addressBeside(plan, 'Inputs', key, 0, 7);

let host: GridHost;
beforeAll(async () => {
  host = await gridOf(plan);
});

it('says that it is in date, until a low is changed, and again when that is taken back', () => {
  expect(stateOf(host)).toMatch(/^In date/);
  type(host, 'Inputs', lowOf('effect.cap.primary'), '3.01%');
  expect(stateOf(host)).toMatch(/^Out of date/);
  type(host, 'Inputs', lowOf('effect.cap.primary'), '3%');
  expect(stateOf(host)).toMatch(/^In date/);
});

it('goes from the grid into a file and back, and stays out of date in a workbook written again', async () => {
  type(host, 'Inputs', lowOf('effect.cap.primary'), '3.01%');
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(read.lostAnalysis).toBeUndefined();
  expect(read.analysis).toMatchObject(analysis);
  const opened = (await inputsOfFile(workbookFile(read)))._unsafeUnwrap();
  expect(opened).toEqual(read);
  const report = (await host.write(planOfInputs(opened)))._unsafeUnwrap();
  expect(report.keptAside).toEqual([]);
  expect(stateOf(host)).toMatch(/^Out of date/);
});

it('goes with its scenario', async () => {
  const read = (await inputsOfWorkbook(host))._unsafeUnwrap();
  expect(sheetNames(host)).toContain(sheet);
  (await host.write(planOfInputs({ ...read, analysis: undefined })))._unsafeUnwrap();
  expect(sheetNames(host)).not.toContain(sheet);
});

it('its first writing leaves the selected cell selected, though it moves columns that are hidden', async () => {
  const without = await gridOf(buildWorkbookPlan(baseline, scenarios, STAMP));
  (await without.activate('Summary', 'A5'))._unsafeUnwrap();
  (await without.write(plan))._unsafeUnwrap();
  const { row, column, range } = without.model.getSelectedView();
  expect([row, column, ...range]).toEqual([5, 1, 5, 1, 5, 1]);
});
