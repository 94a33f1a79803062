import type { SheetPlan, TablePlan, WorkbookPlan } from '../../workbook/plan';
import { printArea, printPlainArea } from '../../workbook/print';
import type { CellMove } from './cell-move';
import { passingHeading } from './given-names';
import type { ExcelContext, ExcelName, ExcelSheet } from './office';
import type { Pages } from './pages';
import { markName } from './mark-name';
import { begun, finished, markFormula } from './sheet-marks';
import type { SheetPrints } from './sheet-prints';
import type { TableChanges } from './table-moves';
import { typedText } from './typed-text';
import type { WorkbookLook } from './workbook-look';

/** Adds a sheet at the end of the tabs, marked from its first moment as begun in this run. */
export function addSheet(pages: Pages, name: string, run: string, look: WorkbookLook): void {
  pages.met(name, pages.context.workbook.worksheets.add(name));
  beginMark(pages, name, run, look);
}

/** Says of a sheet that this run writes it. */
export function beginMark(pages: Pages, sheet: string, run: string, look: WorkbookLook): void {
  const name = markName(sheet);
  const formula = markFormula(begun(run));
  if (look.names.has(name)) pages.name(name).formula = formula;
  else {
    const add = (): ExcelName => pages.context.workbook.names.add(name, formula);
    pages.name(name, add).visible = false;
  }
}

/** Says of a sheet that has begun that it is whole. */
export function finishMark(pages: Pages, sheet: string, prints: SheetPrints, run: string): void {
  pages.name(markName(sheet)).formula = markFormula(finished(prints, run));
}

/** Makes a new sheet's tables of their headings alone, so that formulas anywhere may refer to them. */
export function addTables(sheet: ExcelSheet, { tables }: SheetPlan): void {
  for (const table of tables) addTable(sheet, table);
}

/** Brings a sheet's tables to their places and sizes, with all that stands beside and below them. */
export function changeTables(
  sheet: ExcelSheet,
  { gone, moves, carried, sized, headed, missing }: TableChanges,
): void {
  for (const name of gone) sheet.tables.getItem(name).convertToRange();
  for (const move of moves) moveCells(sheet, move);
  for (const { from, to, beside } of carried) {
    sheet.getRange(`${to + 1}:${to + 1}`).copyFrom(`${from + 1}:${from + 1}`, 'All');
    const left = { from: { row: from, column: beside }, to: { row: from, column: LAST_COLUMN } };
    sheet.getRange(printPlainArea(left)).clear('Contents');
  }
  for (const { table, area } of sized) {
    sheet.tables.getItem(table.name).resize(printPlainArea(area));
  }
  for (const { table, inPassing } of headed) {
    if (inPassing)
      typeHeadings(
        sheet,
        table,
        table.columns.map((_, index) => passingHeading(index)),
      );
    typeHeadings(sheet, table);
  }
  for (const table of missing) addTable(sheet, table);
}

const LAST_COLUMN = 16_383;

/** Puts cells in or takes them out. */
export function moveCells(
  sheet: ExcelSheet,
  { axis, at, count, rows: [first, last] = [0, 0] }: CellMove,
): void {
  const end = at + Math.abs(count) - 1;
  const address =
    axis === 'rows'
      ? `${at + 1}:${end + 1}`
      : printPlainArea({ from: { row: first, column: at }, to: { row: last, column: end } });
  const cells = sheet.getRange(address);
  if (count > 0) cells.insert(axis === 'rows' ? 'Down' : 'Right');
  else cells.delete(axis === 'rows' ? 'Up' : 'Left');
}

function addTable(sheet: ExcelSheet, table: TablePlan): void {
  typeHeadings(sheet, table);
  const added = sheet.tables.add(printPlainArea(withoutTotals(table)), true);
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
  if (table.hasTotals) added.showTotals = true;
  // Last, since one that has its name is known as ours and taken to be whole.
  added.name = table.name;
}

function typeHeadings(
  sheet: ExcelSheet,
  { area: { from, to }, columns }: TablePlan,
  headings: readonly string[] = columns.map(({ name }) => name),
): void {
  const cells = { from, to: { row: from.row, column: to.column } };
  sheet.getRange(printPlainArea(cells)).values = [headings.map(typedText)];
}

/** The table without its row of totals, which Excel adds itself. */
function withoutTotals({ area: { from, to }, hasTotals }: TablePlan): TablePlan['area'] {
  return hasTotals ? { from, to: { row: to.row - 1, column: to.column } } : { from, to };
}

/** The plan's defined names that do not refer to their cells yet. */
export function writeNames(context: ExcelContext, { names }: WorkbookPlan, look: WorkbookLook): void {
  for (const { name, sheet, area, comment } of names) {
    const reference = `=${printArea({ sheet, ...area })}`;
    const found = look.names.get(name);
    if (found === undefined) context.workbook.names.add(name, reference, comment);
    // Cells that move take a name along, but never to another sheet.
    else context.workbook.names.getItem(name).formula = reference;
  }
}
