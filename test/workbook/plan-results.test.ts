import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Baseline } from '../../src/data/baseline';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { isError } from '../../src/workbook/evaluate-values';
import { a1 } from '../../src/workbook/print';
import { MEASURES } from '../../src/workbook/sheets/results';
import { arbitraryCase, arbitraryScenario } from '../support/arbitraries';
import { withDrawnChoices } from '../support/choices';
import { smallBaseline, smallScenario, workedExample } from '../support/baselines';
import { difference, measureOf, STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';
import { hasMoney } from './has-money';
import { findTable, tableCell, verdicts } from './plan-parts';

/** Errors shown, checks that fail, and results that are not the engine's to 1e-9. */
function faults(baseline: Baseline, scenarios: readonly Scenario[]): readonly string[] {
  const plan = buildWorkbookPlan(baseline, scenarios, STAMP);
  const values = evaluatePlan(plan);
  const found: string[] = [];
  for (const { name, cells } of plan.sheets) {
    for (const { row, column } of cells) {
      const value = values.at(name, row, column);
      if (isError(value)) found.push(`${name}!${a1(row, column)} shows ${value.error}`);
    }
  }
  for (const { scope, text, result } of verdicts(plan).checks) {
    if (result !== 'OK') found.push(`${scope}: ${text}: ${String(result)}`);
  }
  const years = findTable(plan, 'tblResults').table.columns.slice(3);
  scenarios.forEach((scenario, number) => {
    const result = runScenario(baseline, scenario);
    for (let measure = 0; measure < MEASURES.length; measure += 1) {
      const row = number * MEASURES.length + measure;
      const read = (column: string): unknown => {
        const place = tableCell(plan, 'tblResults', column, row);
        return values.at(place.sheet, place.row, place.column);
      };
      const name = String(read('Measure'));
      const expected = measureOf(result, name);
      years.forEach(({ name: year }, t) => {
        const value = read(year);
        const isRight =
          t > result.years
            ? value === ''
            : year === result.labels[t] &&
              typeof value === 'number' &&
              difference(value, expected[t]!) <= 1e-9;
        if (!isRight) found.push(`${scenario.name}, ${name}, ${year}: ${String(value)}, not ${expected[t]}`);
      });
    }
  });
  return found.slice(0, 8);
}

test("the formulas of the bundled scenarios give the engine's results", () => {
  expect(faults(bundledBaseline(), bundledScenarios())).toEqual([]);
});

test("the formulas of drawn scenarios give the engine's results", () => {
  fc.assert(
    fc.property(arbitraryScenario(bundledBaseline()), (scenario) => {
      expect(faults(bundledBaseline(), [scenario])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("the formulas of drawn baselines, with other strategies and footprints, give the engine's results", () => {
  fc.assert(
    fc.property(arbitraryCase().filter(hasMoney), ({ baseline, scenario }) => {
      expect(faults(baseline, [scenario])).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("the formulas of drawn scenarios with levers and envelopes give the engine's results", () => {
  fc.assert(
    fc.property(arbitraryCase().filter(hasMoney).chain(withDrawnChoices), ({ baseline, scenario }) => {
      expect(faults(baseline, [scenario])).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('several scenarios in one workbook do not touch each other', () => {
  const drawn = fc.array(arbitraryScenario(smallBaseline()), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(drawn, (scenarios) => {
      const named = scenarios.map((scenario, index) => ({ ...scenario, name: `${index}: ${scenario.name}` }));
      expect(faults(smallBaseline(), named)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

const { shift } = smallScenario();

test.each<[string, Partial<Scenario>]>([
  ['a fixed share that is never released', { assumptions: { 'release.fixedLag': null } }],
  ['a fixed share released after three years', { assumptions: { 'release.fixedLag': 3 }, horizon: 8 }],
  ['nothing shifted', { shift: { ...shift, total: 0 } }],
  ['nothing shifted but all released cash reinvested', { shift: { ...shift, total: 0 }, reinvest: 1 }],
  ['a horizon of one year', { horizon: 1 }],
  ['a horizon of 21 years', { horizon: 21 }],
  ['a build-up longer than the horizon', { horizon: 2, shift: { ...shift, years: 21 } }],
  ['an effect without delay', { assumptions: { 'effect.lagMean.primary': 0 } }],
  ['caps of 0', { assumptions: { 'effect.cap.primary': 0, 'effect.cap.tertiary': 0 } }],
  ['no urgent need', { assumptions: { 'mix.care': [0.1, 0.1, 0.1, 0.1, 0, 0.6] } }],
  ['a name that looks like a formula', { name: '=1+1' }],
  ['a name that is a number', { name: '2016' }],
  ['a name of 80 characters with marks', { name: `"It's" <so> & more [#1] ${'x'.repeat(57)}` }],
])("a scenario with %s gives the engine's results", (_, changes) => {
  expect(faults(smallBaseline(), [smallScenario(changes)])).toEqual([]);
});

test("the worked example gives the engine's results", () => {
  const { baseline, scenario } = workedExample(20);
  expect(faults(baseline, [scenario])).toEqual([]);
});
