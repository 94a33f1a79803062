import { bundledBaseline } from '../../src/data/bundled-baseline';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import type { AnalysisRecord } from '../../src/model/analysis/analysis-record';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { analysisOf } from '../support/analysis/analysis-record';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';
import { cellAt, findTable, rowCount, tableCell, typedOver, type Place } from './plan-parts';

jest.setTimeout(60_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios();
const policy = scenarios[1]!;
const analysis = analysisOf(baseline, policy, 'npv');
const planOf = (record: AnalysisRecord, of = baseline, all = scenarios): WorkbookPlan =>
  buildWorkbookPlan(of, all, { ...STAMP, defaults: baseline, analysis: record });
const plan = planOf(analysis);

function named(of: WorkbookPlan, name: string): Place {
  const { sheet, area } = of.names.find((one) => one.name === name)!;
  return { sheet, ...area.from };
}

function valueAt(of: WorkbookPlan, { sheet, row, column }: Place): CellValue | undefined {
  return evaluatePlan(of).at(sheet, row, column);
}

const stateOf = (of: WorkbookPlan): CellValue | undefined => valueAt(of, named(of, 'AnalysisState'));
const headlineOf = (of: WorkbookPlan): CellValue | undefined =>
  valueAt(of, { sheet: 'Sensitivity', row: 3, column: 0 });

const IN_DATE = /^In date/;
const OUT_OF_DATE = /^Out of date: inputs have changed since/;

/** The row of a table whose cell in a column holds this text, counted from 0. */
function rowOf(table: string, column: string, text: string): number {
  const count = rowCount(findTable(plan, table));
  for (let row = 0; row < count; row += 1) {
    const content = cellAt(plan, tableCell(plan, table, column, row))?.content;
    if (content?.kind === 'text' && content.value === text) return row;
  }
  throw new Error(`${table} has no ${text} in ${column}.`);
}

const at = (table: string, column: string, keyColumn: string, key: string): Place =>
  tableCell(plan, table, column, rowOf(table, keyColumn, key));

describe('the sheet of an analysis', () => {
  test('stands after Compare, and only where there is an analysis of a scenario', () => {
    const names = (of: WorkbookPlan): readonly string[] => of.sheets.map(({ name }) => name);
    expect(names(plan).slice(names(plan).indexOf('Compare'))).toEqual([
      ...['Compare', 'Sensitivity', 'Actuals', 'Actions', 'Outcomes', 'Checks', 'Sources'],
    ]);
    const without = names(buildWorkbookPlan(baseline, scenarios, STAMP));
    expect(without).not.toContain('Sensitivity');
    expect(names(planOf({ ...analysis, scenario: 'Gone' }))).toEqual(without);
  });

  test.each<[string, Partial<Scenario>, Parameters<typeof analysisOf>[2]]>([
    ['one year', { horizon: 1 }, 'gap'],
    ['five years', { horizon: 5 }, 'bedDays'],
    ['the longest horizon', { horizon: 21 }, 'cumulativeNetBenefit'],
  ])('has no faults over %s', (_, change, measure) => {
    const changed = { ...policy, ...change };
    const all = [scenarios[0]!, changed];
    const made = planOf(analysisOf(baseline, changed, measure), baseline, all);
    expect(lintPlan(made, evaluatePlan(made))).toEqual([]);
    expect(stateOf(made)).toMatch(IN_DATE);
  });

  test('has no faults where no assumption has a range', () => {
    const certain = { ...analysis, tornado: [], drivers: [] };
    const made = planOf(certain);
    expect(lintPlan(made, evaluatePlan(made))).toEqual([]);
  });

  test('has each assumption of the tornado, the widest first, with its change from the central case', () => {
    const values = evaluatePlan(plan);
    const read = (column: string): unknown[] =>
      analysis.tornado.map((__, row) => {
        const place = tableCell(plan, 'tblTornado', column, row);
        return values.at(place.sheet, place.row, place.column);
      });
    const { npv } = runScenario(baseline, policy);
    expect(rowCount(findTable(plan, 'tblTornado'))).toBe(analysis.tornado.length);
    expect(read('Key')).toEqual(analysis.tornado.map(({ key }) => key));
    const changes = read('Change at low') as number[];
    changes.forEach((change, row) => expect(change).toBeCloseTo(analysis.tornado[row]!.atLow! - npv, 9));
    const spreads = read('Spread') as number[];
    expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  });

  test('shows no change, and so no sign before a nought, where a change rounds to nought', () => {
    const { npv } = runScenario(baseline, policy);
    const [first] = analysis.tornado;
    const changed = (atLow: number): unknown => {
      const made = planOf({ ...analysis, tornado: [{ ...first!, atLow }] });
      const place = tableCell(made, 'tblTornado', 'Change at low', 0);
      return evaluatePlan(made).at(place.sheet, place.row, place.column);
    };
    expect(changed(npv - 1e-12)).toBe(0);
    expect(changed(npv - 0.004)).toBe(0);
    expect(changed(npv - 0.006)).toBeCloseTo(-0.006, 9);
  });

  test('shows by year the range of the measure chosen, and of another when it is chosen', () => {
    const chosen = named(plan, 'RangeMeasure');
    const header = plan.sheets
      .find(({ name }) => name === 'Sensitivity')!
      .cells.find(({ content }) => content.kind === 'text' && content.value === 'Line')!.row;
    const rows = (of: WorkbookPlan): unknown[][] => {
      const values = evaluatePlan(of);
      return [1, 2, 3, 4, 5].map((down) =>
        analysis.chanceOfBreakEven.map((__, t) => values.at('Sensitivity', header + down, 3 + t)),
      );
    };
    const expected = (measure: 'cumulativeNetBenefit' | 'bedDays'): unknown[][] => {
      const { p5, p25, p50, p75, p95 } = analysis.percentiles[measure];
      return [p5, p25, p50, p75, p95].map((list) => [...list]);
    };
    expect(rows(plan)).toEqual(expected('cumulativeNetBenefit'));
    expect(rows(typedOver(plan, chosen, 'Emergency bed days'))).toEqual(expected('bedDays'));
  });
});

describe('the sentence at the top', () => {
  const withChance = (chance: number): WorkbookPlan =>
    planOf({
      ...analysis,
      draws: 10_000,
      chanceOfBreakEven: analysis.chanceOfBreakEven.map((__, t, { length }) =>
        t === length - 1 ? chance : 0,
      ),
    });
  const pays = `“${policy.name}” pays for itself by 2025/26`;

  test.each([
    [0, `In none of the 10,000 draws does “${policy.name}” pay for itself by 2025/26.`],
    [0.0001, `The chance that ${pays} is less than 1 %.`],
    [0.1234, `The chance that ${pays} is 12 %.`],
    [0.9999, `The chance that ${pays} is more than 99 %.`],
    [1, `In all of the 10,000 draws ${pays}.`],
  ])('never calls a chance of %d certain', (chance, sentence) => {
    expect(headlineOf(withChance(chance))).toBe(sentence);
  });

  test('says so where no money moves', () => {
    const [idle] = scenarios;
    expect([idle!.shift.total, idle!.reinvest]).toEqual([0, 0]);
    expect(headlineOf(planOf({ ...analysis, scenario: idle!.name }))).toBe(
      `“${idle!.name}” moves no money, so that there is nothing to pay for itself.`,
    );
  });

  test.each([
    ['npv', 'it'],
    ['gap', 'the gap in 2025/26'],
  ] as const)('is followed, for %s, by what decides %s most', (measure, what) => {
    const { label } = baseline.assumptions.find(({ key }) => key === analysis.drivers[0]!.key)!;
    expect(valueAt(planOf({ ...analysis, measure }), { sheet: 'Sensitivity', row: 4, column: 0 })).toBe(
      `What decides ${what} most is “${label}”.`,
    );
  });
});

describe('whether an analysis is in date', () => {
  const assumption = (column: string, key: string): Place => at('tblAssumptions', column, 'Key', key);
  const field = (column: string): Place => at('tblScenarios', column, 'Scenario', policy.name);
  const share = at('tblShares', 'Share', 'Scenario', policy.name);
  const spare = (column: string): Place =>
    tableCell(plan, 'tblOverrides', column, rowCount(findTable(plan, 'tblOverrides')) - 1);
  const { label: strategy } = baseline.strategies[2]!;
  const { label: footprint } = baseline.footprints[1]!;

  type Edit = readonly [place: Place, value: string | number];
  const changed = (edits: readonly Edit[]): WorkbookPlan =>
    edits.reduce((now, [place, value]) => typedOver(now, place, value), plan);

  test('is so as long as nothing has changed', () => {
    expect(stateOf(plan)).toMatch(IN_DATE);
  });

  test.each<[string, readonly Edit[]]>([
    ['a value', [[assumption('Value', 'growth.admissions'), 0.0111]]],
    ['a value that no year of this scenario depends on', [[assumption('Value', 'plausibility.red'), 0.08]]],
    ['a lag that was never', [[assumption('Value', 'release.fixedLag'), 12]]],
    ['a low', [[assumption('Low', 'effect.cap.primary'), 0.0301]]],
    ['a high', [[assumption('High', 'effect.return.tertiary'), 3.01]]],
    ['a range where there was none', [[assumption('Low', 'discount.rate'), 0.015]]],
    ['a year of a series', [[at('tblSeries', '2017/18', 'Key', baseline.series[0]!.key), 0.0123]]],
    [
      'a tier mix',
      [
        [at('tblMix', 'Primary prevention', 'Key', `mix.${baseline.mixes[0]!.strategy}`), 0.02],
        [at('tblMix', 'Urgent care', 'Key', `mix.${baseline.mixes[0]!.strategy}`), 0.4],
      ],
    ],
    ['a budget', [[at('tblBudget', footprint, 'Strategy', strategy), 12.34]]],
    ['the footprint', [[field('Footprint'), 'Plymouth']]],
    ['the horizon', [[field('Horizon'), 9]]],
    ['the mode', [[field('Mode'), 'amount']]],
    ['the size', [[field('Total'), 1.01]]],
    ['the years', [[field('Years'), 4]]],
    ['the phasing', [[field('Phasing'), 'front-loaded']]],
    ['the funding', [[field('Funding'), 'decommission']]],
    ['the reinvestment', [[field('Reinvest'), 0.01]]],
    ['a share', [[share, 0.123]]],
    ['a lever', [[tableCell(plan, 'tblLevers', baseline.levers[2]!.label, scenarios.indexOf(policy)), 'On']]],
    ['the envelope', [[field('Envelope'), baseline.envelopes[1]!.label]]],
    [
      'a value of its own',
      [
        [spare('Scenario'), policy.name],
        [spare('Key'), 'effect.cap.secondary'],
        [spare('Value'), 0.08],
      ],
    ],
  ])('is not so once someone has changed %s', (_, edits) => {
    expect(stateOf(changed(edits))).toMatch(OUT_OF_DATE);
  });

  test('does not depend on notes, on other scenarios or on the scenario in force', () => {
    const edits: readonly Edit[] = [
      [assumption('Source or rationale', 'growth.admissions'), 'We asked around.'],
      [at('tblScenarios', 'Total', 'Scenario', scenarios[2]!.name), 2],
      [named(plan, 'ActiveScenario'), scenarios[0]!.name],
    ];
    expect(stateOf(changed(edits))).toMatch(IN_DATE);
  });

  test('says which parts have changed', () => {
    const edited = changed([[assumption('Low', 'effect.cap.primary'), 0.0301]]);
    const { row } = named(plan, 'AnalysisState');
    expect(valueAt(edited, { sheet: 'Sensitivity', row, column: 4 })).toBe('Changed: lows; ');
  });

  test('is not changed by a new name of the scenario, which the analysis then bears', () => {
    const name = 'The policy';
    const { cells } = plan.sheets.find(({ name: sheet }) => sheet === 'Scenarios')!;
    const renamed = cells
      .filter(({ content }) => content.kind === 'text' && content.value === policy.name)
      .map(({ row, column }): Edit => [{ sheet: 'Scenarios', row, column }, name]);
    expect(renamed.length).toBeGreaterThan(1);
    const nameOf = (of: WorkbookPlan): CellValue | undefined =>
      valueAt(of, tableCell(plan, 'tblAnalysis', 'Value', rowOf('tblAnalysis', 'Key', 'scenario')));
    expect(stateOf(changed(renamed))).toMatch(IN_DATE);
    expect(nameOf(changed(renamed))).toBe(name);
    // With anything else changed it may be another scenario in the same place.
    const edits = [...renamed, [assumption('Low', 'effect.cap.primary'), 0.0301] as const];
    expect(nameOf(changed(edits))).toBe(policy.name);
  });

  test('is judged by the inputs that it was first written with, however often it is written', () => {
    const written = stampedBy(plan, analysis);
    const edited = {
      ...baseline,
      assumptions: baseline.assumptions.map((one) =>
        one.key === 'effect.return.primary' ? { ...one, low: 0.6 } : one,
      ),
    };
    expect(stateOf(planOf(written, edited))).toMatch(OUT_OF_DATE);
    expect(stateOf(planOf(written))).toMatch(IN_DATE);
    // One that has never been written is of these inputs.
    expect(stateOf(planOf(analysis, edited))).toMatch(IN_DATE);
  });
});

/** The record with the stamp that a plan gave it. */
function stampedBy(of: WorkbookPlan, record: AnalysisRecord): AnalysisRecord {
  const values = evaluatePlan(of);
  const number = (place: Place): number => values.at(place.sheet, place.row, place.column) as number;
  const parts = rowCount(findTable(of, 'tblFingerprint'));
  const fingerprint = Array.from({ length: parts }, (_, row) =>
    number(tableCell(of, 'tblFingerprint', 'Then', row)),
  );
  const central = number(tableCell(of, 'tblAnalysis', 'Value', rowOf('tblAnalysis', 'Key', 'central')));
  return { ...record, stamp: { central, fingerprint } };
}

describe('the Summary', () => {
  const texts = (of: WorkbookPlan): string[] => {
    const values = evaluatePlan(of);
    return of.sheets
      .find(({ name }) => name === 'Summary')!
      .cells.map(({ row, column }) => values.at('Summary', row, column))
      .filter((value): value is string => typeof value === 'string');
  };

  test('says that no money shifts, and what levers release all the same', () => {
    const idle = scenarios[0]!;
    const said = (levers: readonly string[]): string => {
      // The second scenario is the one in force.
      const plan = buildWorkbookPlan(baseline, [scenarios[1]!, { ...idle, levers }], STAMP);
      return texts(plan).join('\n');
    };
    expect(said([])).toContain('No money is shifted, so there is nothing to pay back.\n');
    const { leverReleased, years } = runScenario(baseline, { ...idle, levers: ['camhs-referrals'] });
    const lever = said(['camhs-referrals']);
    expect(lever).toContain('nothing to pay back. What levers release, with no cost counted, stands below.');
    expect(lever).toContain(`Levers release £${leverReleased[years]!.toFixed(1)}m more.`);
  });

  test('says how to run an analysis where there is none', () => {
    expect(texts(buildWorkbookPlan(baseline, scenarios, STAMP))).toContainEqual(
      expect.stringMatching(/^No uncertainty analysis stands here yet: /),
    );
  });

  test('says the chance of break-even, how it was sampled, and whether that is in date', () => {
    const said = texts(plan);
    expect(said).toContainEqual(
      expect.stringMatching(/pays? for itself by 2025\/26.* Sampled: 1,000 draws, seed 1, made 2026-11-24/),
    );
    expect(said).toContainEqual(expect.stringMatching(IN_DATE));
  });

  test('names the five assumptions that matter most, straight from the tornado', () => {
    const said = texts(plan);
    const labels = analysis.tornado
      .slice(0, 5)
      .map(({ key }) => baseline.assumptions.find((one) => one.key === key)!.label);
    const places = labels.map((label) => said.indexOf(label));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

test('the analysis in these tests is a real one', () => {
  expect(planUncertainty(baseline, policy, { draws: 1000, seed: 1, measure: 'npv' }).isOk()).toBe(true);
  expect(analysis.drivers.length).toBeGreaterThan(10);
});
