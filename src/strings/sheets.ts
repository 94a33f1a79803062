import type { Bounds } from '../data/problem';
import { describeBounds } from './problems';

/** Every sentence of the workbook that is not a line of a calculation (see `ledger.ts`). */
const notAllowed = 'Not allowed here';

export const DOCUMENT_TEXT = {
  title: 'Upstream: moving spend to prevention',
  subject: 'Budgets, demand and prevention scenarios',
  description: (title: string, version: string) =>
    `${title}, version ${version}. Every result is a formula that leads back to an input cell.`,
  keywords: 'health; care; prevention; scenario; budget',
} as const;

export const COVER_TEXT = {
  title: 'Upstream: moving health spending to prevention',
  subtitle: (title: string, year: string) =>
    `${title}, base year ${year}: what happens to money and need when spend shifts to prevention.`,
  status: 'Status',
  statuses: ['Draft', 'Reviewed', 'Signed'],
  statusError: 'Draft, Reviewed or Signed.',
  owner: 'Owner',
  version: 'Version',
  data: 'Baseline',
  checks: 'Checks',
  how: 'How to read this workbook',
  step: (number: number) => `Step ${number}`,
  steps: [
    'Summary: choose a scenario in the yellow cell. Every headline and chart of the page follows.',
    'Scenarios: change what shifts, how fast, from where and to where. Inputs: change what is assumed. All yellow cells may be changed; everything else follows.',
    'S1, S2, …: follow a result back to its inputs, line by line. The last column says in words how each line is worked out.',
    'Three ledgers are kept apart: where the envelope is spent, what meeting need costs, and the gap between the two. Moving money closes no gap by itself.',
    'Savings arrive late and only part of them is cash: gross value avoided is always shown with what is released, pending and stranded.',
    'Checks must say OK before a figure is quoted.',
  ],
  contents: 'Contents',
  sheets: {
    summary: 'One page for a board: the scenario in force, five headlines, four charts.',
    inputs: 'Every assumption with its range, source or reason and confidence; yearly series; tier mix.',
    baseline: 'Budgets by strategy and footprint, tied to the published totals; demand projections.',
    scenarios: 'What each scenario says: size, pace, from and to, funding, its own assumptions.',
    doNothing: 'Volume, price, required cost, envelope and gap if nothing shifts, for the scenario in force.',
    scenario: 'The whole calculation: ',
    results: 'Each measure of each scenario by year, in one table for pivots and links.',
    compare: 'The scenarios side by side in a year of your choice, with ranks.',
    checks: 'Every identity that must hold, with its difference and verdict.',
    sources: 'Where each fact comes from, why each assumption is what it is, and what the terms mean.',
  },
  goTo: (sheet: string) => `Go to ${sheet}`,
  key: 'Colour key',
  kinds: {
    input: 'Blue on pale yellow: yours to change.',
    calculation: 'Black: worked out on the same sheet.',
    link: 'Green: reads from another sheet.',
  },
  basis: 'Basis',
  basisText:
    'sourced: stands in a document that is named. derived: worked out from sourced figures. assumption: a judgement or a figure from elsewhere, with its reason. setting: a convention.',
  notAllowed,
} as const;

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
  notAllowed,
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
  notAllowed,
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
  itemNote:
    'Leave blank for a single value. For a list by year: 1, 2, 3 …; the last one holds. For a mix: the tier, such as urgent.',
  valueNote: 'A number in the unit of the key (0.02 for 2 %), or never where a lag may be left open.',
  noValue: 'no value',
  unknownScenario: 'unknown scenario',
  unknownKey: 'unknown key',
  twice: 'given twice',
  outside: 'not allowed',
  notAllowed,
} as const;

export const LEDGER_HEADERS = {
  line: 'Line',
  unit: 'Unit',
  value: 'Value or share',
  atHorizon: 'At the horizon',
  kind: 'Kind of cell',
  how: 'How it is worked out',
} as const;

