import { printPlainArea } from '../../workbook/print';
import { NUMBER_FORMATS } from '../../workbook/styles';
import { addressesOf, areasOf } from './addresses';
import { divideCells, headingsOf, type CellDivision } from './cell-division';
import type { DerivedSheet } from './derived-sheet';
import { unfilled, type Fill, type IsCell } from './fills';
import { looksOf } from './looks';
import type { ExcelSheet } from './office';
import type { Pages } from './pages';
import type { Painter } from './painter';
import { PALETTE_AREA } from './palette';
import type { SheetGrid } from './sheet-grid';
import type { ChangeTask } from './sheet-task';
import type { Template } from './template';
import { areaAround, contentsOf, typedBlocks } from './typed-blocks';
import { moveCells } from './write-frame';
import { writeLinks } from './write-rules';

/** Types and paints the cells of a new sheet: blocks first, then what repeats them. */
export function writeCells(
  pages: Pages,
  grid: SheetGrid,
  { fills, repeats, runs, isTyped }: CellDivision,
  painter: Painter,
  template?: Template,
): void {
  const { name } = grid.sheet;
  const sheet = pages.sheet(name);
  writeLinks(sheet, grid.sheet);
  const isHeading = headingsOf(grid);
  typeCells(sheet, grid, isTyped, (row, column) => !isHeading(row, column));
  for (const { from, to } of repeats) {
    for (const address of addressesOf(to)) sheet.getRanges(address).copyFrom(from, 'Formulas');
  }
  for (const { sheet: source, from, to } of runs) {
    const origin = source === name ? printPlainArea(from) : pages.range({ sheet: source, ...from });
    sheet.getRange(printPlainArea(to)).copyFrom(origin, 'Formulas');
  }
  const isLeft = unfilled(grid, (row, column) => grid.at(row, column) !== undefined, fills);
  const isPainted: IsCell = (row, column) => isLeft(row, column) && !template?.isPainted(row, column);
  for (const look of looksOf(grid, isPainted)) painter.paint(pages, name, look, template?.palette);
  for (const { from, to } of fills) fill(sheet, from, to, 'All');
  template?.palette.clearOn(sheet);
}

/** Makes of a copy of another sheet, of which rows were taken out, what the plan says. */
export function writeDerived(pages: Pages, grid: SheetGrid, derived: DerivedSheet, painter: Painter): void {
  const { name } = grid.sheet;
  const sheet = pages.sheet(name);
  for (const move of derived.moves) moveCells(sheet, move);
  for (const address of addressesOf(derived.gone)) sheet.getRanges(address).clear();
  typeSome(sheet, grid, derived.isTyped);
  for (const look of looksOf(grid, derived.isPainted)) painter.paint(pages, name, look);
}

/** Types some of the cells of a sheet that is there, paints it where its looks have changed, and takes away what has gone. */
export function changeCells(pages: Pages, grid: SheetGrid, task: ChangeTask, painter: Painter): void {
  const { name } = grid.sheet;
  const sheet = pages.sheet(name);
  const { gone, ours, parts, isTyped, isBegun } = task;
  // A sheet that was not finished may have its palette still.
  if (isBegun) sheet.getRange(PALETTE_AREA).clear('Formats');
  // Not all at once, which would take comments of the user's as well.
  for (const address of addressesOf(gone)) {
    const cells = sheet.getRanges(address);
    cells.clear('Contents');
    cells.dataValidation.clear();
  }
  const hasLinks = parts.has('words') && grid.sheet.links.length > 0;
  for (const address of parts.has('looks') || hasLinks ? addressesOf(ours) : []) {
    const cells = sheet.getRanges(address);
    if (hasLinks) cells.clear('Hyperlinks');
    if (parts.has('looks')) cells.clear('Formats');
  }
  if (hasLinks) writeLinks(sheet, grid.sheet);
  if (!parts.has('looks')) {
    typeSome(sheet, grid, isTyped);
    return;
  }
  typeAndFill(sheet, grid, isTyped);
  for (const look of looksOf(grid, (row, column) => grid.at(row, column) !== undefined)) {
    painter.paint(pages, name, look);
  }
}

/** Types cells that have their looks already. */
function typeSome(sheet: ExcelSheet, grid: SheetGrid, isTyped: IsCell): void {
  // What is typed into a cell of texts stays a text, even if it is a formula.
  const isTextual: IsCell = (row, column) => {
    const cell = isTyped(row, column) ? grid.at(row, column) : undefined;
    return cell?.content.kind === 'formula' && cell.style.format === 'text';
  };
  const texts = areasOf(grid.height, grid.width, isTextual).map((area) =>
    sheet.getRange(printPlainArea(area)),
  );
  for (const range of texts) range.numberFormat = 'General' as unknown as string[][];
  typeAndFill(sheet, grid, isTyped);
  for (const range of texts) range.numberFormat = NUMBER_FORMATS.text as unknown as string[][];
}

/**
 * Whole copies would bring along comments of the user's: only what cells hold is filled. Inputs are typed
 * in one go: were it half done, what stands there could not be read, and no run could complete it.
 */
function typeAndFill(sheet: ExcelSheet, grid: SheetGrid, isWritten: IsCell): void {
  const isInput: IsCell = (row, column) => grid.at(row, column)?.style.role === 'input';
  const inputs = areaAround(grid, (row, column) => isWritten(row, column) && isInput(row, column));
  if (inputs) {
    const cells = contentsOf(grid, inputs, (row, column) => isWritten(row, column) && isInput(row, column));
    sheet.getRange(printPlainArea(inputs)).formulas = cells as (string | number | null)[][];
  }
  const { fills, isTyped } = divideCells(
    grid,
    (row, column) => isWritten(row, column) && !isInput(row, column),
  );
  typeCells(sheet, grid, isTyped);
  for (const { from, to } of fills) fill(sheet, from, to, 'Formulas');
}

/** Types some of a sheet's cells and leaves the others as they are. */
export function typeCells(sheet: ExcelSheet, grid: SheetGrid, isTyped: IsCell, isEmpty?: IsCell): void {
  for (const block of typedBlocks(grid, isTyped, isEmpty)) {
    sheet.getRange(printPlainArea(block)).formulas = block.cells as (string | number | null)[][];
  }
}

function fill(sheet: ExcelSheet, from: Fill['from'], to: Fill['to'], what: 'All' | 'Formulas'): void {
  sheet.getRange(printPlainArea(to)).copyFrom(printPlainArea(from), what);
}
