import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import { choiceFor, type InputRow, type TableView } from './input-table';
import { readText } from './read-cell';

/**
 * The rows of a table by the text in their key column, which must be each of `keys` exactly once.
 * Keys that `mayLack` names may be missing: workbooks of before there was such a row are read too.
 * Rows in which `columns` are all blank do not count.
 */
export function keyedRows(
  view: TableView,
  keyColumn: string,
  columns: readonly string[],
  keys: readonly string[],
  problems: CellProblem[],
  mayLack: (key: string) => boolean = () => false,
): ReadonlyMap<string, InputRow> {
  const refuse = gatherInto(problems);
  const rows = new Map<string, InputRow>();
  const known = new Set(keys);
  let refused = 0;
  for (const row of view.rows([keyColumn, ...columns])) {
    const cell = row.cell(keyColumn);
    const text = readText(cell, keyColumn, `one of ${keys.join(', ')}`, refuse);
    const key = text === undefined ? undefined : choiceFor(text, keys);
    if (key !== undefined && known.has(key) && !rows.has(key)) {
      rows.set(key, row);
      continue;
    }
    refused += 1;
    if (key === undefined) continue;
    if (known.has(key)) refuse(cell.place, keyColumn, { code: 'duplicate', found: key });
    else refuse(cell.place, keyColumn, { code: 'not-a-choice', found: key, choices: keys });
  }
  // Where a row's key was refused, a missing one would only repeat that.
  if (refused > 0) return rows;
  for (const key of keys) {
    if (rows.has(key) || mayLack(key)) continue;
    refuse(view.header(keyColumn), keyColumn, { code: 'missing', allowed: `a row for ${key}` });
  }
  return rows;
}
