import { RESULT_UNITS } from './result-sheets';
import { NOT_ALLOWED } from './workbook';

interface MeasureText {
  /** In a table or a list of choices: no comma, which would end a choice. */
  readonly label: string;
  /** Inside a sentence. */
  readonly phrase: string;
  readonly unit: string;
}

const { money, realMoney, activity } = RESULT_UNITS;

/** What an analysis reports on. */
export const MEASURE_TEXT = {
  gap: { label: 'Gap', phrase: 'the gap', unit: money },
  gapDoNothing: { label: 'Gap of doing nothing', phrase: 'the gap of doing nothing', unit: money },
  released: { label: 'Released cash', phrase: 'the released cash', unit: money },
  admissions: { label: 'Emergency admissions', phrase: 'the emergency admissions', unit: activity },
  bedDays: { label: 'Emergency bed days', phrase: 'the emergency bed days', unit: activity },
  preventionSpend: { label: 'Spend on prevention', phrase: 'the spend on prevention', unit: money },
  cumulativeNetBenefit: {
    label: 'Net benefit since the start',
    phrase: 'the net benefit since the start',
    unit: realMoney,
  },
  npv: { label: 'Net present value', phrase: 'the net present value', unit: realMoney },
} as const satisfies Record<string, MeasureText>;

/** The parts of the inputs that an analysis rests on, each with what a change of it is called. */
export const FINGERPRINT_TEXT = {
  values: ['Values of the assumptions', 'values'],
  lows: ['Lows of the assumptions', 'lows'],
  highs: ['Highs of the assumptions', 'highs'],
  series: ['Yearly series', 'yearly series'],
  mixes: ['Tier mixes', 'tier mixes'],
  budgets: ['Budgets', 'budgets'],
  scenario: ['The scenario: size, pace, from and to, its own values', 'the scenario'],
  results: ['The scenario’s results, every assumption at its value', 'results'],
} as const;

export const SENSITIVITY_TEXT = {
  title: 'Sensitivity',
  subtitle:
    'How certain one scenario is: what its uncertain assumptions do to it, one by one and all together. Sampled values, stamped below; a formula says when they are out of date.',
  /** Before and after the scenario’s name, the year and the number. */
  chance: ['The chance that “', '” pays for itself by ', ' is ', '.'],
  none: ['In none of the ', ' draws does “', '” pay for itself by ', '.'],
  all: ['In all of the ', ' draws “', '” pays for itself by ', '.'],
  lessThanOne: 'less than 1',
  moreThan99: 'more than 99',
  percent: ' %',
  idle: ['“', '” moves no money, so that there is nothing to pay for itself.'],
  /** Around an assumption’s name. */
  mostly: (what: string) => [`What decides ${what} most is “`, '”.'] as const,
  it: 'it',
  inYear: (phrase: string, year: string) => (year === '' ? phrase : `${phrase} in ${year}`),
  noRanges: 'No assumption that this scenario uses has a low and a high.',
  state: 'In date?',
  inDate: 'In date: nothing it rests on has changed since',
  outOfDate: 'Out of date: inputs have changed since',
  changed: 'Changed: ',
  next: '; ',
  stamp: (draws: string, seed: string, made: string, version: string) =>
    `${draws} draws, seed ${seed}, made ${made} with Upstream ${version}`,
  sampled: 'Sampled',
  fan: 'Measure of the range by year',
  fanPrompt: 'Choose a measure from the list; the chart of its range follows.',
  below: (percent: number) => (percent === 50 ? 'Median' : `${percent} % of draws are lower`),
  fanData: 'Range by year of the measure chosen above',
  line: 'Line',
  unit: 'Unit',
  note: 'Note',
  tornado: 'One assumption at a time: at its low and at its high, the rest at their values',
  tornadoTable: 'Each uncertain assumption at its low and its high, the widest spread first.',
  uncertainty: 'All assumptions at once: percentiles of the draws',
  uncertaintyTable: 'Percentiles of each measure by year, and the chance of having broken even by each year.',
  chanceOfBreakEven: 'Chance of having broken even',
  chanceGapBelow: 'Chance of a smaller gap than if nothing shifts',
  chanceKind: 'chance',
  share: 'share of draws',
  analysis: 'What was run',
  analysisTable: 'The stamps of the analysis.',
  stamps: {
    scenario: 'Scenario',
    measure: 'Measure of the single assumptions',
    draws: 'Draws',
    seed: 'Seed (the same seed gives the same draws)',
    made: 'Made (UTC)',
    version: 'Version of Upstream',
    central: 'The measure, every assumption at its value',
  },
  fingerprint: 'Fingerprint of the inputs: then and now',
  fingerprintTable: 'What the inputs came to when the analysis was made and come to now, part by part.',
  same: 'same',
  changedPart: 'changed',
  centralNow: 'Central case now',
  central: (what: string) => `With every assumption at its value: ${what}`,
  weight: 'By place',
  scaledWeight: 'By place and size',
  charts: {
    tornado: (what: string, unit: string) => `Change in ${what}, ${unit}`,
    tornadoAlt:
      'Two bars for each of the assumptions that matter most, the widest first: the change when it goes to its low and to its high, the rest at their values.',
    fan: 'Range by year of the measure chosen: median, and 5 % to 95 % of draws',
    fanAlt:
      'Lines by year for the measure chosen: the median solid, the percentiles 5 and 95 dashed, 25 and 75 dotted.',
    chance: 'Chance of having broken even by each year',
    chanceAlt: 'A column for each year: the share of draws that have broken even by then.',
    year: 'Year',
    value: '£m, index or count',
    share: 'Share of draws',
  },
  notAllowed: NOT_ALLOWED,
} as const;

/** What the Summary says of an analysis. */
export const CERTAINTY_TEXT = {
  label: 'How certain',
  notRun:
    'No uncertainty analysis stands here yet: in the modeller beside the workbook choose Analyse, then Write to the workbook.',
  five: (what: string, unit: string) => `What moves ${what} most, ${unit}`,
  columns: ['At its low', 'At its high', 'Spread'],
  sampled: (stamp: string) => ` Sampled: ${stamp}.`,
  state: 'Is that in date',
} as const;
