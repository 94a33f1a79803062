import { KEPT_TABLES } from '../../workbook/kept';
import { CELL, kindAt } from './cell-marks';
import type { GridModel } from './engine';
import type { KeptSheet } from './kept-sheet';
import { areUnmoved } from './lines';

const KEPT_NAMES: ReadonlySet<string> = new Set(KEPT_TABLES.map(({ name }) => name));

/**
 * Whether users have filled in anything in the columns and rows of a sheet's tables that are theirs. Rows
 * and columns that someone moved there are taken for theirs.
 */
export function isFilledIn(
  model: GridModel,
  index: number,
  { parts, marks, rows, columns }: KeptSheet,
): boolean {
  const tables = parts.tables.filter(({ name }) => KEPT_NAMES.has(name));
  if (tables.length === 0) return false;
  if (!areUnmoved(rows) || !areUnmoved(columns)) return true;
  return tables.some(({ area: { from, to } }) => {
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const isTheirs = kindAt(marks, row, column) === CELL.input;
        if (isTheirs && model.getCellContent(index, row + 1, column + 1) !== '') return true;
      }
    }
    return false;
  });
}
