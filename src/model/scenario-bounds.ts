import { LONGEST_HORIZON } from '../data/baseline';
import type { Bounds } from '../data/problem';
import { HUNDRED_POINTS } from './constants';

/** The values that a scenario's own fields may take; the model, section Scenario file. */
export const NAME_LENGTH = { minimum: 1, maximum: 80 } as const;
export const HORIZON: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };
export const SHIFT_YEARS: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };
export const POINTS: Bounds = { minimum: 0, maximum: HUNDRED_POINTS };
export const SHARE: Bounds = { minimum: 0, maximum: 1 };

/** £m a year from nothing to the whole envelope, which is rounded so that its printed form is allowed. */
export function amountBounds(envelopeGbpM: number): Bounds {
  return { minimum: 0, maximum: Number(envelopeGbpM.toFixed(9)) };
}
