import type { SheetPlan, TablePlan, WorkbookPlan } from '../../workbook/plan';
import { printArea, printPlainArea } from '../../workbook/print';
import type { WorkbookLook } from './look';
import type { ExcelContext, ExcelSheet } from './office';
import { typedText } from './typed-text';
import { begun, markFormula, markName } from './sheet-marks';

/** Adds a sheet at the end of the tabs, marked from its first moment as begun in this run. */
export function addSheet(context: ExcelContext, name: string, run: string, look: WorkbookLook): void {
  context.workbook.worksheets.add(name);
  mark(context, name, begun(run), look.names.has(markName(name)));
}

/** Says what is on a sheet. `isKnown`: the sheet has a mark already. */
export function mark(context: ExcelContext, sheet: string, text: string, isKnown: boolean): void {
  const { names } = context.workbook;
  if (isKnown) names.getItem(markName(sheet)).formula = markFormula(text);
  else names.add(markName(sheet), markFormula(text)).visible = false;
}

/**
 * Makes the sheet's tables of their headings alone, so that formulas anywhere may refer to them
 * before they are filled. A table that stands where it should is left; one that grew is resized.
 */
export function writeTables(
  sheet: ExcelSheet,
  plan: SheetPlan,
  look: WorkbookLook,
  canResize: boolean,
): void {
  const standing = look.sheets.get(plan.name)?.tables;
  for (const table of plan.tables) {
    const found = standing?.get(table.name);
    if (!found) {
      addTable(sheet, table);
      continue;
    }
    const ours = ownArea(table);
    // Columns that the user added at the right of ours stay in the table.
    const right = Math.max(ours.to.column, found.to.column);
    const wanted = printPlainArea({ from: ours.from, to: { row: ours.to.row, column: right } });
    if (printPlainArea(found) === wanted) continue;
    const stands = found.from.row === ours.from.row && found.from.column === ours.from.column;
    const item = sheet.tables.getItem(table.name);
    if (stands && canResize) item.resize(wanted);
    else {
      item.convertToRange();
      addTable(sheet, table);
    }
  }
}

function addTable(sheet: ExcelSheet, table: TablePlan): void {
  const { from, to } = ownArea(table);
  const headings = { from, to: { row: from.row, column: to.column } };
  sheet.getRange(printPlainArea(headings)).values = [table.columns.map(({ name }) => typedText(name))];
  const added = sheet.tables.add(printPlainArea({ from, to }), true);
  added.name = table.name;
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
  if (table.hasTotals) added.showTotals = true;
}

/** The table without its row of totals, which Excel adds itself. */
function ownArea({ area: { from, to }, hasTotals }: TablePlan): TablePlan['area'] {
  return hasTotals ? { from, to: { row: to.row - 1, column: to.column } } : { from, to };
}

/** The plan's defined names. */
export function writeNames(context: ExcelContext, { names }: WorkbookPlan, look: WorkbookLook): void {
  for (const { name, sheet, area, comment } of names) {
    const reference = `=${printArea({ sheet, ...area })}`;
    if (look.names.has(name)) context.workbook.names.getItem(name).formula = reference;
    else context.workbook.names.add(name, reference, comment);
  }
}
