import fc from 'fast-check';
import type { Assumption, Baseline } from '../../../src/data/baseline';
import type { KernelInput } from '../../../src/model/analysis/kernel/inputs';
import { DRAWS_PER_BLOCK } from '../../../src/model/analysis/kernel/memory';
import { KERNEL_YEARLY } from '../../../src/model/analysis/kernel/outputs';
import { measured } from '../../../src/model/analysis/measures';
import { samplers } from '../../../src/model/analysis/sampling/sampler';
import { runSteps, runStepsWithPauses } from '../../../src/model/analysis/steps';
import { uncertainInputs } from '../../../src/model/analysis/uncertain-inputs';
import { keepTask } from '../../../src/model/analysis/uncertainty/kept-draws';
import { mergeOf } from '../../../src/model/analysis/uncertainty/merge';
import { PERCENTS } from '../../../src/model/analysis/uncertainty/percentiles';
import type { UncertaintyOptions, UncertaintyPlan } from '../../../src/model/analysis/uncertainty/plan';
import { DRAWS_PER_TASK, drawsKept, planUncertainty } from '../../../src/model/analysis/uncertainty/plan';
import type { Uncertainty } from '../../../src/model/analysis/uncertainty/report';
import { emptyTally, tallyTask } from '../../../src/model/analysis/uncertainty/tally';
import { uncertainty } from '../../../src/model/analysis/uncertainty/uncertainty';
import { workbench } from '../../../src/model/analysis/uncertainty/work';
import { withValues } from '../../../src/model/analysis/with-values';
import { runScenario } from '../../../src/model/run-scenario';
import type { Scenario, ScenarioResult } from '../../../src/model/types';
import { bundledScenario } from '../../support/analysis/bundled';
import { arbitraryCase } from '../../support/arbitraries';

const { baseline, scenario } = bundledScenario('decommission', 5);

function planOf(
  options: Partial<UncertaintyOptions> = {},
  of: { baseline: Baseline; scenario: Scenario } = { baseline, scenario },
): UncertaintyPlan {
  const all = { draws: 1000, seed: 1, measure: 'gap' as const, ...options };
  return planUncertainty(of.baseline, of.scenario, all)._unsafeUnwrap();
}

const run = (plan: UncertaintyPlan): Uncertainty => runSteps(uncertainty(plan));

/** The same baseline with other ranges of some assumptions. */
function ranged(ranges: Readonly<Record<string, Partial<Assumption>>>): Baseline {
  const assumptions = baseline.assumptions.map((assumption) => ({
    ...assumption,
    ...ranges[assumption.key],
  }));
  return { ...baseline, assumptions };
}

/** The values of a plan's first draws, by key. */
function drawnValues(plan: UncertaintyPlan): Record<KernelInput, number>[] {
  const columns = [...samplers(plan.inputs, plan.seed)].map((draw) => {
    const values = new Float64Array(1024);
    for (let first = 0; first < values.length; first += 256) draw(values, first, first);
    return values;
  });
  return Array.from({ length: plan.draws }, (_, n) =>
    Object.fromEntries(plan.inputs.map(({ key }, which) => [key, columns[which]![n]!])),
  ) as Record<KernelInput, number>[];
}

/** Percentiles by sorting, with a straight line between neighbours. */
function percentilesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return PERCENTS.map((percent) => {
    const place = ((sorted.length - 1) * percent) / 100;
    const below = sorted[Math.floor(place)]!;
    return below + (place % 1) * (sorted[Math.min(sorted.length - 1, Math.floor(place) + 1)]! - below);
  });
}

