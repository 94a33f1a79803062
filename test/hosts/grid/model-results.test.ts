import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario } from '../../../src/model/types';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { NAMES } from '../../../src/workbook/names';
import { a1, printPlainArea } from '../../../src/workbook/print';
import { INPUT_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { addressBeside, difference, measureOf, STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { gridEngine } from './engine';
import { gridOf, indexOf, type } from './written-grid';

const MEASURES = 25;
const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const plan = buildWorkbookPlan(baseline, scenarios, STAMP);

/** Where `tblResults` departs from the engine by more than 1e-9, or is not blank after the horizon. */
async function resultFaults(
  host: GridHost,
  of: Baseline,
  all: readonly Scenario[],
): Promise<readonly string[]> {
  const { columns, rows } = (await host.readTables(['tblResults']))._unsafeUnwrap().get('tblResults')!;
  const results = all.map((scenario) => runScenario(of, scenario));
  const faults = rows.length === results.length * MEASURES ? [] : [`${rows.length} rows`];
  for (const [index, [scenario, measure, , ...years]] of rows.entries()) {
    const result = results[Math.floor(index / MEASURES)]!;
    if (scenario !== result.scenario) faults.push(`${String(scenario)}, not ${result.scenario}`);
    const expected = measureOf(result, String(measure));
    for (const [t, found] of years.entries()) {
      const isRight =
        t > result.years
          ? found === ''
          : typeof found === 'number' && difference(found, expected[t]!) <= 1e-9;
      if (!isRight)
        faults.push(`${String(scenario)}, ${String(measure)}, ${columns[t + 3]}: ${String(found)}`);
    }
  }
  return faults.slice(0, 5);
}

/** What the workbook's inputs say now, as the modeller reads them. */
async function inputs(host: GridHost) {
  const tables = (await host.readTables(INPUT_TABLES))._unsafeUnwrap();
  return readBack(tables, baseline)._unsafeUnwrap();
}

let written: unknown;
let host: GridHost;
beforeAll(async () => {
  written = (await gridOf(plan)).save();
});
beforeEach(() => {
  host = GridHost.restore(gridEngine(), written)._unsafeUnwrap();
});

it('the results are the model’s', async () => {
  expect(await resultFaults(host, baseline, scenarios)).toEqual([]);
});

it.each([
  ['growth.planned', '0.0123'],
  ['effect.realisation', '45%'],
])('a change of %s to %s changes the results as it changes the model’s', async (key, typed) => {
  const before = runScenario(baseline, scenarios[1]!);
  type(host, 'Inputs', addressBeside(plan, 'Inputs', key, 0, 6), typed);
  const read = await inputs(host);
  expect(runScenario(read.baseline, read.scenarios[1]!)).not.toEqual(before);
  expect(await resultFaults(host, read.baseline, read.scenarios)).toEqual([]);
});

it('a scenario that is renamed wherever it is named, and counts more years, keeps its results', async () => {
  const old = scenarios[1]!.name;
  const { cells } = plan.sheets.find((sheet) => sheet.name === 'Scenarios')!;
  const named = cells.filter(({ content }) => content.kind === 'text' && content.value === old);
  expect(named.length).toBeGreaterThan(1);
  for (const { row, column } of named) type(host, 'Scenarios', a1(row, column), 'What if we shift?');
  type(host, 'Scenarios', addressBeside(plan, 'Scenarios', old, 1, 3), '17');
  const read = await inputs(host);
  expect(read.scenarios[1]).toMatchObject({ name: 'What if we shift?', horizon: 17 });
  expect(await resultFaults(host, read.baseline, read.scenarios)).toEqual([]);
});

it('the headlines follow the scenario in force, and are its results', async () => {
  const { sheet, area } = plan.names.find(({ name }) => name === NAMES.activeScenario)!;
  const headlines = (): unknown =>
    host.valuesOf({ sheet, from: { row: 4, column: 1 }, to: { row: 12, column: 3 } });
  const of = new Map<string, unknown>();
  for (const { name } of scenarios) {
    type(host, sheet, printPlainArea(area), name);
    of.set(name, headlines());
    const { years, gap } = runScenario(
      baseline,
      scenarios.find((one) => one.name === name)!,
    );
    expect(JSON.stringify(headlines())).toContain(JSON.stringify(gap[years]).slice(0, 10));
  }
  expect(of.get(scenarios[0]!.name)).not.toEqual(of.get(scenarios[1]!.name));
});

it('a row put into a table of inputs is read as one of its rows, and stands among them after a write', async () => {
  const { cells } = plan.sheets.find((sheet) => sheet.name === 'Scenarios')!;
  const textAt = (row: number, column: number): unknown => {
    const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
    return content?.kind === 'text' ? content.value : undefined;
  };
  const row = cells.find(
    (cell) =>
      cell.column === 2 &&
      textAt(cell.row, 2) === 'wellbeing/primary' &&
      textAt(cell.row, 1) === scenarios[1]!.name,
  )!.row;
  host.model.insertRows(indexOf(host, 'Scenarios'), row + 1, 1);
  const share = scenarios[1]!.shift.to['wellbeing/primary']!;
  for (const [column, text] of [scenarios[1]!.name, 'children/primary', 'To', '0.125'].entries()) {
    type(host, 'Scenarios', a1(row, column + 1), text);
  }
  type(host, 'Scenarios', a1(row + 1, 4), String(share - 0.125));
  const read = await inputs(host);
  expect(read.scenarios[1]!.shift.to).toEqual({
    ...scenarios[1]!.shift.to,
    'wellbeing/primary': share - 0.125,
    'children/primary': 0.125,
  });
  const next = buildWorkbookPlan(read.baseline, read.scenarios, STAMP);
  expect((await host.write(next))._unsafeUnwrap().keptAside).toEqual([]);
  expect(await inputs(host)).toEqual(read);
  expect(await resultFaults(host, read.baseline, read.scenarios)).toEqual([]);
});
