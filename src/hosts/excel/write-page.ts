import { pointsOf } from '../../workbook/layout';
import type { SheetPlan } from '../../workbook/plan';
import { columnLetters, printPlainArea } from '../../workbook/print';
import { joined } from './addresses';
import type { ExcelColumnProperties, ExcelSheet } from './office';

/** What of a page was set before. */
export interface PageBefore {
  /** What all sheets have alike. */
  readonly hasBase: boolean;
  /** What another plan may have said. */
  readonly hasOther: boolean;
  /** Heights of rows that stand already. */
  readonly heights: SheetPlan['rowHeights'];
}

export const NEW_PAGE: PageBefore = { hasBase: false, hasOther: false, heights: [] };

/** How wide, how high and how coloured the sheet is, what stays in view, and how it prints. */
export function writePage(
  sheet: ExcelSheet,
  plan: SheetPlan,
  { hasBase, hasOther, heights }: PageBefore,
): void {
  sheet.tabColor = `#${plan.tabColour}`;
  if (!hasBase) writePageBase(sheet);
  sizeColumns(sheet, plan, !hasOther);
  if (hasOther) fitRows(sheet, plan);
  sizeRows(
    sheet,
    plan.rowHeights.filter(({ row }) => !heights.some((each) => each.row === row)),
  );
  freeze(sheet, plan, !hasOther);
  print(sheet, plan, !hasOther);
}

/** What is the same on most sheets. */
export function writePageBase(sheet: ExcelSheet): void {
  sheet.showGridlines = false;
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = ONE_PAGE_WIDE;
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = '&F: &A';
  foot.centerFooter = '&D';
  foot.rightFooter = 'Page &P of &N';
}

const ONE_PAGE_WIDE = { horizontalFitToPages: 1 };

/** All columns in one call: one that the plan says nothing of is left as it is. */
function sizeColumns(sheet: ExcelSheet, { columns }: SheetPlan, isNew: boolean): void {
  const last = columns.reduce((most, { to }) => Math.max(most, to), -1);
  if (last < 0) return;
  const properties = Array.from({ length: last + 1 }, (_, index): ExcelColumnProperties => {
    const column = columns.find(({ from, to }) => from <= index && index <= to);
    if (!column) return {};
    const format = { columnWidth: pointsOf(column.width) };
    // Columns that were hidden under another plan may have to be seen again.
    return column.hidden || !isNew ? { columnHidden: column.hidden ?? false, format } : { format };
  });
  sheet.getRange(`A:${columnLetters(last)}`).setColumnProperties(properties);
}

/** Rows that had a height of their own under another plan get that of their contents. */
function fitRows(sheet: ExcelSheet, { cells }: SheetPlan): void {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  sheet.getRange(`1:${last + 1}`).format.autofitRows();
}

/** Rows of one height go in one call. */
export function sizeRows(sheet: ExcelSheet, heights: SheetPlan['rowHeights']): void {
  for (const points of new Set(heights.map((row) => row.points))) {
    const rows = heights.filter((row) => row.points === points);
    for (const address of joined(rows.map(({ row }) => `${row + 1}:${row + 1}`))) {
      cellsOf(sheet, address).format.rowHeight = points;
    }
  }
}

/** One block or several: a range is what any Excel takes. */
function cellsOf(sheet: ExcelSheet, address: string) {
  return address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
}

function freeze(sheet: ExcelSheet, { freeze: { rows, columns } }: SheetPlan, isNew: boolean): void {
  if (rows > 0 && columns > 0) {
    const corner = { from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } };
    sheet.freezePanes.freezeAt(printPlainArea(corner));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else if (!isNew) sheet.freezePanes.unfreeze();
}

function print(sheet: ExcelSheet, { print: page }: SheetPlan, isNew: boolean): void {
  const { orientation, fitToHeight, area, titleRows, titleColumns } = page;
  const layout = sheet.pageLayout;
  if (!isNew || orientation !== 'landscape') {
    layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  if (!isNew || fitToHeight > 0) {
    layout.zoom = fitToHeight > 0 ? { ...ONE_PAGE_WIDE, verticalFitToPages: fitToHeight } : ONE_PAGE_WIDE;
  }
  if (area) layout.setPrintArea(printPlainArea(area));
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  if (titleColumns) {
    layout.setPrintTitleColumns(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`);
  }
}