export const SHEET_NOTES = {
  laterYears:
    'Years after the longest horizon are worked out too and grouped away: click + above the columns to see them. Years after this scenario’s own horizon are grey.',
} as const;

export const DO_NOTHING_TEXT = {
  title: 'Do nothing',
  subtitle: 'What meeting need costs, and the envelope, if nothing shifts; footprint and assumptions of: ',
  scenario: 'Scenario in force',
  byCell: 'Required cost by strategy and tier',
  costChart: 'Required cost and envelope, £m a year',
  costAlt:
    'Two lines by year: the required cost of doing nothing and the envelope; the distance between them is the gap.',
  tierChart: 'Required cost by tier, £m a year',
  tierAlt:
    'Stacked columns by year: required cost of the three prevention tiers, planned, urgent and long-term care.',
  year: 'Year',
} as const;

export const SCENARIO_TEXT = {
  title: (number: number) => `S${number}: `,
  subtitle: 'The whole calculation, to ',
  pumpPrime: '. Pump-prime: the new services are extra cost until need falls.',
  decommission: '. Decommission: a service is cut to pay for prevention, and its need goes unmet by it.',
  scenario: 'Scenario',
  gapChart: 'Gap, £m a year: do nothing and scenario',
  gapAlt: 'Two lines by year: the gap if nothing shifts and the gap in this scenario.',
  valueChart: 'Value avoided, £m a year: cash comes late',
  valueAlt: 'Stacked columns by year: value avoided that is released as cash, pending and stranded.',
  benefitChart: 'Net benefit, £m real: in year and so far',
  benefitAlt:
    'Two lines by year: net benefit in the year and its running sum; above zero the scenario has paid back.',
  tierChart: 'Where the envelope is spent, £m a year by tier',
  tierAlt:
    'Stacked columns by year: the allocation of the envelope to the three prevention tiers, planned, urgent and long-term care.',
  real: '£m real',
  year: 'Year',
} as const;

export const RESULT_UNITS = {
  money: '£m',
  realMoney: '£m real',
  share: 'share',
  activity: 'index or count',
} as const;

export const RESULTS_TEXT = {
  title: 'Results',
  subtitle: 'One row for each scenario and measure, years across; blank after the scenario’s horizon.',
  table: 'Every measure of every scenario by year.',
} as const;

export const COMPARE_TEXT = {
  title: 'Compare',
  subtitle:
    'The scenarios side by side in one year; net present value, ratio and break-even run to each scenario’s own horizon.',
  year: 'Year of comparison',
  yearPrompt: 'Choose a year from the list.',
  columns: {
    within: 'Within its horizon',
    funding: 'Funding',
    gapDoNothing: 'Gap, do nothing',
    gap: 'Gap',
    change: 'Change in gap',
    changeShare: 'Change in gap, %',
    preventionShare: 'Prevention share',
    admissions: 'Admissions, change',
    bedDays: 'Bed days, change',
    npv: 'Net present value',
    bcr: 'Benefit-cost ratio',
    breakEven: 'Break-even (cumulative)',
    qalys: 'QALYs gained less lost',
    rankGap: 'Rank by change in gap',
    rankNpv: 'Rank by net present value',
  },
  decommission: 'a service is cut',
  pumpPrime: 'extra cost at first',
  yes: 'yes',
  beyond: 'beyond it',
  table: 'One row a scenario, in the year chosen above.',
  scenario: 'Scenario',
  gapsByYear: 'Change in the gap against doing nothing, £m',
  changeChart: 'Change in the gap in the year chosen, £m (below 0: smaller)',
  changeAlt: 'A bar for each scenario: change in the gap against doing nothing in the chosen year.',
  npvChart: 'Net present value to the horizon, £m real',
  npvAlt: 'A bar for each scenario: net present value to its horizon.',
  byYearChart: 'Change in the gap against doing nothing by year, £m (below 0: smaller)',
  byYearAlt: 'A line for each scenario: change in the gap against doing nothing by year.',
  real: '£m real',
  yearAxis: 'Year',
  notAllowed,
} as const;

