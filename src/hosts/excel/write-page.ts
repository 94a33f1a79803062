import { pointsOf } from '../../workbook/layout';
import type { SheetPlan } from '../../workbook/plan';
import { columnLetters, printPlainArea } from '../../workbook/print';
import type { ExcelSheet } from './office';

/** How wide, how high and how coloured the sheet is, what stays in view, and how it prints. */
export function writePage(sheet: ExcelSheet, plan: SheetPlan): void {
  sheet.tabColor = `#${plan.tabColour}`;
  sheet.showGridlines = false;
  for (const { from, to, width, hidden } of plan.columns) {
    const columns = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.format.columnWidth = pointsOf(width);
    if (hidden) columns.columnHidden = true;
  }
  for (const { row, points } of plan.rowHeights) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  }
  freeze(sheet, plan);
  print(sheet, plan);
}

function freeze(sheet: ExcelSheet, { freeze: { rows, columns } }: SheetPlan): void {
  if (rows > 0 && columns > 0) {
    const corner = { from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } };
    sheet.freezePanes.freezeAt(printPlainArea(corner));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function print(sheet: ExcelSheet, { print: page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = {
    horizontalFitToPages: 1,
    ...(page.fitToHeight > 0 && { verticalFitToPages: page.fitToHeight }),
  };
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = '&F: &A';
  foot.centerFooter = '&D';
  foot.rightFooter = 'Page &P of &N';
  if (page.area) layout.setPrintArea(printPlainArea(page.area));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.from + 1}:$${page.titleRows.to + 1}`);
  if (page.titleColumns) {
    const { from, to } = page.titleColumns;
    layout.setPrintTitleColumns(`$${columnLetters(from)}:$${columnLetters(to)}`);
  }
}
