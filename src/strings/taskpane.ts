/** Every sentence of the pane that does not come from elsewhere in this folder. */
export const PANE_TEXT = {
  product: 'Upstream',
  loading: 'Reading the workbook…',
  opening: 'Opening…',
  sections: 'Sections',
  tabs: { baseline: 'Baseline', scenario: 'Scenario', results: 'Results', check: 'Check' },
  upToDate: 'Results up to date',
  stale: 'Results out of date',
  close: 'Close this message',
  goTo: (place: string) => `Go to ${place}`,
  busy: {
    open: 'Reading the workbook',
    pull: 'Writing the baseline',
    run: 'Running and writing',
    check: 'Reading the checks',
  },
  percentDone: (percent: number) => `${percent}% done`,
  cancel: 'Cancel',
} as const;

export const BASELINE_TEXT = {
  footprint: 'Footprint',
  footprintHint: 'New scenarios start with it. The workbook always holds every footprint.',
  pull: 'Pull baseline',
  empty: 'This workbook has no Upstream sheets yet. Pulling the baseline adds them and touches nothing else.',
  read: 'Read the workbook again',
  budgets: (year: string) => `Net budgets ${year}`,
  strategy: 'Strategy',
  spend: 'Budget',
  total: 'Total',
  ties: (published: string) => `Ties to the published total of ${published}.`,
  doesNotTie: (published: string, difference: string) =>
    `Differs from the published total of ${published} by ${difference}.`,
  derived: 'Derived: the whole fund less Plymouth.',
  projections: 'Need if nothing changes',
  growth: 'A year',
  need: 'Need',
  needs: { admissions: 'Emergency admissions', bedDays: 'Emergency bed days' } as Readonly<
    Record<string, string>
  >,
  indexNote: '100 in the base year unless a local count was entered.',
  sources: 'Where these come from',
  judgement: 'Judgement',
  origin: (source: string, section: string) => (section === '' ? source : `${source}, ${section}`),
} as const;

export const SCENARIO_TEXT = {
  scenario: 'Scenario to edit',
  none: 'There is no scenario. Add one to begin.',
  pullFirst: 'Pull the baseline first: scenarios are built on it.',
  manage: 'Add or remove scenarios',
  template: 'Start a new one from',
  add: 'Add',
  duplicate: 'Duplicate',
  delete: 'Delete',
  reset: 'Undo changes',
  restore: (names: string) => `Bring back what was deleted: ${names}`,
  edited: 'Not yet in the workbook',
  editedOption: (name: string) => `${name} (edited)`,
  conflict: 'This scenario was changed in the workbook too. Which one counts?',
  keepOwn: 'Keep mine',
  takeWorkbooks: 'Take the workbook’s',
  name: 'Name',
  footprint: 'Footprint',
  horizon: 'Horizon',
  years: 'years',
  shift: 'How much moves',
  mode: 'Measured in',
  modes: { points: 'Points of the envelope', amount: '£m a year' },
  total: { points: 'Shift, points', amount: 'Shift, £m a year' },
  equals: (other: string, year: string) => `That is ${other} in ${year}.`,
  points: (points: string) => `${points} points`,
  buildUp: 'Built up over',
  phasing: 'Phasing',
  phasings: {
    linear: 'In equal steps',
    'front-loaded': 'Fast at first',
    's-curve': 'Slow, fast, slow (s-curve)',
    custom: 'Own steps',
  },
  customYear: (year: number) => `In place by year ${year}`,
  ramp: (steps: string) => `Share of the shift in place by year: ${steps}.`,
  from: 'Where it comes from',
  to: 'Where it goes',
  share: (label: string) => `${label}, share`,
  addCell: { from: 'Another source', to: 'Another use' },
  addShare: 'Add',
  removeShare: (label: string) => `Remove ${label}`,
  sumsToWhole: 'The shares make 100%.',
  left: (share: string) => `${share} is still to be given out.`,
  over: (share: string) => `${share} too much is given out.`,
  giveRest: (label: string) => `Give it to ${label}`,
  takeRest: (label: string) => `Take it from ${label}`,
  funding: 'How it is paid for',
  fundings: { 'pump-prime': 'Pump-prime', decommission: 'Decommission' },
  consequence: {
    'pump-prime': 'Services stay as they are. The new ones are extra cost until need falls.',
    decommission: 'A service is cut: the need that it met is withdrawn together with the money.',
  },
  reinvest: 'Released cash put into more prevention',
  assumptions: 'Assumptions',
  assumptionsHint: 'A value changed here counts for this scenario alone.',
  changedCount: (count: number) => `${count} changed`,
  changed: 'Changed',
  resetValue: (label: string) => `Reset ${label} to the baseline`,
  resetShort: 'Reset',
  range: (low: string, high: string) => `Likely ${low} to ${high}.`,
  baselineValue: (value: string) => `Baseline ${value}.`,
  confidence: { low: 'Low confidence.', medium: 'Medium confidence.', high: 'High confidence.' },
  neverHint: 'Leave blank for never.',
  never: 'never',
  byYear: 'A value for each year: change it on the sheet Scenarios.',
  ownLists: (keys: string) => `Also its own: ${keys}. Change these on the sheet Scenarios.`,
  openScenarios: 'Open the sheet Scenarios',
} as const;

