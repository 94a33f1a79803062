import type { Problem } from '../../data/problem';
import type { Scenario } from '../types';
import type { MeasurePoint } from './measures';

/** Refuses a year that the scenario does not reach. */
export function checkPoint({ horizon }: Scenario, { year }: MeasurePoint): Problem[] {
  if (year === undefined || (Number.isInteger(year) && year >= 0 && year <= horizon)) return [];
  const bounds = { minimum: 0, maximum: horizon, whole: true };
  return [{ field: 'year', code: 'out-of-range', found: year, bounds }];
}
