import { TIERS, type Footprint } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { buildWorkbookPlan, MOST_SCENARIOS } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { isError } from '../../src/workbook/evaluate-values';
import { STAMP } from '../support/workbook-file';
import { bundledPlan, bundledScenarios } from './bundled-plan';
import { cellAt, findTable, rowCount, tableCell, verdicts } from './plan-parts';

const plan = bundledPlan();
const values = evaluatePlan(plan);
const scenarios = bundledScenarios();

const YEARS = Array.from({ length: 22 }, (_, t) => `${2015 + t}/${String((16 + t) % 100).padStart(2, '0')}`);

test('the sheets stand in the order in which they are read', () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    'Cover',
    'Summary',
    'Inputs',
    'Baseline',
    'Scenarios',
    'Do nothing',
    ...scenarios.map((_, index) => `S${index + 1}`),
    'Results',
    'Compare',
    'Actuals',
    'Actions',
    'Outcomes',
    'Checks',
    'Sources',
  ]);
  expect(plan.activeSheet).toBe('Summary');
});

test.each([
  ['tblAssumptions', 'Inputs'],
  ['tblSeries', 'Inputs'],
  ['tblMix', 'Inputs'],
  ['tblBudget', 'Baseline'],
  ['tblDemand', 'Baseline'],
  ['tblScenarios', 'Scenarios'],
  ['tblShares', 'Scenarios'],
  ['tblOverrides', 'Scenarios'],
  ['tblResults', 'Results'],
  ['tblAssumptionLog', 'Sources'],
  ['tblSources', 'Sources'],
])('%s stands on %s', (table, sheet) => {
  expect(findTable(plan, table).sheet).toBe(sheet);
});

test.each([
  ['ActiveScenario', 'Summary'],
  ['ChecksPassed', 'Checks'],
])('%s is one cell of %s', (name, sheet) => {
  const found = plan.names.find((one) => one.name === name);
  expect(found?.sheet).toBe(sheet);
  expect(found?.area.from).toEqual(found?.area.to);
});

test('tblResults has a row for each scenario and measure, and a column for each year', () => {
  const { table } = findTable(plan, 'tblResults');
  expect(table.columns.map(({ name }) => name)).toEqual(['Scenario', 'Measure', 'Unit', ...YEARS]);
  const read = (column: string): unknown[] =>
    Array.from({ length: scenarios.length * 25 }, (_, row) => {
      const place = tableCell(plan, 'tblResults', column, row);
      return values.at(place.sheet, place.row, place.column);
    });
  const measures = [
    'envelope',
    'costDoNothing',
    'gapDoNothing',
    'shift',
    'reinvested',
    'unplaced',
    'doubleRunning',
    'avoidedUrgent',
    'avoidedLongTerm',
    'gross',
    'released',
    'gap',
    'admissionsDoNothing',
    'admissions',
    'bedDaysDoNothing',
    'bedDays',
    'netBenefit',
    'preventionSpend',
    'preventionShare.primary',
    'preventionShare.primaryAndSecondary',
    'preventionShare.allPrevention',
    'preventionShare.wellbeing',
    'leverAvoided',
    'leverReleased',
    'extraFunding',
  ];
  expect(rowCount(findTable(plan, 'tblResults'))).toBe(scenarios.length * 25);
  expect(read('Measure')).toEqual(scenarios.flatMap(() => measures));
  expect(read('Scenario')).toEqual(scenarios.flatMap(({ name }) => measures.map(() => name)));
});

test('no cell shows an error', () => {
  const faults = plan.sheets.flatMap(({ name, cells }) =>
    cells.filter(({ row, column }) => isError(values.at(name, row, column))).map((cell) => [name, cell]),
  );
  expect(faults).toEqual([]);
});

test('every check holds, and all of them together', () => {
  const { overall, checks } = verdicts(plan);
  expect(checks.filter(({ result }) => result !== 'OK')).toEqual([]);
  expect(checks.length).toBeGreaterThan(scenarios.length * 10);
  expect(overall).toBe('OK');
});

test('the budgets total what was published', () => {
  const totals: Record<string, number> = {
    Plymouth: 476.12,
    'South Hams and West Devon': 87.94,
  };
  const { sheet, table } = findTable(plan, 'tblBudget');
  const labels = [
    ...bundledBaseline().footprints.map(({ label }: Footprint) => label),
    bundledBaseline().wholeLabel,
  ];
  expect(table.columns.map(({ name }) => name)).toEqual(['Strategy', ...labels]);
  labels.forEach((label, index) => {
    const total = values.at(sheet, table.area.to.row, table.area.from.column + 1 + index);
    expect(total).toBeCloseTo(totals[label] ?? 564.06, 9);
  });
});

test.each<[table: string, columns: readonly string[]]>([
  ['tblAssumptions', ['Value']],
  ['tblBudget', bundledBaseline().footprints.map(({ label }) => label)],
  [
    'tblScenarios',
    ['Scenario', 'Footprint', 'Horizon', 'Mode', 'Total', 'Years', 'Phasing', 'Funding', 'Reinvest'],
  ],
  ['tblShares', ['Scenario', 'Cell', 'Direction', 'Share']],
  ['tblOverrides', ['Scenario', 'Key', 'Item', 'Value']],
])('what a user fills in of %s is marked as input', (table, columns) => {
  const rows = rowCount(findTable(plan, table));
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) {
      const cell = cellAt(plan, tableCell(plan, table, column, row));
      expect([column, row, cell?.style.role]).toEqual([column, row, 'input']);
    }
  }
});

test('the tier mixes and the yearly series are input cells with the numbers of the baseline', () => {
  const numbersOf = (table: string): number[][] => {
    const found = findTable(plan, table);
    return Array.from({ length: rowCount(found) }, (_, index) => {
      const row = found.table.area.from.row + 1 + index;
      return plan.sheets
        .find(({ name }) => name === found.sheet)!
        .cells.filter((cell) => cell.row === row && cell.style.role === 'input')
        .flatMap(({ content }) => (content.kind === 'number' ? [content.value] : []));
    });
  };
  const baseline = bundledBaseline();
  expect(numbersOf('tblMix')).toEqual(baseline.mixes.map(({ shares }) => shares));
  expect(numbersOf('tblMix')[0]).toHaveLength(TIERS.length);
  expect(numbersOf('tblSeries')).toEqual(baseline.series.map(({ values: yearly }) => yearly));
});

test('the scenario in force is an input cell that holds the name of a scenario', () => {
  const { sheet, area } = plan.names.find(({ name }) => name === 'ActiveScenario')!;
  const cell = cellAt(plan, { sheet, ...area.from });
  expect(cell?.style.role).toBe('input');
  expect(scenarios.map(({ name }) => name)).toContain(values.at(sheet, area.from.row, area.from.column));
});

test('a workbook of no scenario, or of too many, is a defect', () => {
  expect(() => buildWorkbookPlan(bundledBaseline(), [], STAMP)).toThrow(RangeError);
  const many = Array.from({ length: MOST_SCENARIOS + 1 }, () => scenarios[0]!);
  expect(() => buildWorkbookPlan(bundledBaseline(), many, STAMP)).toThrow(RangeError);
});
