import fc from 'fast-check';
import { WHOLE } from '../../src/data/baseline';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario, scenarioToFile } from '../../src/model/scenario';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { arbitraryScenario } from '../support/arbitraries';
import { exampleBaseline, exampleScenarios } from '../support/example-package';
import { STAMP } from '../support/workbook-file';

const baseline = exampleBaseline();
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

it('is of another year and another shape than the product’s own', () => {
  expect(baseline.baseYear).toBe(2026);
  expect(baseline.footprints).toHaveLength(3);
  expect(baseline.strategies).toHaveLength(6);
  expect(baseline.sources.map(({ title }) => title)).toEqual(['Invented for tests']);
  expect(baseline.strategies.some(({ isWellbeing }) => isWellbeing)).toBe(false);
});

it('takes its scenarios, which are written for its strategies and footprints', () => {
  for (const scenario of exampleScenarios()) {
    expect(parseScenario(scenarioToFile(scenario), baseline)._unsafeUnwrap()).toEqual(scenario);
  }
});

it('keeps the identities of the model over drawn scenarios', () => {
  fc.assert(
    fc.property(arbitraryScenario(baseline), (scenario) => {
      const result = runScenario(baseline, scenario);
      const close = (found: number, expected: number): void =>
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      expect(result.labels[0]).toBe('2026/27');
      result.envelope.forEach((envelope, t) => {
        close(sum(Object.values(result.budgetByStrategy).map((budget) => budget[t]!)), envelope);
        close(sum(Object.values(result.budgetByTier).map((budget) => budget[t]!)), envelope);
        close(result.released[t]! + result.pending[t]! + result.stranded[t]!, result.gross[t]!);
        expect(result.released[t]).toBeGreaterThanOrEqual(0);
      });
      close(sum(Object.values(result.bridge)), result.gap[result.years]!);
      const idle = { ...scenario, shift: { ...scenario.shift, total: 0 }, reinvest: 0 };
      const nothing = runScenario(baseline, idle);
      expect(nothing.gap).toEqual(nothing.gapDoNothing);
    }),
    { numRuns: 60 },
  );
});

it('adds its three footprints up to the whole', () => {
  const [scenario] = exampleScenarios();
  const base = (footprint: string): number => runScenario(baseline, { ...scenario!, footprint }).envelope[0]!;
  // The total that the package states, 1192.925.
  expect(sum(baseline.footprints.map(({ key }) => base(key)))).toBeCloseTo(1192.925, 9);
  expect(base(WHOLE)).toBeCloseTo(1192.925, 9);
});

it('reads the whole strategy’s share of prevention as 0, because it names no such strategy', () => {
  const { preventionShare } = runScenario(baseline, exampleScenarios()[0]!);
  expect(preventionShare.wellbeing).toEqual(preventionShare.wellbeing.map(() => 0));
});

it('makes a workbook without a fault', () => {
  const plan = buildWorkbookPlan(baseline, exampleScenarios(), STAMP);
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
});

it('leaves no trace of the product’s own place and year in the workbook', () => {
  const plan = buildWorkbookPlan(baseline, exampleScenarios(), STAMP);
  const texts = plan.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'text' ? [content.value] : [])),
  );
  expect(texts).toContain('2026/27');
  const places = /Plymouth|Devon|South Hams|Wellbeing|2015\/16|Whole fund|Enhanced/;
  expect(texts.filter((text) => places.test(text))).toEqual([]);
});
