import { LONGEST_HORIZON } from './baseline';
import type { Bounds } from './problem';

/** £m a year. */
export const SPEND_BOUNDS: Bounds = { minimum: 0, maximum: 1e6 };
/** The change in need that a lever stands for: −0.1 for a tenth less. */
export const LEVER_CHANGE_BOUNDS: Bounds = { minimum: -1, maximum: 0 };
/** Years after the base year. */
export const YEARS_AHEAD_BOUNDS: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };

/** Whether a value may stand within the bounds; null (nothing) passes where `nullable` is set. */
export function isWithinBounds(value: number | null, bounds: Bounds): boolean {
  if (value === null) return bounds.nullable === true;
  if (bounds.whole === true && !Number.isInteger(value)) return false;
  if (bounds.aboveMinimum === true && value === bounds.minimum) return false;
  return value >= bounds.minimum && value <= bounds.maximum;
}
