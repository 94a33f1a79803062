import type { Baseline } from '../../data/baseline';
import { YEARLY_MEASURES, type YearlyMeasure } from '../analysis/measures';
import type { MeasureTree } from './measure-tree';

/** The name that stands for the years after the base year. */
export const YEAR_NAME = 'year';

const MOST_NEAR = 3;

export type NamedTree = Extract<MeasureTree, { kind: 'result' | 'assumption' | 'year' }>;

/** What a formula may name. As in a spreadsheet, capitals make no difference. */
export interface FormulaNames {
  /** In the order in which they are offered. */
  readonly all: readonly string[];
  find(name: string): NamedTree | undefined;
  /** Known names that an unknown one may have been meant for, the nearest first. */
  nearest(name: string): readonly string[];
}

/**
 * The names that a baseline gives: the yearly results, the years after the base year, and every
 * assumption that is one number and never "never".
 */
export function formulaNames({ assumptions }: Baseline): FormulaNames {
  const named = new Map<string, NamedTree>();
  const all: string[] = [];
  const offer = (name: string, tree: NamedTree): void => {
    const folded = name.toLowerCase();
    if (named.has(folded)) return;
    named.set(folded, tree);
    all.push(name);
  };
  for (const name of YEARLY_MEASURES as readonly YearlyMeasure[]) offer(name, { kind: 'result', name });
  offer(YEAR_NAME, { kind: 'year' });
  for (const { key, yearly, bounds } of assumptions) {
    if (!yearly && !bounds.nullable) offer(key, { kind: 'assumption', key });
  }
  return {
    all,
    find: (name) => named.get(name.toLowerCase()),
    nearest: (name) => nearestAmong(name.toLowerCase(), all),
  };
}

function nearestAmong(wanted: string, names: readonly string[]): readonly string[] {
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => {
      const folded = name.toLowerCase();
      const isPart = wanted.length > 2 && (folded.includes(wanted) || wanted.includes(folded));
      return { name, isPart, letters: lettersToChange(wanted, folded) };
    })
    .filter(({ isPart, letters }) => isPart || letters <= most)
    .sort((one, other) => one.letters - other.letters)
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

function lettersToChange(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      now.push(Math.min(change, before[column]! + 1, now[column - 1]! + 1));
    }
    before = now;
  }
  return before[other.length]!;
}
