/** What a door needs to know of the workbook's charts to draw them. */
export type { CellValue, ChartPlan, ChartSeriesPlan, NumberFormat, SheetArea } from '../workbook/plan';
export { a1 } from '../workbook/print';
