import type { Baseline } from '../data/baseline';
import { ASSUMPTION_LOG_KEPT } from './assumption-log-kept';
import { COMMISSIONING_KEPT } from './commissioning-kept';
import type { KeptTable } from './kept-table';
import { MEASURES_KEPT } from './measures-kept';
import type { CellValue } from './plan';
import { fold, type InputTable } from './read-back/input-table';

export type { KeptTable } from './kept-table';

/** A row by its columns' names; blank cells are absent. */
export type KeptRow = Readonly<Record<string, string | number | boolean>>;

/** What users typed beside rows of ours, by the table's name. Plain data, so that it can go anywhere. */
export type Kept = Readonly<Record<string, readonly KeptRow[]>>;

/** All tables whose users' columns are kept. */
export const KEPT_TABLES: readonly KeptTable[] = [...COMMISSIONING_KEPT, ASSUMPTION_LOG_KEPT, MEASURES_KEPT];

/**
 * What users typed into kept tables, as a workbook holds it now. Rows of which they filled in nothing are
 * left out, and so are cells with an error; a table that is not there is absent. Rows that are not the
 * baseline's are kept whole; a second one of the same key is such a row, without the key.
 */
export function readKept(
  tables: ReadonlyMap<string, InputTable>,
  kinds: readonly KeptTable[] = KEPT_TABLES,
  baseline?: Baseline,
): Kept {
  const found = kinds.flatMap((kind): [string, readonly KeptRow[]][] => {
    const table = tables.get(kind.name);
    return table ? [[kind.name, rowsOf(table, kind, baseline)]] : [];
  });
  return Object.fromEntries(found);
}

function rowsOf(
  table: InputTable,
  { key, columns, ownColumns, keysOf }: KeptTable,
  baseline: Baseline | undefined,
): readonly KeptRow[] {
  const left = new Set(baseline && keysOf?.(baseline).map(fold));
  const known = new Set(left);
  const read = (cells: InputTable['rows'][number], names: readonly string[]): KeptRow =>
    Object.fromEntries(names.flatMap((name) => entry(name, cells[placeOf(table, name)])));
  return table.rows.flatMap((cells): KeptRow[] => {
    const named = read(cells, [key]);
    const found = fold(String(named[key] ?? ''));
    const isOurs = !ownColumns || left.delete(found);
    const typed = read(cells, isOurs ? columns : [...columns, ...ownColumns]);
    if (Object.keys(typed).length === 0) return [];
    return [{ ...(isOurs || !known.has(found) ? named : {}), ...typed }];
  });
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
