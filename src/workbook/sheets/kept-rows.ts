import type { Kept, KeptRow } from '../kept';
import { fold } from '../read-back/input-table';

/** Empty rows below ours, for programs that do not grow a table by themselves. */
export const SPARE_ROWS = 5;

/**
 * The users' own rows of a table: those whose key is none of ours. Each has a key of its own,
 * `own-1` and so on where the user gave none.
 */
export function ownRowsOf(
  kept: Kept,
  table: string,
  keyColumn: string,
  ours: readonly string[],
): readonly KeptRow[] {
  const known = new Set(ours.map(fold));
  const rows = (kept[table] ?? []).filter((row) => !known.has(fold(keyIn(row, keyColumn))));
  const taken = new Set(rows.map((row) => fold(keyIn(row, keyColumn))));
  let last = 0;
  return rows.map((row) => {
    if (keyIn(row, keyColumn) !== '') return row;
    do last += 1;
    while (taken.has(ownKey(last)));
    return { [keyColumn]: ownKey(last), ...row };
  });
}

/** What was kept of a cell, as it can be written again; null where nothing was. */
export function keptCell(row: KeptRow | undefined, column: string): string | number | null {
  const value = row?.[column] ?? null;
  return typeof value === 'boolean' ? String(value) : value;
}

const ownKey = (number: number): string => `own-${number}`;

const keyIn = (row: KeptRow, keyColumn: string): string => String(row[keyColumn] ?? '');
