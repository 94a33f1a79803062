import type { Plausibility } from './types';

/** The yardstick: a year after the base year, and the avoided shares above which trust falls. */
export interface Yardstick {
  readonly year: number;
  readonly amber: number;
  readonly red: number;
}

/**
 * Holds the avoided share of admissions (by year, from t = 0) beside the yardstick, in its year or at
 * the horizon where that comes first; the model, section Money.
 */
export function plausibility(avoided: readonly number[], yardstick: Yardstick): Plausibility {
  const year = Math.min(yardstick.year, avoided.length - 1);
  const share = avoided[year]!;
  const level = share > yardstick.red ? 'red' : share > yardstick.amber ? 'amber' : 'green';
  return { level, avoided: share, year };
}
