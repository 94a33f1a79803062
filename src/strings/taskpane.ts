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

export const SCENARIO_TEXT = {
  scenario: 'Scenario to edit',
  none: 'There is no scenario. Add one to begin.',
  template: 'Start a new one from',
  add: 'Add',
  duplicate: 'Duplicate',
  delete: 'Delete',
  reset: 'Undo changes',
  restore: (names: string) => `Bring back what was deleted: ${names}`,
  added: (name: string) => `${name} was added.`,
  deleted: (name: string) => `${name} was deleted.`,
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
  rampCaption: (years: number, last: string) =>
    years === 1
      ? 'All of it is in place in the first year.'
      : `Share in place, year 1 to year ${years}; ${last} at the end.`,
  from: 'Where it comes from',
  to: 'Where it goes',
  share: (label: string) => `${label}, share`,
  addCell: { from: 'Another source', to: 'Another use' },
  addShare: 'Add',
  removeShare: (label: string) => `Remove ${label}`,
  sumsToWhole: 'The shares make 100%.',
  left: (share: string) => `${share} is still to be given out. The shares must make 100%.`,
  over: (share: string) => `${share} too much is given out. The shares must make 100%.`,
  giveRest: (label: string) => `Give it to ${label}`,
  takeRest: (label: string) => `Take it from ${label}`,
  paying: 'Paying for it',
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
  wrongCount: (count: number) => `${count} to put right`,
  changed: 'Changed',
  resetValue: (label: string) => `Reset ${label} to the baseline`,
  resetShort: 'Reset',
  range: (low: string, high: string) => `Likely ${low} to ${high}.`,
  baselineValue: (value: string) => `Baseline ${value}.`,
  basis: {
    sourced: 'From a document',
    assumption: 'A judgement',
    derived: 'Worked out',
    setting: 'A setting',
  },
  confidence: (basis: string, level: 'low' | 'medium' | 'high') => `${basis}, ${level} confidence.`,
  /** `share a year` as `% a year`; any other share or ratio as `%`. */
  inPercent: (unit: string) => (/^share /.test(unit) ? unit.replace('share', '%') : '%'),
  neverHint: 'Leave blank for never.',
  never: 'never',
  byYear: (label: string) => `${label}, by year`,
  lastHolds: 'The last value holds for the years after it.',
  changeThere: 'To change it:',
  ownLists: 'Series and mixes',
  mixOf: (strategy: string) => `Tier mix of ${strategy}`,
  tier: 'Tier',
  year: 'Year',
  value: 'Value',
  openScenarios: 'the sheet Scenarios',
} as const;

