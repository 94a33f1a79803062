import { decimal, exact } from '../strings/numbers';
import { PREVIEW_TEXT } from '../strings/preview';

/** Numbers from here on are read as counts, and no part of one is shown. */
const COUNTS_FROM = 1000;

/** Admissions or bed days: an index as `111.6`, a local count as `31,594`. */
export function activity(value: number): string {
  return value < COUNTS_FROM ? decimal(value) : exact(Math.round(value));
}

/** What stands behind a measure of activity: nothing for local counts, which are plain numbers. */
export function activityUnit(base: number, baseYear: string): string {
  return base === 100 ? PREVIEW_TEXT.index(baseYear) : '';
}
