import type { Bounds } from './problem';

/** The calendar years in which a base financial year may begin. */
export const BASE_YEARS: Bounds = { minimum: 1900, maximum: 2200, whole: true };