describe('Against the plain engine, draw by draw', () => {
  const plan = planOf({ draws: 1000, seed: 42, measure: 'npv' });
  const found = run(plan);
  let results: readonly ScenarioResult[];

  beforeAll(() => {
    results = drawnValues(plan).map((values) =>
      runScenario(baseline, withValues(baseline, scenario, values)),
    );
  });

  it.each(KERNEL_YEARLY)('the percentiles of %s are those of a thousand single runs', (measure) => {
    for (let year = 0; year <= 5; year += 1) {
      const expected = percentilesOf(results.map((result) => measured(result, { measure, year })!));
      const percentiles = PERCENTS.map((percent) => found.percentiles[measure][`p${percent}`][year]!);
      percentiles.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 10));
      expect(found.precision[measure][year]).toBe(0);
    }
  });

  it('so are those of the net present value', () => {
    const expected = percentilesOf(results.map(({ npv }) => npv));
    PERCENTS.forEach((percent, index) => expect(found.npv[`p${percent}`]).toBeCloseTo(expected[index]!, 10));
  });

  it('so are the chances', () => {
    const below = results.filter(({ gap, gapDoNothing }) => gap[5]! < gapDoNothing[5]!).length;
    expect(found.chanceGapBelowDoNothing).toBe(below / 1000);
    found.chanceOfBreakEven.forEach((chance, year) => {
      const reached = results.filter(
        ({ breakEven: { cumulative } }) => cumulative !== null && cumulative <= year,
      );
      expect(chance).toBe(reached.length / 1000);
    });
    expect(found.chanceOfBreakEven[5]).toBeGreaterThan(0);
  });

  it('so are the rank correlations, the closest first', () => {
    const rankOf = (values: readonly number[]): number[] => {
      const sorted = [...values].sort((a, b) => a - b);
      return values.map((value) => sorted.indexOf(value));
    };
    const outcome = rankOf(results.map(({ npv }) => npv));
    const draws = drawnValues(plan);
    expect(found.drivers).toHaveLength(plan.inputs.length);
    for (const { key, correlation } of found.drivers) {
      const input = rankOf(draws.map((values) => values[key as KernelInput]));
      const distance = input.reduce((sum, rank, n) => sum + (rank - outcome[n]!) ** 2, 0);
      // Spearman’s formula for lists without equal values.
      expect(correlation).toBeCloseTo(1 - (6 * distance) / (1000 * (1000 ** 2 - 1)), 10);
    }
    const sizes = found.drivers.map(({ correlation }) => Math.abs(correlation!));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

describe('Whoever works, and in whatever order, the bits are the same', () => {
  it('with all draws kept', () => {
    const plan = planOf({ draws: 13_000 });
    const alone = run(plan);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const benches = [workbench(plan), workbench(plan)];
        const merge = mergeOf(plan);
        order.forEach((task, turn) => merge.addKept(keepTask(benches[turn % 2]!, task)));
        expect(runSteps(merge.finish())).toEqual(alone);
      }),
      { numRuns: 5 },
    );
  });

  it('with most draws only counted', () => {
    const plan = { ...planOf({ draws: 21_000 }), keptTasks: 2 };
    const benches = [workbench(plan), workbench(plan), workbench(plan)];
    const merge = mergeOf(plan);
    for (let task = plan.keptTasks - 1; task >= 0; task -= 1)
      merge.addKept(keepTask(benches[task % 3]!, task));
    const tallies = benches.map(() => emptyTally(merge.frames(), scenario.horizon));
    for (let task = plan.tasks - 1; task >= plan.keptTasks; task -= 1) {
      tallyTask(benches[task % 3]!, task, tallies[task % 3]!);
    }
    [2, 0, 1].forEach((worker) => merge.addTally(tallies[worker]!));
    expect(runSteps(merge.finish())).toEqual(run(plan));
  });

  it('from a plan that was sent to another thread and results that were sent back', () => {
    const plan = planOf();
    const merge = mergeOf(plan);
    merge.addKept(structuredClone(keepTask(workbench(structuredClone(plan)), 0)));
    expect(runSteps(merge.finish())).toEqual(run(plan));
  });
});

it('keeps up to 100,000 draws, and of more the first 65,536', () => {
  const kept = (draws: number): number => drawsKept(planOf({ draws }));
  expect([1000, 50_001, 100_000, 100_001, 1_000_000].map(kept)).toEqual([
    1000, 50_001, 100_000, 65_536, 65_536,
  ]);
});

it('counted percentiles are within their precision of the exact ones', () => {
  for (const name of ['policy', 'capture-and-reinvest']) {
    const plan = planOf({ draws: 40_000 }, bundledScenario(name, 8));
    const approximate = run({ ...plan, keptTasks: 3 });
    const exact = run(plan);
    for (const measure of KERNEL_YEARLY) {
      for (let year = 0; year <= 8; year += 1) {
        for (const percent of PERCENTS) {
          const found = approximate.percentiles[measure][`p${percent}`][year]!;
          const apart = Math.abs(found - exact.percentiles[measure][`p${percent}`][year]!);
          expect(apart).toBeLessThanOrEqual(approximate.precision[measure][year]! + 1e-12 * Math.abs(found));
        }
        const { p5, p95 } = approximate.percentiles[measure];
        const spread = p95[year]! - p5[year]!;
        expect(approximate.precision[measure][year]).toBeLessThanOrEqual(0.002 * spread);
      }
    }
    expect(Math.abs(approximate.npv.p50 - exact.npv.p50)).toBeLessThanOrEqual(approximate.npvPrecision);
    expect(approximate.chanceOfBreakEven).toEqual(exact.chanceOfBreakEven);
    expect(approximate.chanceGapBelowDoNothing).toBe(exact.chanceGapBelowDoNothing);
  }
});

it('another seed gives other draws, and hardly another answer', () => {
  const one = run(planOf({ draws: 20_000, seed: 1 }));
  const other = run(planOf({ draws: 20_000, seed: 2 }));
  expect(one.npv).not.toEqual(other.npv);
  expect(Math.abs(one.npv.p50 - other.npv.p50)).toBeLessThan(0.01 * (one.npv.p95 - one.npv.p5));
});

