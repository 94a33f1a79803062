import fc from 'fast-check';
import type { Baseline } from '../../../src/data/baseline';
import type { KernelInput } from '../../../src/model/analysis/kernel/inputs';
import { compileKernel } from '../../../src/model/analysis/kernel/kernel';
import { samplers } from '../../../src/model/analysis/sampling/sampler';
import { runSteps } from '../../../src/model/analysis/steps';
import { tornado } from '../../../src/model/analysis/tornado';
import { twoWayTable } from '../../../src/model/analysis/two-way-table';
import { uncertainInputs } from '../../../src/model/analysis/uncertain-inputs';
import { withValues } from '../../../src/model/analysis/with-values';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario, ScenarioResult } from '../../../src/model/types';
import { breakEvenOf, differences } from '../../support/analysis/agreement';
import { bundledScenario } from '../../support/analysis/bundled';
import { arbitraryCase } from '../../support/arbitraries';
import { withDrawnChoices } from '../../support/choices';

const LEVERS = ['secondary-care-demand', 'outpatient-appointments', 'camhs-referrals'];

function withAllChoices(horizon: number): { baseline: Baseline; scenario: Scenario } {
  const { baseline, scenario } = bundledScenario('policy', horizon);
  return { baseline, scenario: { ...scenario, levers: LEVERS, envelope: 'western-locality-target' } };
}

function expectAgreement(
  kernel: Parameters<typeof differences>[0],
  draw: number,
  expected: ScenarioResult,
  sizeOf: (year: number) => number,
): void {
  const apart = differences(kernel, draw, expected, sizeOf).filter(
    ({ difference }) => !(difference <= 1e-12),
  );
  expect(apart).toEqual([]);
}

it.each([1, 5, 21])(
  'with levers and another envelope, the fast engine agrees with the plain one at drawn values over %i years',
  (horizon) => {
    const { baseline, scenario } = withAllChoices(horizon);
    const inputs = uncertainInputs(baseline, scenario);
    const keys = inputs.map(({ key }) => key as KernelInput);
    const kernel = compileKernel(baseline, scenario, keys);
    [...samplers(inputs, horizon)].forEach((draw, which) =>
      draw(kernel.memory, kernel.inputs[keys[which]!], 0),
    );
    kernel.run();
    for (let draw = 0; draw < 256; draw += 4) {
      const values = Object.fromEntries(keys.map((key) => [key, kernel.memory[kernel.inputs[key] + draw]!]));
      const expected = runScenario(baseline, withValues(baseline, scenario, values));
      expectAgreement(kernel, draw, expected, () => 0);
      expect(breakEvenOf(kernel, draw)).toBe(expected.breakEven.cumulative);
    }
  },
);

it('agrees with the plain engine on any scenario with levers and envelopes', () => {
  fc.assert(
    fc.property(arbitraryCase().chain(withDrawnChoices), ({ baseline, scenario }) => {
      const kernel = compileKernel(baseline, scenario, []);
      kernel.run();
      const expected = runScenario(baseline, scenario);
      expectAgreement(kernel, 0, expected, (year) => expected.costDoNothing[year]!);
    }),
    { numRuns: 150 },
  );
});

it('takes what bears on levers for uncertain where they are on, and for those levers only', () => {
  const { baseline, scenario } = bundledScenario('policy', 10);
  const keysOf = (levers: readonly string[]): string[] =>
    uncertainInputs(baseline, { ...scenario, levers }).map(({ key }) => key);
  const plain = keysOf([]);
  expect(plain.filter((key) => /lever|planned$/.test(key))).toEqual(['growth.planned']);
  expect(keysOf(['camhs-referrals'])).toEqual([
    ...plain,
    'lever.delivery',
    'lever.share.camhs-referrals',
    'release.variable.planned',
  ]);
});

it('shows in the tornado what the gap comes to with a lever delivered in full and not at all', () => {
  const { baseline, scenario } = withAllChoices(10);
  const bars = tornado(baseline, scenario, { measure: 'gap' })._unsafeUnwrap();
  const delivery = bars.find(({ key }) => key === 'lever.delivery');
  const without = { ...scenario, levers: [] };
  expect(delivery?.atLow).toBe(runScenario(baseline, without).gap[10]);
  expect(delivery!.atHigh!).toBeLessThan(delivery!.atLow!);
});

it('fills a two-way table over delivery and share as single runs do', () => {
  const { baseline, scenario } = withAllChoices(10);
  const [down, across] = ['lever.delivery', 'lever.share.camhs-referrals'] as const;
  const values = [0, 0.5, 1];
  const steps = twoWayTable(
    baseline,
    scenario,
    { key: down, values },
    { key: across, values },
    { measure: 'npv' },
  )._unsafeUnwrap();
  runSteps(steps).forEach((row, r) =>
    row.forEach((npv, c) => {
      const changed = withValues(baseline, scenario, { [down]: values[r]!, [across]: values[c]! });
      expect(Math.abs(npv! - runScenario(baseline, changed).npv)).toBeLessThan(1e-9);
    }),
  );
});
