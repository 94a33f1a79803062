import type { Baseline } from './baseline';
import { DESCRIPTOR_FILE, SCHEMA_ID } from './load/descriptor';
import { TABLE_NAMES, TABLE_SHAPES, type TableName } from './load/tables';
import { decimalText } from './save/decimal-text';
import { rowsOf } from './save/rows';

type CellContent = string | number | boolean | null;

/**
 * A baseline as a data package, file name → text: `loadBaseline` makes the same baseline of it. The
 * descriptor says no more than is needed for that.
 */
export function baselineToFiles(baseline: Baseline): ReadonlyMap<string, string> {
  const { title, version, baseYear, wholeLabel } = baseline;
  const descriptor = {
    title,
    version,
    upstream: { schema: SCHEMA_ID, baseYear, wholeLabel },
    resources: TABLE_NAMES.map((name) => ({ name, path: fileOf(name) })),
  };
  const rows = rowsOf(baseline);
  return new Map([
    [DESCRIPTOR_FILE, `${JSON.stringify(descriptor, null, 2)}\n`],
    ...TABLE_NAMES.map((name) => [fileOf(name), tableText(name, rows[name])] as const),
  ]);
}

/** The file of a table in a package that Upstream writes. */
export const fileOf = (name: TableName): string => `${name}.csv`;

/** A table as CSV, its columns in the order of its shape, one line a row. */
function tableText(name: TableName, rows: readonly object[]): string {
  const columns = Object.keys(TABLE_SHAPES[name].columns);
  const lines = rows.map((row) =>
    columns.map((column) => quoted((row as Record<string, CellContent>)[column] ?? null)).join(','),
  );
  return [columns.join(','), ...lines, ''].join('\n');
}

function quoted(content: CellContent): string {
  const text = typeof content === 'number' ? decimalText(content) : String(content ?? '');
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
