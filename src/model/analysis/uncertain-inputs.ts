import type { Baseline } from '../../data/baseline';
import { bearsOn } from '../levers';
import type { Scenario } from '../types';

/** An assumption that is one number with a range: PERT(low, value, high) in the uncertainty analysis. */
export interface UncertainInput {
  readonly key: string;
  readonly low: number;
  /** In force: the scenario's own, or the baseline's. */
  readonly value: number;
  readonly high: number;
  /** Only whole numbers are allowed, so draws are rounded. */
  readonly isWhole: boolean;
}

/**
 * Every uncertain assumption, in the baseline's order (the model, section Uncertainty). A scenario's own
 * number takes the place of the baseline's value, and widens the range where it lies outside; its own
 * list, with a number a year, has no range. What only bears on levers that are off is left out.
 */
export function uncertainInputs(baseline: Baseline, scenario: Scenario): UncertainInput[] {
  return baseline.assumptions.flatMap(({ key, value: usual, low, high, bounds }) => {
    if (!bearsOn(key, scenario)) return [];
    const value = Object.hasOwn(scenario.assumptions, key) ? scenario.assumptions[key] : usual;
    if (low === null || high === null || typeof value !== 'number') return [];
    const range = { low: Math.min(low, value), high: Math.max(high, value) };
    return range.low < range.high ? [{ key, ...range, value, isWhole: bounds.whole === true }] : [];
  });
}
