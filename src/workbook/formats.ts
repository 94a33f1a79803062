import type { Assumption } from '../data/baseline';
import type { NumberFormat } from './plan';

/** How an assumption's number is shown, from what it may be. */
export function assumptionFormat({ bounds, unit }: Pick<Assumption, 'bounds' | 'unit'>): NumberFormat {
  if (bounds.whole) return 'whole';
  // Rates may be negative; every other share lies between 0 and 1.
  if (bounds.maximum <= 1) return bounds.minimum < 0 ? 'percent-fine' : 'percent';
  return unit.startsWith('£') && bounds.maximum > 1000 ? 'gbp' : 'decimal';
}
