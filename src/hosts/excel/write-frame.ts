import type { Area, SheetPlan, TablePlan, WorkbookPlan } from '../../workbook/plan';
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
  const misplaced = misplacedTables(plan, look, canResize);
  // First of all, since each of them may stand where another is to go.
  for (const table of misplaced) takeApart(sheet, table, standing(plan, look, table)!);
  for (const table of plan.tables) {
    const found = standing(plan, look, table);
    if (!found || misplaced.includes(table)) addTable(sheet, table);
    else if (printPlainArea(found) !== printPlainArea(areaOver(table, found)))
      sheet.tables.getItem(table.name).resize(printPlainArea(areaOver(table, found)));
  }
}

/**
 * Tables of ours that cannot become what they should be and are to be made anew. Formulas that refer
 * to one of them lose it.
 */
export function misplacedTables(
  plan: SheetPlan,
  look: WorkbookLook,
  canResize: boolean,
): readonly TablePlan[] {
  return plan.tables.filter((table) => {
    const found = standing(plan, look, table);
    if (!found) return false;
    const wanted = areaOver(table, found);
    if (printPlainArea(found) === printPlainArea(wanted)) return false;
    const { row, column } = found.from;
    const isInPlace = row === wanted.from.row && column === wanted.from.column;
    return !canResize || !isInPlace || table.hasTotals;
  });
}

/** Where a table is, if it is there at all. */
function standing(plan: SheetPlan, look: WorkbookLook, { name }: TablePlan): Area | undefined {
  return look.sheets.get(plan.name)?.tables.get(name);
}

/** Where a table is to be. Columns that the user added at the right of ours stay in it. */
function areaOver({ area: { from, to } }: TablePlan, found: Area): Area {
  return { from, to: { row: to.row, column: Math.max(to.column, found.to.column) } };
}

/** Leaves a table's cells as they are, but for its totals: those of the next one would push them down. */
function takeApart(sheet: ExcelSheet, { name, hasTotals }: TablePlan, { from, to }: Area): void {
  sheet.tables.getItem(name).convertToRange();
  if (!hasTotals) return;
  const totals = { from: { row: to.row, column: from.column }, to };
  sheet.getRange(printPlainArea(totals)).clear('Contents');
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
