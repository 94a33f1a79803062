import type { SheetGrid } from './sheet-grid';
import type { IsTyped } from './fills';

/** More cells unlike than this, and a sheet is cheaper written on its own. */
const MOST_UNLIKE = 60;

/**
 * The cells in which a sheet differs from another of the same extent and looks, or undefined where
 * it is not like it. Texts of formulas are compared, so a copy means the same in its new place.
 */
export function unlikeCells(grid: SheetGrid, other: SheetGrid): IsTyped | undefined {
  if (grid.height !== other.height || grid.width !== other.width) return undefined;
  if (grid.sheet.cells.length !== other.sheet.cells.length) return undefined;
  const unlike = new Set<number>();
  for (const { row, column } of grid.sheet.cells) {
    if (!other.at(row, column)) return undefined;
    if (grid.styleKey(row, column) !== other.styleKey(row, column)) return undefined;
    if (grid.typed(row, column) === other.typed(row, column)) continue;
    unlike.add(row * grid.width + column);
    if (unlike.size > MOST_UNLIKE) return undefined;
  }
  return (row, column) => unlike.has(row * grid.width + column);
}
