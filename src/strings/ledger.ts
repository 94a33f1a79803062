/** A line of a calculation sheet: its label, its unit and how it is worked out, in words. */
interface Line {
  readonly label: string;
  readonly unit: string;
  readonly how: string;
}

function line(label: string, unit: string, how: string): Line {
  return { label, unit, how };
}

/** Every line that a calculation sheet may have. */
export const LEDGER_TEXT = {
  yearNumber: line('Years after the base year', 'years', 'Growth first applies in year 1.'),
  scenarioNumber: line('Scenario number', 'no.', 'The row of the scenario in tblScenarios.'),
  scenarioName: line('Scenario', 'name', 'From tblScenarios.'),
  footprint: line('Footprint', 'name', 'From tblScenarios: whose budgets are used.'),
  footprintColumn: line(
    'Column of the footprint',
    'no.',
    "Where the footprint stands among the budget table's columns.",
  ),
  horizon: line('Horizon', 'years', 'From tblScenarios: the last year that counts in this scenario.'),
  mode: line('Size of the shift is given as', 'mode', 'points: per cent of the envelope. amount: £m a year.'),
  total: line('Size of the whole shift', 'points or £m', 'From tblScenarios, once built up.'),
  shiftYears: line('Years to build up the shift', 'years', 'From tblScenarios.'),
  phasing: line('Phasing', 'kind', 'How the shift builds up: linear, front-loaded, s-curve or custom.'),
  funding: line(
    'Funding',
    'mode',
    'pump-prime: the new services are extra cost until need falls. decommission: a service is cut to pay for them.',
  ),
  reinvest: line(
    'Released cash that is reinvested',
    '%',
    "From tblScenarios: share of last year's released cash that goes into more prevention.",
  ),
  assumption: line(
    '',
    'in its unit',
    "The scenario's own value in tblOverrides or, without one, the value in tblAssumptions.",
  ),
  rate: line(
    'Rate',
    '% a year',
    "The scenario's own value or the one on Inputs; the column before the years counts the values given, and the last one holds.",
  ),
  budget: line('Budget', '£m', "From tblBudget for the scenario's footprint, net, base year."),
  budgetOfCell: line(
    'Budget',
    '£m',
    "The strategy's budget times its share for the tier (tblMix or the scenario's own).",
  ),
  budgetOfTier: line('Budget of tier', '£m', "All strategies' spend on the tier."),
  baseEnvelope: line('Envelope of the base year', '£m', 'All budgets together.'),
  admissionsIndex: line('Volume: emergency admissions', 'base year = 1', 'Grows at the rate for admissions.'),
  bedDaysIndex: line('Volume: emergency bed days', 'base year = 1', 'Grows at the rate for bed days.'),
  volume: line('Volume', 'base year = 1', 'Demand compounded; urgent care weighs admissions and bed days.'),
  price: line('Price of care', 'base year = 1', 'Provider cost inflation with its shift, compounded.'),
  efficiency: line('Efficiency', 'base year = 1', '1 less the yearly efficiency, compounded.'),
  deflator: line('General prices', 'base year = 1', 'Compounded; turns cash into real terms.'),
  costOfTier: line('Required cost', '£m', 'Budget times volume, price and efficiency.'),
  costOfCell: line('Required cost', '£m', 'Budget times volume, price and efficiency.'),
  costOfStrategy: line('Required cost of strategy', '£m', "The strategy's cells together."),
  costDoNothing: line('Required cost, do nothing', '£m', 'All tiers together.'),
  envelope: line('Envelope', '£m', "The base year's, grown with funding."),
  gapDoNothing: line('Gap, do nothing', '£m', 'Required cost less envelope; positive is a shortfall.'),
  admissionsDoNothing: line(
    'Emergency admissions, do nothing',
    'base',
    'The base (100 or the local count) times the volume.',
  ),
  bedDaysDoNothing: line(
    'Emergency bed days, do nothing',
    'base',
    'The base (100 or the local count) times the volume.',
  ),
  sourceShare: line('Share taken from', '%', 'From tblShares; all shares taken sum to 100 %.'),
  targetShare: line('Share given to', '%', 'From tblShares; all shares given sum to 100 %.'),
  limit: line(
    'Budget for each £1 taken',
    '£m',
    'Budget over share taken: the smallest of these limits the shift.',
  ),
  withdrawn: line('Need leaves with the money', '1 or 0', '1 with decommission, 0 with pump-prime.'),
  progress: line('Time through the build-up', '%', 'Years so far over the years to build up, at most 100 %.'),
  phased: line('Share of the shift in place', '%', "The phasing's curve at that time."),
  wantedShift: line('Shift wanted', '£m', 'Size times share in place times the share of the plan delivered.'),
  wantedReinvestment: line(
    'Reinvestment wanted',
    '£m',
    "Last year's released cash times the share reinvested.",
  ),
  room: line('Room at the source', '£m', 'The most that the source cells may give up in the year.'),
  reinvested: line('Reinvested', '£m', 'Wanted reinvestment as far as there is room; it is placed first.'),
  shift: line('Shift', '£m', 'Wanted shift as far as there is room left.'),
  unplaced: line('Unplaced', '£m', 'What was wanted and found no room: reported, never dropped.'),
  doubleRunning: line(
    'Double running',
    '£m',
    "Share of each year's increase, paid once while old and new run side by side.",
  ),
  realSpend: line(
    'Real extra spend',
    '£m real',
    "The programme's share (first column) of shift and reinvestment, without inflation.",
  ),
  carriedOver: line('Share carried to the next year', '%', 'Mean lag over mean lag plus stages.'),
  delayStage: line(
    'Delay stage',
    '£m real',
    "Carries over last year's share and takes in the rest from the stage before.",
  ),
  exposure: line(
    'Exposure',
    '£m real',
    'The stage that the number of stages picks: spend that has taken effect.',
  ),
  need: line(
    'Need that is left to meet',
    '£m',
    'Required cost less what is cut with the money (share taken in the first column).',
  ),
  avoidedBy: line('Share avoided', '%', 'Rises with exposure, ever more slowly, up to its cap.'),
  avoidedUrgent: line(
    'Share of urgent need avoided',
    '%',
    'The three programmes together: shares left multiply.',
  ),
  avoidedLongTerm: line(
    'Share of long-term need avoided',
    '%',
    'The three programmes together: shares left multiply.',
  ),
  admissions: line('Emergency admissions', 'base', 'Do nothing less the share avoided.'),
  bedDays: line(
    'Emergency bed days',
    'base',
    'Do nothing less the share avoided, shorter stays counting for less.',
  ),
  valueUrgent: line('Value avoided: urgent need', '£m', 'Need at full cost that does not arise.'),
  valueLongTerm: line('Value avoided: long-term need', '£m', 'Need at full cost that does not arise.'),
  gross: line(
    'Gross value avoided',
    '£m',
    'Full cost of the need that does not arise: most of it is not cash.',
  ),
  releasedVariable: line('Released at once', '£m', 'The variable share of the value avoided.'),
  releasedSemiFixed: line(
    'Released after a lag',
    '£m',
    'The semi-fixed share of the value avoided some years before.',
  ),
  releasedFixed: line(
    'Released last',
    '£m',
    'The fixed share after its lag; nothing where it never follows.',
  ),
  released: line('Released cash', '£m', 'What can be taken out of budgets in the year.'),
  pending: line('Pending', '£m', 'Value avoided that will be released later.'),
  stranded: line('Stranded', '£m', 'Value avoided that is never released.'),
  splitDifference: line('Check: gross less its three parts', '£m', 'Must be 0.'),
  programmeCost: line(
    'Cost of the programme',
    '£m',
    'New money for the shift (none with decommission), reinvestment and double running.',
  ),
  gap: line('Gap, scenario', '£m', 'Gap of do nothing plus cost of the programme less released cash.'),
  netBenefit: line(
    'Net benefit',
    '£m real',
    'Released cash less cost of the programme, without general inflation.',
  ),
  discountFactor: line(
    'Discount factor',
    'factor',
    '1 over 1 plus the discount rate, to the power of the years.',
  ),
  withinHorizon: line('Within the horizon', '1 or 0', "1 up to the scenario's horizon."),
  discountedBenefit: line('Net benefit, discounted', '£m real', '0 beyond the horizon.'),
  discountedReleased: line('Released cash, discounted', '£m real', '0 beyond the horizon.'),
  discountedCost: line('Cost of the programme, discounted', '£m real', '0 beyond the horizon.'),
  cumulative: line('Net benefit so far', '£m real', 'Running sum.'),
  discounted: line('Net benefit so far, discounted', '£m real', 'Running sum.'),
  npv: line('Net present value', '£m real', 'Sum of discounted net benefits to the horizon.'),
  bcr: line('Benefit-cost ratio', 'ratio', 'Discounted released cash over discounted cost.'),
  belowSoFar: line('Has been below zero', '1 or 0', '1 from the first year below zero.'),
  reached: line(
    'Break-even holds',
    '1 or 0',
    'At or above zero after a year below, or above zero with none below.',
  ),
  breakEven: line('Break-even', 'years', 'First year in which it holds.'),
  costIndex: line('Cost index', 'base year = 1', 'Volume times price times efficiency.'),
  logarithmicMean: line(
    'Mean cost over the period',
    '£m',
    "Logarithmic mean of first and last cost: it splits a product's growth exactly.",
  ),
  bridgeVolume: line('Gap through volume', '£m', 'Mean cost times logarithm of volume.'),
  bridgePrice: line('Gap through prices', '£m', 'Mean cost times logarithm of price.'),
  bridgeEfficiency: line('Gap through efficiency', '£m', 'Mean cost times logarithm of efficiency.'),
  bridgeFunding: line('Gap through funding growth', '£m', 'Less the growth of the envelope.'),
  bridgeProgramme: line('Gap through the programme', '£m', 'New money for the shift and reinvestment.'),
  bridgeDoubleRunning: line('Gap through double running', '£m', 'As above.'),
  bridgeReleased: line('Gap through released cash', '£m', 'Less the cash released.'),
  bridgeDifference: line('Check: bridge less gap', '£m', 'Must be 0.'),
  allocationOfStrategy: line(
    'Allocation',
    '£m',
    'History grown with the envelope, plus the net share (first column) of shift and reinvestment.',
  ),
  allocationOfTier: line(
    'Allocation',
    '£m',
    'History grown with the envelope, plus the net share (first column) of shift and reinvestment.',
  ),
  allocationStrategyDifference: line(
    'Check: allocation to strategies less envelope',
    '£m',
    'Must be 0: a shift conserves the envelope.',
  ),
  logarithmDifference: line(
    'Check: programmes together less the share avoided',
    'log',
    'Must be 0: logarithms of need left add up.',
  ),
  allocationDifference: line(
    'Check: allocation less envelope',
    '£m',
    'Must be 0: a shift conserves the envelope.',
  ),
  preventionSpend: line('Spend on prevention', '£m', 'The three prevention tiers.'),
  sharePrimary: line('Prevention share: primary', '% of envelope', 'Primary prevention over the envelope.'),
  sharePrimaryAndSecondary: line(
    'Prevention share: primary and secondary',
    '% of envelope',
    'The headline reading.',
  ),
  shareAllPrevention: line(
    'Prevention share: all three tiers',
    '% of envelope',
    'All prevention over the envelope.',
  ),
  shareWellbeing: line(
    'Prevention share, whole strategy',
    '% of envelope',
    'The allocation of the strategy that the baseline names for it over the envelope; 0 where it names none.',
  ),
  logarithms: line('Logarithm of need left', 'log', 'Sum over the programmes.'),
  valueByProgramme: line(
    'Value avoided',
    '£m',
    "Gross value in proportion to the programme's logarithm: exact and in no order.",
  ),
  attributionDifference: line('Check: programmes less gross', '£m', 'Must be 0.'),
  qalysGained: line('QALYs gained', 'QALYs', 'Real extra spend over the cost of a QALY in prevention.'),
  qalysLost: line(
    'QALYs lost at the source',
    'QALYs',
    'Real spend cut over the cost of a QALY in care; 0 with pump-prime.',
  ),
  plausibleYear: line(
    'Plausibility is judged in',
    'years',
    'The year on Inputs, or the horizon where that is sooner.',
  ),
  plausibleShare: line('Share of admissions avoided by then', '%', 'Of urgent need.'),
  plausibility: line('Plausibility', 'level', 'Against what large programmes have achieved.'),
} as const;

/** In the place of a strategy's label, where the baseline names none for its prevention share. */
export const NO_STRATEGY_NAMED = 'none named';

export type LedgerText = keyof typeof LEDGER_TEXT;
