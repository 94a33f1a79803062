import type { Bounds } from './problem';

/** Whether a value may stand within the bounds; null (nothing) passes where `nullable` is set. */
export function isWithinBounds(value: number | null, bounds: Bounds): boolean {
  if (value === null) return bounds.nullable === true;
  if (bounds.whole === true && !Number.isInteger(value)) return false;
  if (bounds.aboveMinimum === true && value === bounds.minimum) return false;
  return value >= bounds.minimum && value <= bounds.maximum;
}
