/** Columns and rows of `tblSignOff`. */
export const SIGN_OFF_COLUMNS = { what: 'What', value: 'Value' } as const;
export const SIGN_OFF_ROWS = {
  status: 'Status',
  owner: 'Owner',
  by: 'Reviewed or signed by',
  when: 'On',
  code: 'Code at sign-off',
} as const;

/** Columns of `tblHistory`, in their order. */
export const HISTORY_COLUMNS = {
  number: 'No',
  when: 'When',
  action: 'Action',
  version: 'Version',
  code: 'Fingerprint',
  changes: 'What changed',
} as const;

/** Columns of `tblActuals`, in their order. */
export const ACTUAL_COLUMNS = {
  year: 'Year',
  number: 'No',
  spend: 'Actual spend',
  spendDoNothing: 'Spend, do nothing',
  spendScenario: 'Spend, scenario',
  spendVariance: 'Spend variance',
  spendVarianceShare: 'Spend variance, %',
  admissions: 'Actual admissions',
  admissionsDoNothing: 'Admissions, do nothing',
  admissionsScenario: 'Admissions, scenario',
  admissionsVarianceShare: 'Admissions variance, %',
  bedDays: 'Actual bed days',
  bedDaysDoNothing: 'Bed days, do nothing',
  bedDaysScenario: 'Bed days, scenario',
  bedDaysVarianceShare: 'Bed days variance, %',
  words: 'In words',
  note: 'Note',
} as const;

/** Columns of `tblActions`, in their order. */
export const ACTION_COLUMNS = {
  key: 'Key',
  strategy: 'Strategy',
  activity: 'Activity',
  due: 'Due',
  status: 'Status',
  owner: 'Owner',
  note: 'Note',
  target: 'Target',
  aim: 'Aim',
  indicators: 'Indicators',
  outcomes: 'Individual outcomes',
  remark: 'Remark',
  document: 'Document',
  section: 'Section',
} as const;

/** Columns of `tblOutcomes`, in their order. */
export const OUTCOME_COLUMNS = {
  key: 'Key',
  element: 'Element',
  name: 'Measure',
  better: 'Better when',
  baseline: 'Baseline',
  target: 'Target',
  latest: 'Latest',
  trend: 'Trend',
  met: 'Against target',
  kind: 'Kind',
  code: 'Code',
  framework: 'Framework',
  directionBasis: 'Direction by',
  document: 'Document',
  section: 'Section',
} as const;
