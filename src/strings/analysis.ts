import { decimal, exact, pounds } from './numbers';
import { MEASURE_TEXT } from './sensitivity-sheet';

export type AnalysedMeasure = keyof typeof MEASURE_TEXT;

/** Every sentence on chance, sensitivity and what is sought, for the command and for the pane. */

/** Measures that are no money. */
const COUNTED: readonly AnalysedMeasure[] = ['admissions', 'bedDays'];

/** Numbers from here on are read as counts, and no part of one is shown. */
const COUNTS_FROM = 1000;

/** A value of an analysed measure: £m, or an index or count. */
export function analysedValue(measure: AnalysedMeasure, value: number): string {
  if (!COUNTED.includes(measure)) return pounds(value);
  return value < COUNTS_FROM ? decimal(value) : exact(Math.round(value));
}

/** A chance in whole per cent; what is not certain is not rounded to certainty. */
export function chanceText(chance: number): string {
  const percent = Math.round(chance * 100);
  if (chance > 0 && percent === 0) return 'under 1%';
  if (chance < 1 && percent === 100) return 'over 99%';
  return `${percent}%`;
}

/** Eight, eleven, eighteen and the eighties begin with a vowel. */
const isSpokenWithAn = (percent: string): boolean => /^(8|11%|18%)/.test(percent);

function aChance(chance: number): string {
  const text = chanceText(chance);
  if (!/^\d/.test(text)) return `There is a chance of ${text}`;
  return `There is ${isSpokenWithAn(text) ? 'an' : 'a'} ${text} chance`;
}

/** What an analysis comes to, in facts. */
export interface Finding {
  readonly scenario: string;
  readonly draws: number;
  /** Of having paid for itself by the year. */
  readonly chance: number;
  readonly year: string;
  /** The assumption that the measure follows most closely, by its label; none where it follows none. */
  readonly driver: string | undefined;
  readonly measure: AnalysedMeasure;
  /** In no year has it cost more than it released, as where no money moves. */
  readonly isFree: boolean;
}

const PAYING: readonly AnalysedMeasure[] = ['npv', 'cumulativeNetBenefit'];

/** The sentence that matters: how likely it is to pay, and what decides that most. */
export function findingSentence(finding: Finding): string {
  const { driver, measure, year } = finding;
  const what = PAYING.includes(measure) ? 'it' : `${MEASURE_TEXT[measure].phrase} in ${year}`;
  return driver === undefined
    ? `${payingClause(finding)}.`
    : `${payingClause(finding)}; what decides ${what} most is “${driver}”.`;
}

function payingClause({ scenario, draws, chance, year, isFree }: Finding): string {
  const count = draws.toLocaleString('en-GB');
  if (isFree) return `“${scenario}” has no cost of its own, so that there is nothing to pay for itself`;
  if (chance === 0) return `In none of the ${count} draws does “${scenario}” pay for itself by ${year}`;
  if (chance === 1) return `In all of the ${count} draws “${scenario}” pays for itself by ${year}`;
  return `${aChance(chance)} that “${scenario}” pays for itself by ${year}`;
}

/** The scenario's own numbers among those that may be sought. */
export const SCENARIO_INPUT_TEXT: Readonly<Record<string, string>> = {
  'shift.total': 'Size of the shift',
  'shift.years': 'Years over which the shift is built up',
  reinvest: 'Released cash put into more prevention',
};

/** A measure in a sentence; by its name in the results where it has no other. */
export function measurePhrase(measure: string): string {
  return Object.hasOwn(MEASURE_TEXT, measure) ? MEASURE_TEXT[measure as AnalysedMeasure].phrase : measure;
}

/** A value that was sought. */
export interface Sought {
  readonly label: string;
  readonly value: string | undefined;
  readonly now: string | undefined;
  readonly measure: string;
  readonly year: string | undefined;
  readonly target: string;
  readonly crossings: number;
}

/** What must be true of an input for a measure to come to a target. */
export function soughtSentence({ label, value, now, measure, year, target, crossings }: Sought): string {
  const place = year === undefined ? measure : `${measure} in ${year}`;
  if (value === undefined) return `No value of “${label}” in its range brings ${place} to ${target}.`;
  const other = crossings > 1 ? ` So do others: it crosses that ${exact(crossings)} times in its range.` : '';
  const standing = now === undefined ? '' : ` It is ${now} now.`;
  return `“${label}” at ${value} brings ${place} to ${target}.${standing}${other}`;
}

export const ANALYSE_TABLE = {
  bands: (measure: AnalysedMeasure) => `${MEASURE_TEXT[measure].label}: of 100 draws, so many are below`,
  year: 'Year',
  percent: (percent: number) => (percent === 50 ? '50 (middle)' : String(percent)),
  brokeEven: 'Has paid back, chance',
  tornado: (measure: AnalysedMeasure, year: string | undefined) =>
    `What moves ${MEASURE_TEXT[measure].phrase}${year === undefined ? '' : ` in ${year}`} most, one assumption at a time`,
  assumption: 'Assumption',
  range: 'From … to',
  atLow: 'At the low end',
  atHigh: 'At the high end',
  none: 'none',
  drivers: 'What it follows most closely when all are drawn together (rank correlation, −1 to 1)',
  drawn: (draws: string, seed: string) => `${draws} draws, seed ${seed}.`,
} as const;

export const OPTIMISE_TABLE = {
  title: (scenario: string, aim: string) => `${scenario}: the division that is best for the ${aim}`,
  aims: { npv: 'net present value', gap: 'gap at the horizon' },
  cell: 'Prevention',
  best: 'Best',
  planned: 'As given',
  million: '£1m more',
  reached: (aim: string, reached: string, planned: string) =>
    `${capital(aim)}: ${reached}, and ${planned} with the division as given.`,
  note: '“£1m more” is by how much the measure changes where a further £1m a year goes there.',
  nothing: 'No division is better than the one given.',
} as const;

/** With its first letter as a capital. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
