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
  idle: 'No money shifts, so there is nothing to break even.',
  levers: (amount: string, year: string) =>
    `Levers release ${amount} in ${year}; the documents give no cost for them, and none is counted.`,
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
  /** Numbers whose origin may be asked for, as the question names them. */
  ask: {
    gap: 'Gap',
    gapDoNothing: 'Gap, do nothing,',
    cost: 'Cost',
    gross: 'Need avoided',
    released: 'Released cash',
    admissions: 'Emergency admissions',
    admissionsDoNothing: 'Emergency admissions, do nothing,',
    bedDays: 'Emergency bed days',
    bedDaysDoNothing: 'Emergency bed days, do nothing,',
    preventionShare: 'Prevention share',
    breakEven: 'Break-even',
    plausibility: 'Plausibility',
    unplaced: 'Unplaced money',
    leverReleased: 'Cash released by levers',
  },
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
    idle: 'No money shifts, so nothing is spent and nothing comes back from it.',
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