export const PREVIEW_TEXT = {
  title: (year: string) => `Preview for ${year}`,
  blocked: 'Put right what is marked below to see a new preview. This one is of before.',
  noPreview: 'Put right what is marked below to see a preview.',
  measure: 'Measure',
  doNothing: 'Do nothing',
  scenario: 'Scenario',
  gap: 'Gap, a shortfall if above nought',
  preventionShare: 'Prevention, % of the envelope',
  admissions: 'Emergency admissions',
  bedDays: 'Emergency bed days',
  idle: 'Nothing shifts, so there is nothing to break even.',
  inYear: (year: string | null) =>
    year === null
      ? 'In no year up to the horizon does it release more than it costs.'
      : `From ${year} it releases more in a year than it costs.`,
  cumulative: (year: string | null) =>
    year === null
      ? 'It does not earn back its whole cost within the horizon.'
      : `By ${year} it has earned back all that it cost.`,
  plausibility: (verdict: string, share: string, year: string) =>
    `Plausibility ${verdict}. It assumes ${share} of admissions avoided by ${year}.`,
  unplaced: (amount: string) => `${amount} over the years finds no room in the services it is to come from.`,
} as const;

export const RESULTS_TEXT = {
  run: 'Run and write',
  runHint: 'Writes every scenario, and what comes of it, into the workbook.',
  nothingYet: 'Nothing has been written since the pane was opened.',
  stale: {
    workbook: 'Inputs were changed in the workbook since the last run.',
    pane: (names: string) => `Not yet written: ${names}.`,
    removed: (names: string) => `Deleted here, still in the workbook: ${names}.`,
  },
  done: { pull: 'The baseline was written.', run: 'The run was written.' },
  sheets: 'What was written',
  removed: (names: string) => `No longer in the workbook: ${names}.`,
  keptAside: 'Typed over calculations, and kept aside',
  changes: 'What changed since the last run',
  was: (before: string, after: string) => `${before} → ${after}`,
  unchanged: (after: string) => `${after}, as before`,
  firstRun: (after: string) => `${after}, new`,
  gap: 'Gap',
  preventionShare: 'Prevention share',
  admissions: 'Admissions',
  inYear: (name: string, year: string) => `${name}, ${year}`,
  noUndo: 'This cannot be undone in one step.',
  undo: 'It can be undone in one step.',
} as const;

export const CHECK_TEXT = {
  run: 'Check workbook',
  hint: 'Reads the workbook’s own checks.',
  all: (total: number) => `All ${total} checks hold.`,
  some: (failed: number, total: number) => `${failed} of ${total} checks do not hold.`,
  out: (difference: string) => `out by ${difference}`,
  holding: (count: number) => `${count} that hold`,
  failing: 'To look at',
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
  ofDraft: (name: string, problem: string) => `${name}: ${problem}`,
  more: (count: number) => `and ${count} more.`,
} as const;
