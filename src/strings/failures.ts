/** What the pane says of what was not done, and of values that its fields refuse. */
export const FAILURE_TEXT = {
  cells: 'The workbook holds values that are not allowed. Nothing was lost; put these right:',
  drafts: 'Nothing was written, because these are not right yet:',
  conflicts: (names: string) =>
    `Nothing was written: changed both here and in the workbook: ${names}. Choose which counts under Scenario.`,
  'no-scenario': 'A workbook needs at least one scenario. Add one under Scenario.',
  'too-many-scenarios': (found: number, most: number) =>
    `A workbook holds at most ${most} scenarios, and there are ${found}. Delete some, then run again.`,
  'no-tables': 'The workbook’s Upstream tables are gone. Pull the baseline again, or run to write them anew.',
  cancelled: 'Cancelled. The analysis before, if there was one, still stands.',
  'stale-analysis':
    'Nothing was written: the inputs have changed since the analysis was made. Analyse again, then write it.',
  'worker-failed': (why: string) => `The analysis broke off (${why}). Nothing of it was kept; try again.`,
  ofField: (field: string, problem: string) => `${field}: ${problem}`,
  more: (count: number) => `and ${count} more.`,
} as const;

/** Of values that fields show as percentages. */
export const PERCENT_TEXT = {
  sum: (found: string) => `Found a sum of ${found}; it must be 100%.`,
  conflict: (found: string, allowed: string) => `Found ${found}; allowed is ${allowed}.`,
  falls: (found: string) => `Found ${found}; allowed are values that never fall.`,
} as const;
