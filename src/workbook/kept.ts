import type { CellValue } from './plan';
import { fold, type InputTable } from './read-back/input-table';

/** A row by its columns' names; blank cells are absent. */
export type KeptRow = Readonly<Record<string, string | number | boolean>>;

/** What users typed beside rows of ours, by the table's name. Plain data, so that it can go anywhere. */
export type Kept = Readonly<Record<string, readonly KeptRow[]>>;

/** A table in which users fill in columns that every later write keeps. */
export interface KeptTable {
  readonly name: string;
  /** The column that says which row it is. */
  readonly key: string;
  /** The users' columns. */
  readonly columns: readonly string[];
}

/** All tables whose users' columns are kept. */
export const KEPT_TABLES: readonly KeptTable[] = [];

/**
 * What users typed into kept tables, as a workbook holds it now. Rows of which they filled in nothing are
 * left out, and so are cells with an error; a table that is not there is absent.
 */
export function readKept(
  tables: ReadonlyMap<string, InputTable>,
  kinds: readonly KeptTable[] = KEPT_TABLES,
): Kept {
  const found = kinds.flatMap(({ name, key, columns }): [string, readonly KeptRow[]][] => {
    const table = tables.get(name);
    if (!table) return [];
    const places = [key, ...columns].map((column): [string, number] => [column, placeOf(table, column)]);
    const rows = table.rows
      .map((cells) => Object.fromEntries(places.flatMap(([column, at]) => entry(column, cells[at]))))
      .filter((row) => columns.some((column) => Object.hasOwn(row, column)));
    return [[name, rows]];
  });
  return Object.fromEntries(found);
}

/**
 * What is there now, with the rows of before that it has no more: what a write that stopped half way may
 * have moved and not put back.
 */
export function keptOfBoth(before: Kept, now: Kept, kinds: readonly KeptTable[] = KEPT_TABLES): Kept {
  const both = kinds.flatMap(({ name, key }): [string, readonly KeptRow[]][] => {
    const rows = now[name] ?? [];
    const lost = (before[name] ?? []).filter((row) => !keptRow(now, name, key, String(row[key] ?? '')));
    return rows.length + lost.length > 0 ? [[name, [...rows, ...lost]]] : [];
  });
  return Object.fromEntries(both);
}

/** The row that a key names, capitals aside; undefined where nothing was kept of it. */
export function keptRow(kept: Kept, table: string, keyColumn: string, key: string): KeptRow | undefined {
  const wanted = fold(key);
  return kept[table]?.find((row) => fold(String(row[keyColumn] ?? '')) === wanted);
}

function placeOf({ columns }: InputTable, name: string): number {
  const exact = columns.indexOf(name);
  return exact >= 0 ? exact : columns.findIndex((column) => fold(column) === fold(name));
}

function entry(column: string, value: CellValue | undefined): [string, string | number | boolean][] {
  return value === undefined || value === '' || typeof value === 'object' ? [] : [[column, value]];
}
