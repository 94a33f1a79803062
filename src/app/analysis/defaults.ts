/** What an analysis is asked where nothing else is said. */
export const DEFAULT_DRAWS = 10_000;
export const DEFAULT_SEED = 1;
export const DEFAULT_MEASURE = 'npv';
