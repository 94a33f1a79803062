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
