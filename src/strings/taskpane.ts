/** Every sentence of the pane that does not come from elsewhere in this folder. */
export const PANE_TEXT = {
  product: 'Upstream',
  loading: 'Reading the workbook…',
  opening: 'Opening…',
  sections: 'Sections',
  tabs: {
    baseline: 'Baseline',
    scenario: 'Scenario',
    results: 'Results',
    analyse: 'Analyse',
    check: 'Check',
  },
  lostTables: {
    pane: (names: string) =>
      `The workbook has lost ${names}, as its sheet was deleted or its table taken apart. What this pane last read there stands in for it, and the next run writes it anew.`,
    product: (names: string) =>
      `The workbook has lost ${names}, as its sheet was deleted or its table taken apart. Upstream’s own contents stand in for it, and the next run writes these: if you want yours, close the workbook without saving it first.`,
  },
  lostAnalysis: (problem: string) =>
    `The analysis in this workbook can no longer be read, and the next run leaves it out: ${problem}`,
  upToDate: 'Results up to date',
  stale: 'Results out of date',
  close: 'Close this message',
  goTo: (place: string) => `Go to ${place}`,
  busy: {
    open: 'Reading the workbook',
    pull: 'Writing the baseline',
    run: 'Running and writing',
    restore: 'Putting back what was there',
    check: 'Reading the checks',
    go: 'Going there',
    analyse: 'Drawing',
  },
  percentDone: (percent: number) => `${percent}% done`,
  ending: 'Stopping at the next step…',
  finished: 'Finished.',
  cancel: 'Cancel',
} as const;

export const BASELINE_TEXT = {
  footprint: 'Footprint',
  footprintHint: 'New scenarios start with it. The workbook always holds every footprint.',
  pull: 'Pull baseline',
  ownData: 'Use my own data…',
  empty: 'This workbook has no Upstream sheets yet. Pulling the baseline adds them and touches nothing else.',
  pullFirst: {
    scenario: 'This workbook has no baseline yet, and scenarios are built on it.',
    results: 'This workbook has no baseline yet, so there is nothing to run.',
    analyse: 'This workbook has no baseline yet, so there is nothing to analyse.',
    check: 'This workbook has no baseline yet, so there is nothing to check.',
  },
  pulled: 'The baseline was written. Try a shift under Scenario.',
  pulledBefore: 'The workbook holds a baseline already, so it was read: what was edited there stays.',
  read: 'Read the workbook again',
  budgets: (year: string) => `Net budgets ${year}`,
  strategy: 'Strategy',
  spend: 'Budget',
  total: 'Total',
  ties: (published: string) => `Ties to the published total of ${published}.`,
  doesNotTie: (published: string, difference: string) =>
    `Differs from the published total of ${published} by ${difference}.`,
  derived: 'Derived: worked out from published budgets, not published itself.',
  projections: 'Need if nothing changes',
  growth: 'Growth',
  need: 'Need',
  needs: { admissions: 'Emergency admissions', bedDays: 'Emergency bed days' } as Readonly<
    Record<string, string>
  >,
  indexNote: 'Growth is a year’s. 100 in the base year unless a local count was entered.',
  sources: 'Where these come from',
  judgement: 'Judgement',
  origin: (source: string, section: string) => (section === '' ? source : `${source}, ${section}`),
} as const;

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