export const CHECKS_TEXT = {
  title: 'Checks',
  subtitle:
    'What must hold if the workbook is right. A difference above the tolerance says CHECK, here and on the Summary.',
  overall: 'All checks',
  of: ' of ',
  hold: ' checks hold',
  table: 'Each check with its difference, tolerance and verdict.',
  tiesToPublished: 'Budgets tie to the published total, to £0.01m',
  mixSums: 'Tier mix sums to 100 %',
  mixPositive: 'No share of the tier mix is negative',
  allowed: 'Every value is one that is allowed (column Status)',
  ownValues: 'Every own value names a scenario and a key, once, and is allowed (column Status)',
  shareRows: 'Every row of shares names a scenario, a cell and a direction',
  activeFound: 'The scenario in force is one of the scenarios',
  nameUnique: 'The scenario’s name is its own',
  horizon: 'Horizon is 1 to 21 whole years',
  buildUp: 'Years to build up are 1 to 21, whole',
  total: 'Size of the shift is 0 to 100 points, or £0m to the envelope',
  released: 'Shares released at once and after a lag are 100 % together at most',
  positive: 'Prices and envelope stay above 0',
  numbers: 'Every figure is a number',
  reinvest: 'Reinvestment is 0 % to 100 %',
  mode: 'Mode is points or amount',
  phasing: 'Phasing is one of the four',
  funding: 'Funding is pump-prime or decommission',
  sharesFrom: 'Shares taken sum to 100 % and name cells that may be taken from',
  sharesTo: 'Shares given sum to 100 % and name prevention cells',
  cells: 'Spend by cell adds up to the budgets',
  conserved: 'Allocation to tiers sums to the envelope in every year',
  conservedByStrategy: 'Allocation to strategies sums to the envelope in every year',
  noShift: 'With nothing shifted and nothing reinvested the gap is that of doing nothing',
  avoidedCapped: 'Share avoided never exceeds the programmes’ caps together',
  avoidedPositive: 'Share avoided is never negative',
  releasedPositive: 'Released cash is never negative',
  split: 'Gross value is released, pending and stranded value together',
  attribution: 'Programmes’ values sum to the gross value',
  together: 'Programmes together avoid what the share avoided says',
  bridge: 'The bridge sums to the gap without a residual',
  ratio: 'Benefit-cost ratio is above 1 exactly where net present value is above 0',
} as const;

