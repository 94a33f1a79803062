import { DRAWS_PER_BLOCK } from '../kernel/memory';
import { sampler } from '../sampling/sampler';
import { scrambledDimension, sobolRanks } from '../sampling/sobol';
import type { Steps } from '../steps';
import type { UncertainInput } from '../uncertain-inputs';
import type { UncertaintyPlan } from './plan';
import { drawsKept } from './plan';
import { averageRanks, correlation } from './rank-correlation';
import { reportedSeries } from './series';

/** How closely the chosen measure follows an uncertain assumption. */
export interface Driver {
  readonly key: string;
  /** Spearman's rank correlation, −1 to 1; null where the measure never changes. */
  readonly correlation: number | null;
}

/** Correlates each uncertain assumption with the chosen measure over the draws kept, the closest first. */
export function* drivers(plan: UncertaintyPlan, kept: readonly Float64Array[]): Steps<Driver[]> {
  const outcome = averageRanks(outcomeOf(plan, kept));
  const found: Driver[] = [];
  for (const [dimension, input] of plan.inputs.entries()) {
    yield { done: plan.tasks, of: plan.tasks };
    found.push({ key: input.key, correlation: correlation(inputRanks(plan, input, dimension), outcome) });
  }
  return found.sort((a, b) => Math.abs(b.correlation ?? 0) - Math.abs(a.correlation ?? 0));
}

function outcomeOf({ scenario, measure }: UncertaintyPlan, kept: readonly Float64Array[]): Float64Array {
  const year = measure === 'npv' ? 0 : scenario.horizon;
  const index = reportedSeries(scenario.horizon).findIndex(
    (series) => series.measure === measure && series.year === year,
  );
  return kept[index]!;
}

/** A draw rises with its point, so that both have the same rank, but for whole numbers, which are often equal. */
function inputRanks(plan: UncertaintyPlan, input: UncertainInput, dimension: number): Float64Array {
  const count = drawsKept(plan);
  if (!input.isWhole) return sobolRanks(scrambledDimension(dimension, plan.seed), count);
  const draw = sampler(input, dimension, plan.seed);
  const draws = new Float64Array(Math.ceil(count / DRAWS_PER_BLOCK) * DRAWS_PER_BLOCK);
  for (let first = 0; first < count; first += DRAWS_PER_BLOCK) draw(draws, first, first);
  return averageRanks(draws.subarray(0, count));
}