it('the first draws stay what they were when more are asked for', () => {
  const few = keepTask(workbench(planOf({ draws: 4096 })), 0);
  const many = keepTask(workbench(planOf({ draws: 9000 })), 0);
  expect(few).toEqual(many);
});

it('a later task goes on with the sequence where the one before stopped', () => {
  const plan = planOf({ draws: 9000 });
  const task = keepTask(workbench(plan), 2);
  const first = task.task * DRAWS_PER_TASK;
  const block = new Float64Array(DRAWS_PER_BLOCK);
  const values = Object.fromEntries(
    [...samplers(plan.inputs, plan.seed)].map((draw, which) => {
      draw(block, 0, first);
      return [plan.inputs[which]!.key, block[5]!];
    }),
  );
  const expected = runScenario(baseline, withValues(baseline, scenario, values)).gap[5]!;
  // Draws 8,192 to 8,999, six years of each measure; the gap comes first.
  expect(task.values.length / (6 * KERNEL_YEARLY.length + 1)).toBe(808);
  expect(task.values[5 * 808 + 5]).toBeCloseTo(expected, 10);
});

it('without any range every percentile is the single run', () => {
  fc.assert(
    fc.property(arbitraryCase(), (drawn) => {
      const expected = runScenario(drawn.baseline, drawn.scenario);
      const found = run(planOf({}, drawn));
      for (const measure of KERNEL_YEARLY) {
        const { p5, p50, p95 } = found.percentiles[measure];
        expect(p5).toEqual(p50);
        expect(p95).toEqual(p50);
        p50.forEach((value, year) => {
          const size = Math.max(1, expected.costDoNothing[year]!, Math.abs(value));
          expect(Math.abs(value - measured(expected, { measure, year })!) / size).toBeLessThan(1e-12);
        });
      }
      expect(found.drivers).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('an assumption of whole numbers is drawn in whole numbers', () => {
  const whole = ranged({
    'effect.lagStages.primary': { low: 1, high: 6 },
    'release.semiFixedLag': { low: 0, high: 3 },
  });
  const plan = planOf({ measure: 'released' }, { baseline: whole, scenario });
  const values = drawnValues(plan);
  const stages = values.map((value) => value['effect.lagStages.primary']);
  expect(new Set(stages)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  const released = values.map((drawn) => runScenario(whole, withValues(whole, scenario, drawn)).released[5]!);
  const found = run(plan);
  expect(found.percentiles.released.p50[5]).toBeCloseTo(percentilesOf(released)[2]!, 10);
  // The longer the lag, the less has been released by year 5.
  expect(found.drivers.find(({ key }) => key === 'release.semiFixedLag')!.correlation).toBeLessThan(-0.1);
});

it('can be cancelled between two tasks', async () => {
  const seen: number[] = [];
  const result = await runStepsWithPauses(uncertainty(planOf({ draws: 50_000 })), async ({ done, of }) => {
    seen.push(done / of);
    return Promise.resolve(done < 3);
  });
  expect(result._unsafeUnwrapErr()).toEqual({ code: 'cancelled' });
  // The tables that draws are taken from come first, none of them a task.
  expect([...new Set(seen)]).toEqual([0, 1, 2, 3].map((done) => done / 13));
  expect(seen.filter((share) => share > 0)).toHaveLength(3);
});

describe('What cannot be planned is refused', () => {
  it.each<[string, Partial<UncertaintyOptions>, string]>([
    ['too few draws', { draws: 999 }, 'draws'],
    ['too many draws', { draws: 1_000_001 }, 'draws'],
    ['half a draw', { draws: 1000.5 }, 'draws'],
    ['a negative seed', { seed: -1 }, 'seed'],
    ['a seed of more than 32 bits', { seed: 2 ** 32 }, 'seed'],
    ['no number', { seed: NaN }, 'seed'],
  ])('%s', (_, options, field) => {
    const all = { draws: 1000, seed: 1, measure: 'gap' as const, ...options };
    const problems = planUncertainty(baseline, scenario, all)._unsafeUnwrapErr();
    expect(problems).toEqual([expect.objectContaining({ field, code: 'out-of-range' })]);
  });

  it('a range that reaches where all prices are wiped out', () => {
    const steep = ranged({ 'price.inflationShift': { low: -0.5 } });
    const falling = { ...scenario, assumptions: { 'price.inflation': -0.5 } };
    const problems = planUncertainty(steep, falling, {
      draws: 1000,
      seed: 1,
      measure: 'gap',
    })._unsafeUnwrapErr();
    expect(problems.map(({ code }) => code)).toContain('conflict');
  });
});

it('assumptions that bear on no reported measure are not drawn', () => {
  const priced = ranged({ 'health.costPerQalyCare': { low: 5000, high: 20_000 } });
  expect(uncertainInputs(priced, scenario).map(({ key }) => key)).toContain('health.costPerQalyCare');
  expect(planOf({}, { baseline: priced, scenario }).inputs.map(({ key }) => key)).not.toContain(
    'health.costPerQalyCare',
  );
});
