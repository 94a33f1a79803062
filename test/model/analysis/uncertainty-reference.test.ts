import { planUncertainty } from '../../../src/model/analysis/uncertainty/plan';
import { KERNEL_YEARLY } from '../../../src/model/analysis/kernel/outputs';
import type { Percentile } from '../../../src/model/analysis/uncertainty/percentiles';
import type { Uncertainty } from '../../../src/model/analysis/uncertainty/report';
import { uncertainty } from '../../../src/model/analysis/uncertainty/uncertainty';
import { runSteps } from '../../../src/model/analysis/steps';
import { uncertainInputs } from '../../../src/model/analysis/uncertain-inputs';
import { bundledScenario } from '../../support/analysis/bundled';
import reference from '../../support/analysis/uncertainty-reference.json';

// An independent program in Python, written from the model's page, has drawn a million times from
// pseudo-random numbers: test/support/analysis/uncertainty.py, which also says how to run it again.

const DRAWS = 65_536;

/**
 * In standard errors of the reference. As many pseudo-random draws as ours would have an error of four
 * themselves; ours are spread more evenly.
 */
const MOST_ERRORS = 6;

type Estimate = readonly number[];

it('the reference was made from the ranges that the baseline has now', () => {
  const { baseline, scenario } = bundledScenario('policy', 5);
  const ranges = uncertainInputs(baseline, scenario).map(({ key, low, value, high }) => [
    key,
    [low, value, high],
  ]);
  expect(Object.fromEntries(ranges)).toEqual(reference.ranges);
});

describe.each(reference.results)('$scenario over $horizon years', (expected) => {
  let found: Uncertainty;

  beforeAll(() => {
    const { baseline, scenario } = bundledScenario(expected.scenario, expected.horizon);
    const options = { draws: DRAWS, seed: 1, measure: 'npv' } as const;
    found = runSteps(uncertainty(planUncertainty(baseline, scenario, options)._unsafeUnwrap()));
  });

  it.each(KERNEL_YEARLY)('has the percentiles of %s that an independent program has', (measure) => {
    const years = Object.entries(expected.percentiles[measure]);
    expect(years.length).toBeGreaterThan(1);
    for (const [year, percentiles] of years) {
      for (const [percentile, [value, error]] of Object.entries(percentiles) as [Percentile, Estimate][]) {
        const apart = Math.abs(found.percentiles[measure][percentile][Number(year)]! - value!);
        expect({ year, percentile, errors: apart / error! <= MOST_ERRORS }).toEqual({
          year,
          percentile,
          errors: true,
        });
      }
    }
  });

  it('has its percentiles of the net present value', () => {
    for (const [percentile, [value, error]] of Object.entries(expected.npv) as [Percentile, Estimate][]) {
      expect(Math.abs(found.npv[percentile] - value!) / error!).toBeLessThan(MOST_ERRORS);
    }
  });

  it('has its chances', () => {
    // Four standard errors of the likelier half of 65,536 draws are 0.008; the spread of ours is less.
    const close = (chance: number): unknown => expect.closeTo(chance, 2);
    expect(found.chanceOfBreakEven).toEqual(expected.chanceOfBreakEven.map(close));
    expect(found.chanceGapBelowDoNothing).toEqual(close(expected.chanceGapBelowDoNothing));
  });

  it('finds the same assumptions to matter, as much', () => {
    const correlations = Object.fromEntries(found.drivers.map(({ key, correlation }) => [key, correlation]));
    // Four standard errors of a rank correlation over 65,536 draws are 0.016.
    for (const [key, correlation] of Object.entries(expected.npvRankCorrelations)) {
      expect(Math.abs(correlations[key]! - correlation)).toBeLessThan(0.01);
    }
    expect(Object.keys(correlations)).toHaveLength(Object.keys(expected.npvRankCorrelations).length);
  });
});
