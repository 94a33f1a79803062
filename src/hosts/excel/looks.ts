import type { Area, CellStyle } from '../../workbook/plan';
import { areasOf } from './addresses';
import type { IsCell } from './fills';
import type { SheetGrid } from './sheet-grid';

/** A look and all the cells of a sheet that have it. */
export interface SharedLook {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
}

/** The looks of some of a sheet's cells. Cells that the plan does not have keep theirs. */
export function looksOf(grid: SheetGrid, isPainted: IsCell): readonly SharedLook[] {
  const styles = new Map<number, CellStyle>();
  for (const { row, column, style } of grid.sheet.cells) {
    if (isPainted(row, column)) styles.set(grid.styleKey(row, column), style);
  }
  return [...styles].map(([key, style]) => ({
    style,
    areas: areasOf(
      grid.height,
      grid.width,
      (row, column) => isPainted(row, column) && grid.styleKey(row, column) === key,
    ),
  }));
}
