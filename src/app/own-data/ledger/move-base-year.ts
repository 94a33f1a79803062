import { LEVER_RULES } from '../../../data/assumption-rules';
import {
  leverOfShareKey,
  LONGEST_HORIZON,
  type AlternativeEnvelope,
  type Assumption,
  type Baseline,
  type Lever,
  type Provenance,
  type Series,
} from '../../../data/baseline';
import { yearLabel } from '../../../model/year-label';
import { BASE_YEAR_TEXT as TEXT } from '../../../strings/base-year';
import { fitText } from '../fit-text';

const LONGEST_TEXT = 500;
/** Activity is an index, of whatever year is the base, for as long as no count was entered. */
const INDEX = 100;
const BASE_COUNTS: readonly string[] = ['base.admissions', 'base.bedDays'];

/** What becomes of something that is tied to years as the base year changes. */
export type YearChangeKind = keyof typeof TEXT.changes;

export interface YearChange {
  readonly kind: YearChangeKind;
  /** Of what it becomes that. */
  readonly labels: readonly string[];
}

export interface MovedBaseYear {
  readonly baseline: Baseline;
  /** To be said before any of it is written. */
  readonly changes: readonly YearChange[];
}

/** The base year of a baseline, such as 2016/17. */
export function baseYearLabel({ baseYear }: Pick<Baseline, 'baseYear'>): string {
  return yearLabel(baseYear, 0);
}

/**
 * A baseline with another base year, the calendar year in which that begins. Values by year stay with their
 * years; what is of the old year and is kept for the new one is marked as an assumption, and levers whose
 * targets are due too early or too late are left out. All of it is told.
 */
export function moveBaseYear(baseline: Baseline, baseYear: number): MovedBaseYear {
  const by = baseYear - baseline.baseYear;
  if (by === 0) return { baseline, changes: [] };
  const kept = TEXT.kept(baseYearLabel(baseline), baseYearLabel({ baseYear }));
  const changes: YearChange[] = [];
  const tell = (kind: YearChangeKind, of: readonly { readonly label: string }[]): void => {
    if (of.length > 0) changes.push({ kind, labels: of.map(({ label }) => label) });
  };
  const moved = baseline.levers.map((lever): Lever => ({ ...lever, dueYear: lever.dueYear - by }));
  const levers = moved.filter(({ dueYear }) => dueYear >= 1 && dueYear <= LONGEST_HORIZON);
  tell(
    'leversLeftOut',
    moved.filter((lever) => !levers.includes(lever)),
  );
  const counts = baseline.assumptions.filter(
    ({ key, value }) => BASE_COUNTS.includes(key) && value !== INDEX,
  );
  tell('countsKept', counts);
  const assumptions = baseline.assumptions
    .filter(({ key }) => isNeeded(key, baseline.levers, levers))
    .map((row): Assumption => (counts.includes(row) ? asKept(row, kept) : row));
  tell(by > 0 ? 'seriesMoved' : 'seriesExtended', baseline.series);
  const series = baseline.series.map((row) => movedSeries(row, by, kept));
  tell('envelopesKept', baseline.envelopes);
  const envelopes = baseline.envelopes.map((one): AlternativeEnvelope => ({
    ...one,
    basis: 'assumption',
    note: fitText(`${kept} ${one.note}`, LONGEST_TEXT),
  }));
  const known = baseline.mixes.filter(({ basis }) => basis === 'sourced' || basis === 'derived');
  const labelOf = (key: string): string => baseline.strategies.find((one) => one.key === key)!.label;
  tell(
    'mixesKept',
    known.map(({ strategy }) => ({ label: labelOf(strategy) })),
  );
  const mixes = baseline.mixes.map((mix) => (known.includes(mix) ? asKept(mix, kept) : mix));
  changes.push({ kind: 'ownYears', labels: [] });
  return {
    baseline: { ...baseline, baseYear, levers, assumptions, series, envelopes, mixes },
    changes,
  };
}

/** Whether an assumption is still of use: one that is there for levers goes with them. */
function isNeeded(key: string, before: readonly Lever[], after: readonly Lever[]): boolean {
  const lever = leverOfShareKey(key);
  if (lever !== undefined) return after.some((one) => one.key === lever);
  return after.length > 0 || before.length === 0 || !LEVER_RULES.has(key);
}

/** The last value holds afterwards; where the years before the first are wanted, the first stands for them. */
function movedSeries(row: Series, by: number, kept: string): Series {
  if (by > 0) return { ...row, values: row.values.slice(Math.min(by, row.values.length - 1)) };
  const before = Array<number>(-by).fill(row.values[0]!);
  return { ...asKept(row, kept), values: [...before, ...row.values].slice(0, LONGEST_HORIZON) };
}

function asKept<T extends Provenance>(row: T, kept: string): T {
  const rationale = fitText(`${kept} ${row.rationale}`, LONGEST_TEXT);
  return { ...row, basis: 'assumption', source: '', section: '', rationale, confidence: 'low' };
}
