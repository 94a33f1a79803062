import fc from 'fast-check';
import type { Baseline } from '../../../src/data/baseline';
import type { KernelInput } from '../../../src/model/analysis/kernel/inputs';
import { isKernelInput } from '../../../src/model/analysis/kernel/inputs';
import type { Kernel } from '../../../src/model/analysis/kernel/kernel';
import { compileKernel } from '../../../src/model/analysis/kernel/kernel';
import { DRAWS_PER_BLOCK } from '../../../src/model/analysis/kernel/memory';
import { yearColumn } from '../../../src/model/analysis/kernel/outputs';
import { samplers } from '../../../src/model/analysis/sampling/sampler';
import { uncertainInputs } from '../../../src/model/analysis/uncertain-inputs';
import { withValues } from '../../../src/model/analysis/with-values';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario, ScenarioResult } from '../../../src/model/types';
import { breakEvenOf, differences } from '../../support/analysis/agreement';
import { BUNDLED_NAMES, bundledScenario } from '../../support/analysis/bundled';
import { arbitraryBaseline, arbitraryCase, arbitraryScenario } from '../../support/arbitraries';
import { workedExample } from '../../support/baselines';

/** How far the two engines may be apart; the model's results hold to the twelfth digit. */
const TOLERANCE = 1e-12;

type Values = Readonly<Record<string, number>>;

/** Writes the values into a draw's place in a kernel's memory. */
function write({ memory, inputs }: Kernel, draw: number, values: Values): void {
  for (const [key, value] of Object.entries(values)) memory[inputs[key as KernelInput] + draw] = value;
}

function expectAgreement(
  kernel: Kernel,
  draw: number,
  expected: ScenarioResult,
  sizeOf: (year: number) => number,
): void {
  const apart = differences(kernel, draw, expected, sizeOf).filter(
    ({ difference }) => !(difference <= TOLERANCE),
  );
  expect(apart).toEqual([]);
  // A sum of nothing but rounding may come out on either side of zero.
  let sum = 0;
  const isClear = expected.netBenefit.every((benefit, year) => {
    sum += benefit;
    return sum === 0 || Math.abs(sum) > 1e-9 * Math.max(1, sizeOf(year));
  });
  if (isClear) expect(breakEvenOf(kernel, draw)).toBe(expected.breakEven.cumulative);
}

describe.each(BUNDLED_NAMES)('On the bundled scenario %s', (name) => {
  it.each([1, 5, 21])(
    'the fast engine agrees with the plain one at drawn values over %i years',
    (horizon) => {
      const { baseline, scenario } = bundledScenario(name, horizon);
      const inputs = uncertainInputs(baseline, scenario);
      const keys = inputs.map(({ key }) => key as KernelInput);
      const kernel = compileKernel(baseline, scenario, keys);
      [...samplers(inputs, horizon)].forEach((draw, which) =>
        draw(kernel.memory, kernel.inputs[keys[which]!], 0),
      );
      kernel.run();
      for (let draw = 0; draw < 256; draw += 4) {
        const values = Object.fromEntries(
          keys.map((key) => [key, kernel.memory[kernel.inputs[key] + draw]!]),
        );
        const expected = runScenario(baseline, withValues(baseline, scenario, values));
        expectAgreement(kernel, draw, expected, () => 0);
      }
    },
  );
});

/** A scenario, and numbers of another one of the same baseline that may be put into it. */
function arbitraryVariation(): fc.Arbitrary<{ baseline: Baseline; scenario: Scenario; values: Values }> {
  return arbitraryBaseline().chain((baseline) =>
    fc.record({
      baseline: fc.constant(baseline),
      scenario: arbitraryScenario(baseline),
      values: arbitraryScenario(baseline).map(numbersOf),
    }),
  );
}

function numbersOf({ shift, reinvest, assumptions }: Scenario): Values {
  const numbers = Object.entries(assumptions).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && isKernelInput(entry[0]),
  );
  return { ...Object.fromEntries(numbers), 'shift.total': shift.total, reinvest };
}

it('agrees with the plain engine on any scenario, whatever varies', () => {
  const arbitraryDraw = fc.integer({ min: 0, max: DRAWS_PER_BLOCK - 1 });
  fc.assert(
    fc.property(arbitraryVariation(), arbitraryDraw, ({ baseline, scenario, values }, draw) => {
      const kernel = compileKernel(baseline, scenario, Object.keys(values) as KernelInput[]);
      write(kernel, draw, values);
      kernel.run();
      const expected = runScenario(baseline, withValues(baseline, scenario, values));
      expectAgreement(kernel, draw, expected, (year) => expected.costDoNothing[year]!);
    }),
    { numRuns: 200 },
  );
});

it('agrees with the plain engine where nothing varies', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ baseline, scenario }) => {
      const kernel = compileKernel(baseline, scenario, []);
      kernel.run();
      const expected = runScenario(baseline, scenario);
      expectAgreement(kernel, 0, expected, (year) => expected.costDoNothing[year]!);
    }),
    { numRuns: 200 },
  );
});

it('without a shift, the gap is that of doing nothing, bit for bit, in every draw', () => {
  const { baseline, scenario } = bundledScenario('do-nothing', 21);
  const inputs = uncertainInputs(baseline, scenario);
  const keys = inputs.map(({ key }) => key as KernelInput);
  const kernel = compileKernel(baseline, scenario, keys);
  [...samplers(inputs, 7)].forEach((draw, which) => draw(kernel.memory, kernel.inputs[keys[which]!], 0));
  kernel.run();
  const course = (first: number): number[] => [
    ...kernel.memory.subarray(first, yearColumn(first, scenario.horizon + 1)),
  ];
  expect(course(kernel.yearly.gap)).toEqual(course(kernel.yearly.gapDoNothing));
  expect(new Set(course(kernel.yearly.gap)).size).toBeGreaterThan(256 * 20);
});

it('lets the semi-fixed share give way where both would pass 1', () => {
  const { baseline, scenario } = workedExample(2);
  const kernel = compileKernel(baseline, scenario, ['release.variable.urgent']);
  write(kernel, 0, { 'release.variable.urgent': 0.8 });
  write(kernel, 1, { 'release.variable.urgent': 0.4 });
  kernel.run();
  const released = kernel.memory.subarray(yearColumn(kernel.yearly.released, 2));
  // Gross value of years 1 and 2 as the model's worked example has it; semi-fixed 0.45, a year later.
  expect(released[0]).toBeCloseTo(0.8 * 1.00567 + 0.2 * 0.408321, 6);
  expect(released[1]).toBeCloseTo(0.4 * 1.00567 + 0.45 * 0.408321, 6);
});
