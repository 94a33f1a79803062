import { LONGEST_HORIZON } from '../data/baseline';

/**
 * Where years stand. They are in the same columns of every sheet that runs along time, so that a
 * formula reads the same year elsewhere in its own column.
 */
export const FIRST_YEAR = 3;
export const LAST_YEAR = FIRST_YEAR + LONGEST_HORIZON;
/** After the years: the figure at the scenario's horizon, the kind of cell, and how it is worked out. */
export const AT_HORIZON = LAST_YEAR + 1;
export const KIND = LAST_YEAR + 2;
export const HOW = LAST_YEAR + 3;

export const TAB_COLOURS = {
  front: '003B5C',
  inputs: 'E0A800',
  workings: '7A7A7A',
  results: '0B6B2B',
  reference: '6B4C9A',
} as const;

/** A column's width in points, for charts that must fit beside cells: Arial 10 at 96 dots an inch. */
export function pointsOf(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** Height of an ordinary row in points. */
export const ROW_POINTS = 13.5;

/** How many ordinary rows a block of this height covers. */
export function rowsFor(points: number): number {
  return Math.ceil(points / ROW_POINTS);
}
