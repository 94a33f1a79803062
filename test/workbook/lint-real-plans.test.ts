import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { lintPlan, type LintFinding } from '../../src/workbook/lint/lint-plan';
import { arbitraryCase, arbitraryScenario } from '../support/arbitraries';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';
import { hasMoney } from './has-money';

function findings(baseline: Baseline, scenarios: readonly Scenario[]): readonly LintFinding[] {
  const plan = buildWorkbookPlan(baseline, scenarios, STAMP);
  return lintPlan(plan, evaluatePlan(plan));
}

test('the workbook of the bundled scenarios has no faults', () => {
  expect(findings(bundledBaseline(), bundledScenarios())).toEqual([]);
});

test('a workbook of drawn scenarios of the bundled baseline has no faults', () => {
  const scenarios = fc.uniqueArray(arbitraryScenario(bundledBaseline()), {
    minLength: 1,
    maxLength: 4,
    selector: ({ name }) => name.trim().toLowerCase(),
  });
  fc.assert(
    fc.property(scenarios, (drawn) => {
      expect(findings(bundledBaseline(), drawn).slice(0, 5)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('a workbook of a drawn baseline has no faults', () => {
  const drawn = arbitraryCase().filter(hasMoney);
  fc.assert(
    fc.property(drawn, ({ baseline, scenario }) => {
      expect(findings(baseline, [scenario]).slice(0, 5)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
