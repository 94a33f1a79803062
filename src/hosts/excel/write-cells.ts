import { printPlainArea } from '../../workbook/print';
import type { ExcelSheet } from './office';
import { fillsAlongRows, fillsDownColumns, typedCells, type Fill, type IsTyped } from './fills';
import type { Painter } from './painter';
import type { SheetGrid } from './sheet-grid';
import { styledBlocks } from './style-blocks';
import { typedBlocks } from './typed-blocks';

/** Types and paints a sheet's cells: blocks first, then what repeats them. */
export function writeCells(sheet: ExcelSheet, grid: SheetGrid, painter: Painter): void {
  const along = fillsAlongRows(grid);
  const down = fillsDownColumns(grid, typedCells(grid, along));
  const isTyped = typedCells(grid, [...along, ...down]);
  typeCells(sheet, grid, isTyped);
  for (const block of styledBlocks(grid, isTyped)) painter.paint(sheet, grid.sheet.name, block);
  for (const fill of [...down, ...along]) copy(sheet, fill);
}

/** Types some of a sheet's cells and leaves the others as they are. */
export function typeCells(sheet: ExcelSheet, grid: SheetGrid, isTyped: IsTyped): void {
  for (const block of typedBlocks(grid, isTyped)) {
    sheet.getRange(printPlainArea(block)).formulas = block.cells as (string | number | null)[][];
  }
}

function copy(sheet: ExcelSheet, { from, to }: Fill): void {
  sheet.getRange(printPlainArea(to)).copyFrom(sheet.getRange(printPlainArea(from)), 'All');
}
