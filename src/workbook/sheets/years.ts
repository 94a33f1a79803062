import type { PlanContext } from '../context';
import { FIRST_YEAR, LAST_YEAR } from '../layout';
import type { ChartSeriesPlan, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';

/** Gives the years their width and groups those after the longest horizon away. */
export function hideLaterYears(sheet: SheetBuilder, context: PlanContext, width: number): void {
  const lastShown = FIRST_YEAR + context.lastShown;
  sheet.width(FIRST_YEAR, lastShown, width);
  if (lastShown < LAST_YEAR) sheet.width(lastShown + 1, LAST_YEAR, width, true);
}

/**
 * A row's cells in all years, for a chart: hidden years are left out by the chart itself, so that
 * it grows when they are shown.
 */
export function yearsOf(sheet: string, row: number): SheetArea {
  return { sheet, from: { row, column: FIRST_YEAR }, to: { row, column: LAST_YEAR } };
}

/** A row as a chart's series, named by its first cell. */
export function lineOf(sheet: string, row: number): Pick<ChartSeriesPlan, 'name' | 'values'> {
  const label = { row, column: 0 };
  return { name: { sheet, from: label, to: label }, values: yearsOf(sheet, row) };
}