export const SUMMARY_TEXT = {
  title: 'Moving spend to prevention: summary',
  subtitle:
    'Choose a scenario in the yellow cell; every figure and chart follows. £m in cash terms unless it says real.',
  active: 'Scenario in force (choose below)',
  activeTitle: 'Scenario in force',
  activePrompt: 'Choose a scenario from the list.',
  activeError: 'A scenario’s name from the list.',
  number: 'Its sheet is S…',
  unknown: 'No scenario has this name: S1 is shown.',
  scope: 'Footprint and horizon',
  to: ', to ',
  pumpPrime: '. Pump-primed: new services are extra cost until need falls.',
  decommission: '. Decommissioned: a service is cut to pay for prevention.',
  checks: 'Checks',
  headlineColumns: ['At the horizon', 'Do nothing', 'Scenario', 'Change', 'In words'],
  gap: 'Gap: required cost less envelope',
  share: 'Prevention share of the envelope',
  shareWords: ['Primary and secondary prevention take ', ' of the envelope, against ', ' if nothing shifts.'],
  admissions: 'Emergency admissions',
  admissionsWords: ['Emergency admissions are ', ' than if nothing shifts.'],
  bedDays: 'Emergency bed days',
  bedDaysWords: ['Bed days are ', ' than if nothing shifts, because avoided stays are short ones.'],
  breakEven: 'Break-even (change: net present value)',
  noChange: '–',
  nothingShifted: 'Nothing is shifted, so there is nothing to pay back.',
  breakEvenWords: ['Savings cover the year’s costs: ', '; all costs so far: ', '. Net present value '],
  cash: 'How much is cash',
  cashWords: [
    'Of ',
    ' of need avoided at full cost, ',
    ' is released as cash at the horizon, ',
    ' is pending and ',
    ' is never released.',
  ],
  plausibility: 'How plausible',
  plausibilityWords: [' (', ' of emergency admissions avoided at the time of judging).'],
  judgement: 'What it rests on',
  judgementWords: [' of ', ' assumptions are judgements of low confidence: see Inputs.'],
  room: 'Is there room',
  unplacedWords: ' of the shift finds no room at its source at the horizon.',
  placedWords: 'All of the shift finds room at its source at the horizon.',
  chartData: 'Data of the charts',
  line: 'Line',
  unit: 'Unit',
  note: 'Scenario in force',
  lines: {
    gapDoNothing: 'Gap, do nothing',
    gap: 'Gap, scenario',
    admissionsDoNothing: 'Admissions, do nothing',
    admissions: 'Admissions, scenario',
    bedDaysDoNothing: 'Bed days, do nothing',
    bedDays: 'Bed days, scenario',
    base: 'base',
  },
  bridgeColumns: [
    'Bridge of the gap at the horizon',
    'Amount',
    'Starts at',
    'Ends at',
    'Base above 0',
    'Base below 0',
    'Widens the gap',
    'Widens, below 0',
    'Narrows the gap',
    'Narrows, below 0',
    'Gap at the horizon',
  ],
  bridge: {
    volume: 'Volume',
    price: 'Prices',
    efficiency: 'Efficiency',
    funding: 'Funding growth',
    programme: 'Programme',
    doubleRunning: 'Double running',
    released: 'Released cash',
    gap: 'Gap',
  },
  charts: {
    gap: 'Gap, £m a year: do nothing and scenario',
    gapAlt: 'Two lines by year: the gap if nothing shifts and the gap in the scenario in force.',
    tiers: 'Where the envelope is spent, £m a year by tier',
    tiersAlt:
      'Stacked columns by year: the envelope of the scenario in force by prevention tier, planned, urgent and long-term care.',
    activity: 'Emergency admissions and bed days, base year = 100 or local count',
    activityAlt:
      'Four lines by year: admissions and bed days, each if nothing shifts and in the scenario in force.',
    bridge: 'What makes the gap at the horizon, £m',
    bridgeAlt:
      'A waterfall: volume, prices, efficiency, funding growth, programme, double running and released cash lead to the gap at the horizon.',
    year: 'Year',
    base: 'Index or count',
  },
  notAllowed,
} as const;

export const PHRASES = {
  higher: 'higher',
  lower: 'lower',
  surplus: 'The envelope exceeds need by ',
  shortfall: 'A shortfall of ',
  in: 'm in ',
  moreThan: 'm more than if nothing shifts.',
  lessThan: 'm less than if nothing shifts.',
} as const;

export const SOURCES_TEXT = {
  title: 'Sources and assumptions',
  subtitle:
    'Each fact with its document and section; each assumption with its reason and confidence. What is not sourced says so.',
  facts: 'Facts and assumptions',
  columns: ['Kind', 'Topic', 'Statement or reason', 'Value', 'Document', 'Section', 'Confidence'],
  table: 'Sourced facts first, then every assumption.',
  sourced: 'sourced',
  total: 'Published total',
  budget: (year: string) => `Net budget ${year}`,
  mix: 'Tier mix',
  seeInputs: 'see Inputs',
  glossary: 'Glossary',
  glossaryColumns: ['No', 'Term', 'Meaning'],
  glossaryTable: 'The terms of this workbook.',
} as const;
