import type { Bounds } from '../data/problem';
import { describeBounds } from './problems';
import { NOT_ALLOWED } from './workbook';

export const INPUTS_TEXT = {
  title: 'Inputs',
  subtitle:
    'What is assumed. Yellow cells may be changed and every result follows; a scenario may have its own values on Scenarios.',
  assumptions: 'Assumptions',
  assumptionsTable: 'Every single-valued assumption with its range, source or reason and confidence.',
  series: 'Yearly series (the last value given holds for later years)',
  seriesTable: 'Rates by year; a blank year holds the last value given.',
  mix: 'Tier mix: how each budget divides',
  mixTable: 'Shares of each strategy by tier; each row sums to 100 %.',
  mixUnit: 'share of the budget',
  mixError: 'A share from 0 % to 100 %; the six shares of a strategy must sum to 100 %.',
  constants: 'Constants of the method (not assumptions)',
  sCurveSteepness: 'How steep the s-curve phasing is.',
  pointsPerWhole: 'Points in a whole: a shift of one point is a hundredth of the envelope.',
  poundsPerMillion: 'Pounds in £1m.',
  allowed: (bounds: Bounds) => `Allowed: ${describeBounds(bounds)}.`,
  allowedHere: 'A number of the kind, from the minimum to the maximum, that stand to the right in this row.',
  notAllowed: NOT_ALLOWED,
} as const;

export const MEASURES_TEXT = {
  heading: 'Own measures (arithmetic over the results, worked out on Results)',
  how: 'Type a name and a formula, then run the scenarios. A formula may name results (gap, bedDays, preventionShare.primary), single-valued assumptions by their key, and year (years after the base year); + - * / ^ and brackets; min, max, abs and round.',
  example: 'Such as: Gap as a share of the envelope = gap / envelope; unit: share.',
  table: 'Users’ own measures with their formulas; each has a row for every scenario on Results.',
  fine: 'OK',
  changed: 'Changed since the last run: run the scenarios to work it out.',
  notRun: 'Run the scenarios to work it out.',
} as const;

export const BASELINE_TEXT = {
  subtitle:
    'Net budgets of the base year with the totals they tie to, and demand as it is projected to grow.',
  budget: (year: string) => `Budgets ${year}, £m net`,
  budgetTable: 'Budgets by strategy and footprint; the last column is the sum of the footprints.',
  budgetError: 'A budget in £m, 0 or more.',
  published: 'Published total',
  difference: 'Difference',
  demand: 'Demand projections (do nothing, before any scenario’s own growth)',
  demandTable: 'Admissions, bed days and volumes by year, from the growth rates on Inputs.',
  demandChart: 'Emergency admissions and bed days, base year = 100 or local count',
  demandAlt:
    'Two lines from the base year to the horizon: emergency admissions and, growing faster, emergency bed days.',
  demandUnit: 'Index or count',
  lengthOfStay: 'Implied length of stay',
  implied: 'implied',
  growth: 'Growth in the first year',
  notAllowed: NOT_ALLOWED,
} as const;

export const DATA_PACKAGE_TEXT = {
  subtitle:
    'The data package that this workbook was made from, for Upstream to read it by. Change budgets and assumptions on Baseline and Inputs, not here.',
  table: 'The files of the data package, one row a line.',
} as const;

export const SCENARIOS_TEXT = {
  title: 'Scenarios',
  subtitle:
    'Everything a scenario says. Change any yellow cell and its sheet, the results and the charts follow.',
  scenarios: 'Scenarios',
  scenariosTable:
    'One row a scenario: footprint, horizon, size and pace of the shift, funding, reinvestment.',
  shares: 'Where the shift comes from and where it goes (each scenario’s From and To sum to 100 %)',
  sharesTable: 'One row for each cell that a scenario takes from or gives to.',
  overrides: 'Own values: where a scenario differs from Inputs',
  overridesTable: 'One row for each value of a scenario’s own; a list has one row for each item.',
  cellList: 'Cells (strategy/tier)',
  keyList: 'Keys of own values',
  nameRule: 'A scenario’s name from tblScenarios.',
  cellRule:
    'A cell from the list on the right: take from planned, urgent or long-term care; give to prevention.',
  directionRule: 'From or To.',
  shareRule: 'A share from 0 % to 100 %.',
  keyRule: 'A key from the list on the right.',
  footprintRule: 'A footprint, or the whole.',
  horizonRule:
    'Whole years from 1 to 21. Years after the last one shown are grouped: click + above the columns.',
  modeRule: 'points: per cent of the envelope a year. amount: £m a year.',
  totalRule: 'The whole shift once built up, in points (0 to 100) or £m a year.',
  yearsRule: 'Whole years from 1 to 21 until the shift is built up.',
  phasingRule: 'linear, front-loaded, s-curve or custom (fractions by year under the key shift.custom).',
  fundingRule:
    'pump-prime: new services are extra cost until need falls. decommission: a service is cut with the money.',
  reinvestRule: 'Share of last year’s released cash that goes into more prevention, 0 % to 100 %.',
  levers: 'Levers: targets of the action plans that a scenario switches on',
  leversTable: 'One row a scenario, a column for each lever: On or Off.',
  switchRule: 'On or Off.',
  leverTargets: 'What the levers say (how much of it is met is an assumption on Inputs)',
  leverTargetsTable: 'One row a lever: change in need, when it is due, where it stands, what is left open.',
  envelopes: 'Envelopes: what a scenario may have to spend',
  envelopesTable: 'One row an envelope: extra money by footprint, in money of the base year, and its years.',
  published: 'The budgets of the base year, grown by the funding series.',
  extra: (footprint: string) => `Extra £m: ${footprint}`,
  defaultYears: 'Default years',
  defaultExtra: (footprint: string) => `Default: ${footprint}`,
  changedHere: 'changed here',
  changeRule: 'From −100 % to 0 %: −10 % for a tenth less need.',
  dueRule: 'Whole years from 1 to 21 after the base year.',
  arrivalRule: 'Whole years from 1 to 21 over which the extra money arrives.',
  extraRule: '£m a year in money of the base year, 0 or more.',
  envelopeRule: 'An envelope from tblEnvelopes; the published one where there is no other.',
  itemNote:
    'Leave blank for a single value. For a list by year: 1, 2, 3 …; the last one holds. For a mix: the tier, such as urgent.',
  valueNote: 'A number in the unit of the key (0.02 for 2 %), or never where a lag may be left open.',
  noValue: 'no value',
  unknownScenario: 'unknown scenario',
  unknownKey: 'unknown key',
  twice: 'given twice',
  outside: 'not allowed',
  notAllowed: NOT_ALLOWED,
} as const;
