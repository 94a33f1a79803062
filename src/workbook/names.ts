/** Names that people outside link to and script against: sheets, tables and defined names. */
export const SHEETS = {
  cover: 'Cover',
  summary: 'Summary',
  inputs: 'Inputs',
  baseline: 'Baseline',
  scenarios: 'Scenarios',
  doNothing: 'Do nothing',
  results: 'Results',
  compare: 'Compare',
  sensitivity: 'Sensitivity',
  actuals: 'Actuals',
  actions: 'Actions',
  outcomes: 'Outcomes',
  checks: 'Checks',
  sources: 'Sources',
  history: 'Run history',
  dataPackage: 'Data package',
} as const;

/** By itself, because the pane needs this one from the start. */
export const MEASURES_TABLE = 'tblMeasures';

export const TABLES = {
  assumptions: 'tblAssumptions',
  series: 'tblSeries',
  mix: 'tblMix',
  budget: 'tblBudget',
  demand: 'tblDemand',
  scenarios: 'tblScenarios',
  levers: 'tblLevers',
  leverTargets: 'tblLeverTargets',
  envelopes: 'tblEnvelopes',
  shares: 'tblShares',
  overrides: 'tblOverrides',
  measures: MEASURES_TABLE,
  results: 'tblResults',
  compare: 'tblCompare',
  tornado: 'tblTornado',
  uncertainty: 'tblUncertainty',
  analysis: 'tblAnalysis',
  fingerprint: 'tblFingerprint',
  signOff: 'tblSignOff',
  history: 'tblHistory',
  actuals: 'tblActuals',
  actions: 'tblActions',
  actionCounts: 'tblActionCounts',
  outcomes: 'tblOutcomes',
  aims: 'tblAims',
  drivers: 'tblDrivers',
  needs: 'tblNeeds',
  lifeExpectancy: 'tblLifeExpectancy',
  checks: 'tblChecks',
  assumptionLog: 'tblAssumptionLog',
  sources: 'tblSources',
  glossary: 'tblGlossary',
  package: 'tblPackage',
} as const;

export const NAMES = {
  /** The scenario in force, by its name. */
  activeScenario: 'ActiveScenario',
  /** Its number, worked out from the name. */
  activeNumber: 'ActiveNumber',
  checksPassed: 'ChecksPassed',
  compareYear: 'CompareYear',
  /** Whether the sampled values still fit the inputs. */
  analysisState: 'AnalysisState',
  rangeMeasure: 'RangeMeasure',
  /** What all inputs come to, as a short code. */
  inputsCode: 'InputsCode',
  signOffState: 'SignOffState',
  sCurveSteepness: 'SCurveSteepness',
  pointsPerWhole: 'PointsPerWhole',
  poundsPerMillion: 'PoundsPerMillion',
} as const;

/** Columns of the input tables, where formulas look things up. */
export const COLUMNS = {
  key: 'Key',
  value: 'Value',
  low: 'Low',
  high: 'High',
  default: 'Default',
  changed: 'Changed',
  sum: 'Sum',
  sumOfFrom: 'Sum of from',
  sumOfTo: 'Sum of to',
  confidence: 'Confidence',
  yearsGiven: 'Years given',
  number: 'No',
  scenario: 'Scenario',
  footprint: 'Footprint',
  horizon: 'Horizon',
  mode: 'Mode',
  total: 'Total',
  years: 'Years',
  phasing: 'Phasing',
  funding: 'Funding',
  reinvest: 'Reinvest',
  envelope: 'Envelope',
  lever: 'Lever',
  change: 'Change',
  dueAfter: 'Years until due',
  defaultChange: 'Default change',
  defaultDueAfter: 'Default years',
  direction: 'Direction',
  cell: 'Cell',
  share: 'Share',
  item: 'Item',
  id: 'Id',
  minimum: 'Minimum',
  maximum: 'Maximum',
  kind: 'Kind of number',
  status: 'Status',
  strategy: 'Strategy',
} as const;

/** Columns of the tables that hold an analysis, as a workbook is read back. */
export const ANALYSIS_COLUMNS = {
  what: 'What',
  key: 'Key',
  value: 'Value',
  assumption: 'Assumption',
  unit: 'Unit',
  low: 'Low',
  high: 'High',
  atLow: 'Result at low',
  atHigh: 'Result at high',
  changeAtLow: 'Change at low',
  changeAtHigh: 'Change at high',
  spread: 'Spread',
  correlation: 'Rank correlation',
  closeness: 'Closeness',
  measure: 'Measure',
  percentile: 'Percentile',
  id: 'Id',
  part: 'Part',
  then: 'Then',
  now: 'Now',
  tolerance: 'Tolerance',
  state: 'State',
} as const;

/** Columns of the table that holds the files of the workbook's data package. */
export const PACKAGE_COLUMNS = { file: 'File', line: 'Line', text: 'Text' } as const;

/** Columns of the users' own measures. */
export const MEASURE_COLUMNS = {
  name: 'Name',
  formula: 'Formula',
  status: 'Status',
  unit: 'Unit',
  note: 'Note',
} as const;

/** How the direction of a share is written in its table. */
export const DIRECTIONS = { from: 'From', to: 'To' } as const;

/** How a lever is switched on and off in its cell. */
export const SWITCH = { on: 'On', off: 'Off' } as const;

/** Stands in a value's cell for "never", where a lag may be left open. */
export const NEVER = 'never';

/** The key under which a custom phasing's fractions stand among the scenario's own values. */
export const CUSTOM_PHASING_KEY = 'shift.custom';
