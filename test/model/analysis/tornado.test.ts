import type { Measure } from '../../../src/model/analysis/measures';
import { tornado } from '../../../src/model/analysis/tornado';
import { uncertainInputs } from '../../../src/model/analysis/uncertain-inputs';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario, ScenarioResult } from '../../../src/model/types';
import { bundledScenario } from '../../support/analysis/bundled';

const { baseline, scenario } = bundledScenario('policy', 10);

/** A run with some assumptions of its own. */
function run(assumptions: Scenario['assumptions']): ScenarioResult {
  return runScenario(baseline, { ...scenario, assumptions });
}

it('has both ends of every assumption with a range, each as a single run gives it', () => {
  const bars = tornado(baseline, scenario, { measure: 'gap' })._unsafeUnwrap();
  // What only levers need is not uncertain here: none is on.
  const ranged = baseline.assumptions.filter(
    ({ low, high, group }) => low !== null && high !== low && group !== 'Levers',
  );
  expect(bars.map(({ key }) => key).sort()).toEqual(ranged.map(({ key }) => key).sort());
  for (const { key, low, high } of ranged) {
    const bar = bars.find((candidate) => candidate.key === key)!;
    expect([bar.low, bar.high]).toEqual([low, high]);
    // At 0.95 at once, the 0.2 released later would pass 1.
    const later = { 'release.semiFixed.longTerm': 1 - 0.95 };
    const yielding = key === 'release.variable.longTerm' ? later : {};
    expect(bar.atLow).toBe(run({ [key]: low }).gap[10]);
    expect(bar.atHigh).toBe(run({ [key]: high, ...yielding }).gap[10]);
  }
});

it.each<Measure>(['gap', 'npv', 'admissions'])('ranks the bars of %s by their spread', (measure) => {
  const bars = tornado(baseline, scenario, { measure })._unsafeUnwrap();
  const spreads = bars.map(({ atLow, atHigh }) => Math.abs(atHigh! - atLow!));
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  expect(spreads[0]).toBeGreaterThan(0);
});

it('takes a year before the horizon', () => {
  const bars = tornado(baseline, scenario, { measure: 'released', year: 3 })._unsafeUnwrap();
  const bar = bars.find(({ key }) => key === 'effect.realisation')!;
  expect(bar.atHigh).toBe(run({ 'effect.realisation': 1 }).released[3]);
});

it('puts an assumption that makes a break-even come or fail above those that only move it', () => {
  const longer = { ...scenario, horizon: 21 };
  const bars = tornado(baseline, longer, { measure: 'breakEven.inYear' })._unsafeUnwrap();
  const comesOrFails = bars.map(({ atLow, atHigh }) => (atLow === null) !== (atHigh === null));
  expect(comesOrFails).toContain(true);
  expect(comesOrFails.lastIndexOf(true)).toBe(comesOrFails.filter(Boolean).length - 1);
});

describe('A scenario’s own number', () => {
  const rangeOf = (assumptions: Scenario['assumptions']): { low: number; value: number; high: number } =>
    uncertainInputs(baseline, { ...scenario, assumptions }).find(
      ({ key }) => key === 'effect.return.primary',
    )!;

  it('takes the place of the value', () => {
    expect(rangeOf({ 'effect.return.primary': 2 })).toMatchObject({ low: 0.5, value: 2, high: 4 });
  });

  it('widens the range where it lies outside', () => {
    expect(rangeOf({ 'effect.return.primary': 0.3 })).toMatchObject({ low: 0.3, value: 0.3, high: 4 });
    expect(rangeOf({ 'effect.return.primary': 5 })).toMatchObject({ low: 0.5, value: 5, high: 5 });
  });

  it('has no range where it is a list with a number a year', () => {
    const listed = { ...scenario, assumptions: { 'growth.admissions': [0.01, 0.02] } };
    expect(uncertainInputs(baseline, listed).some(({ key }) => key === 'growth.admissions')).toBe(false);
  });
});

describe('What cannot be drawn is refused', () => {
  it('a year beyond the horizon', () => {
    const [problem] = tornado(baseline, scenario, { measure: 'gap', year: 11 })._unsafeUnwrapErr();
    expect(problem).toEqual({
      field: 'year',
      code: 'out-of-range',
      found: 11,
      bounds: { minimum: 0, maximum: 10, whole: true },
    });
  });

  it('an end that wipes out all prices', () => {
    const steep = baseline.assumptions.map((assumption) =>
      assumption.key === 'price.inflationShift' ? { ...assumption, low: -0.5 } : assumption,
    );
    const falling = { ...scenario, assumptions: { 'price.inflation': -0.5 } };
    const problems = tornado({ ...baseline, assumptions: steep }, falling, {
      measure: 'gap',
    })._unsafeUnwrapErr();
    expect(problems.map(({ code }) => code)).toContain('conflict');
  });
});