export const PREVIEW_TEXT = {
  title: (year: string) => `Preview for ${year}`,
  preview: 'Preview',
  blocked: 'Put right what is marked below to see a new preview. This one is of before.',
  noPreview: 'Put right what is marked below to see a preview.',
  toPutRight: (fields: string) => `To put right: ${fields}.`,
  measure: 'Measure',
  doNothing: 'Do nothing',
  scenario: 'Scenario',
  gap: 'Gap, a shortfall if above nought',
  preventionShare: 'Prevention, % of the envelope',
  admissions: (unit: string) => `Emergency admissions${unit}`,
  bedDays: (unit: string) => `Emergency bed days${unit}`,
  /** Behind what is counted as an index. */
  index: (baseYear: string) => ` (${baseYear} = 100)`,
  origin:
    'Worked out here from the baseline and the assumptions below; a run writes the same as formulas. Prevention is primary and secondary prevention.',
  calculation: (sheet: string) => `Its calculation: sheet ${sheet}`,
  stripBlocked: 'No preview until what is marked is put right.',
  strip: (year: string, gap: string, doNothing: string) => `Gap ${year}: ${gap} (do nothing ${doNothing})`,
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

export const CHART_TEXT = {
  more: 'More charts: cost and cash, admissions, bed days',
  numbers: 'The numbers',
  numbersOf: (title: string) => ` of the chart “${title}”`,
  year: 'Year',
  doNothing: 'Do nothing',
  scenario: 'Scenario',
  gap: {
    title: 'Gap by year, £m',
    finding: (year: string, gap: string, change: string) => `In ${year} the gap is ${gap}, ${change}.`,
    more: (amount: string) => `${amount} more than if nothing shifts`,
    less: (amount: string) => `${amount} less than if nothing shifts`,
    none: 'as if nothing shifts',
  },
  cash: {
    title: 'Cost and cash by year, £m',
    cost: 'Cost: new money and double running',
    avoided: 'Need avoided, at full cost',
    released: 'Released as cash',
    finding: (year: string, cost: string, gross: string, released: string) =>
      `In ${year} it costs ${cost}. Need worth ${gross} is avoided, and ${released} of that comes out as cash.`,
    idle: 'Nothing shifts, so nothing is spent and nothing comes back.',
    decommission: 'The service that is cut pays for the shift itself, so that is no new money.',
  },
  admissions: {
    title: (unit: string) => `Emergency admissions by year${unit}`,
    finding: (year: string, change: string) => `In ${year} there are ${change}.`,
  },
  bedDays: {
    title: (unit: string) => `Emergency bed days by year${unit}`,
    finding: (year: string, change: string) => `In ${year} there are ${change}.`,
  },
  activity: {
    fewer: (share: string) => `${share} fewer than if nothing shifts`,
    more: (share: string) => `${share} more than if nothing shifts`,
    same: 'as many as if nothing shifts',
  },
} as const;

export const RESULTS_TEXT = {
  run: 'Run and write',
  runHint: 'Writes every scenario, and what comes of it, into the workbook.',
  nothingYet: 'Nothing has been written since the pane was opened.',
  stale: {
    workbook: 'Inputs were changed in the workbook since the last run.',
    pane: (names: string) => `Not yet written: ${names}.`,
    measures: 'Not yet written: changes of your own measures.',
    removed: (names: string) => `Deleted here, still in the workbook: ${names}.`,
  },
  done: {
    pull: 'The baseline was written.',
    run: 'The run was written.',
    restore: 'What was there before was put back.',
  },
  sheets: 'What was written',
  nothingWritten: 'No cell had to be written: the workbook’s formulas had followed its inputs already.',
  removed: (names: string) => `No longer in the workbook: ${names}.`,
  keptAside: 'Typed over calculations, and kept aside',
  found: (value: string) => `: ${value}`,
  changes: {
    pull: 'What it says',
    run: 'What changed since the last run',
    restore: 'What restoring changed',
  },
  left: 'Sheets of deleted scenarios that stayed, because they hold something of yours',
  was: (before: string, after: string) => `${before} → ${after}`,
  unchanged: (after: string) => `${after}, as before`,
  firstRun: (after: string) => `${after}, new`,
  gap: 'Gap',
  preventionShare: 'Prevention share',
  admissions: 'Admissions',
  bedDays: 'Bed days',
  breakEvenInYear: 'Pays its way from',
  breakEven: 'Has paid back by',
  notBy: (year: string) => `not by ${year}`,
  otherYear: (before: string) => `Before, its horizon was ${before}: the figures compared are of two years.`,
  inYear: (name: string, year: string) => `${name}, ${year}`,
  noUndo: 'This cannot be undone in one step.',
  undo: 'It can be undone in one step.',
} as const;

export const RESTORE_TEXT = {
  title: 'Restore previous',
  run: 'Puts back the inputs and scenarios of before the last run that changed any:',
  restore: 'Takes back what was restored:',
  button: 'Restore previous',
  since: 'Changed in the workbook since, and replaced by it:',
  inPane: (names: string) => `Not written yet, and left in the pane: ${names}.`,
  asked:
    'The workbook was edited since the run. Restoring replaces those edits; restoring again brings them back.',
  confirm: 'Restore all the same',
  keep: 'Keep the edits',
  added: { restored: (name: string) => `${name} comes back`, edited: (name: string) => `${name} was added` },
  gone: { restored: (name: string) => `${name} goes`, edited: (name: string) => `${name} was deleted` },
  renamed: (from: string, to: string) => `${from} → ${to}`,
  parts: {
    footprint: 'footprint',
    horizon: 'horizon',
    shift: 'how much moves',
    from: 'where it comes from',
    to: 'where it goes',
    funding: 'how it is paid for',
    reinvest: 'reinvestment',
    assumptions: 'its own assumptions',
    levers: 'levers',
    envelope: 'envelope',
  },
  line: (label: string, what: string) => (what === '' ? label : `${label} (${what})`),
  moved: (label: string, from: string, to: string) => `${label}: ${from}\u00a0→\u00a0${to}`,
  range: 'its low or high end',
  series: 'its values by year',
  mix: (strategy: string) => `Tier mix of ${strategy}`,
  package: 'Data',
  budget: (strategy: string, footprint: string) => `Budget of ${strategy}, ${footprint}`,
  never: 'never',
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
  'needs-new-workbook':
    'Nothing was written: this workbook has tables of levers or envelopes, which this data has not, and they cannot be taken out of it. Use the data in a new workbook.',
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
