import { LEDGER_HEADERS, SHEET_NOTES } from '../../strings/calculation-sheets';
import { above } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { AT_HORIZON, FIRST_YEAR, HOW, KIND, LAST_YEAR, pointsOf, rowsFor } from '../layout';
import { Ledger, type YearRow } from '../ledger';
import type { ChartPlan, PrintPlan } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { hideLaterYears } from './years';

/** The row of a calculation sheet's column headings. */
export const LEDGER_HEADER = 3;

const WIDTHS = { line: 66, unit: 19, value: 15, year: 10, atHorizon: 12, kind: 12 };
const CHART_HEIGHT = 225;
/** A gap between two charts, in points. */
const BETWEEN = 6;

/** Column widths, headings and panes of a sheet that runs along time; the ledger begins below. */
export function openLedger(sheet: SheetBuilder, context: PlanContext): { ledger: Ledger; time: YearRow } {
  sheet.width(0, 0, WIDTHS.line);
  sheet.width(1, 1, WIDTHS.unit);
  sheet.width(2, 2, WIDTHS.value);
  hideLaterYears(sheet, context, WIDTHS.year);
  sheet.width(AT_HORIZON, AT_HORIZON, WIDTHS.atHorizon);
  sheet.width(KIND, KIND, WIDTHS.kind);
  sheet.width(HOW, HOW, 100);
  sheet.headers(LEDGER_HEADER, 0, [
    LEDGER_HEADERS.line,
    LEDGER_HEADERS.unit,
    LEDGER_HEADERS.value,
    ...context.labels,
    LEDGER_HEADERS.atHorizon,
    LEDGER_HEADERS.kind,
    LEDGER_HEADERS.how,
  ]);
  sheet.rowHeight(LEDGER_HEADER, 28);
  sheet.freezeAt(LEDGER_HEADER + 1, 1);
  if (context.lastShown < LAST_YEAR - FIRST_YEAR) {
    sheet.note(LEDGER_HEADER, 2, SHEET_NOTES.laterYears);
  }
  const ledger = new Ledger(sheet, LEDGER_HEADER + 1);
  return { ledger, time: ledger.yearNumbers() };
}

/** A chart's place and size. */
export type ChartSlot = Pick<ChartPlan, 'at' | 'size'>;

/**
 * Keeps rows free for charts, two beside each other: one over the columns before the years, one
 * over the years that are shown, so that neither reaches beyond the printed page.
 */
export function reserveCharts(
  ledger: Ledger,
  context: PlanContext,
  rowsOfCharts: number,
): readonly ChartSlot[] {
  const left = pointsOf(WIDTHS.line) + pointsOf(WIDTHS.unit) + pointsOf(WIDTHS.value);
  const right =
    (context.lastShown + 1) * pointsOf(WIDTHS.year) + pointsOf(WIDTHS.atHorizon) + pointsOf(WIDTHS.kind);
  const rowsEach = rowsFor(CHART_HEIGHT) + 1;
  const top = ledger.next + 1;
  ledger.skip(rowsOfCharts * rowsEach + 1);
  return Array.from({ length: rowsOfCharts }, (_, index) => top + index * rowsEach).flatMap((row) => [
    { at: { row, column: 0 }, size: { width: left - BETWEEN, height: CHART_HEIGHT } },
    {
      at: { row, column: FIRST_YEAR },
      size: { width: Math.min(left * 1.3, right) - BETWEEN, height: CHART_HEIGHT },
    },
  ]);
}

/** Years after the scenario's horizon are shown, but muted. */
export function muteBeyond(sheet: SheetBuilder, ledger: Ledger, time: YearRow, horizon: Formula): void {
  const first: Formula = { kind: 'cell', row: { at: time.row }, column: { by: 0 } };
  sheet.highlight(
    {
      from: { row: LEDGER_HEADER + 1, column: FIRST_YEAR },
      to: { row: ledger.next - 1, column: LAST_YEAR },
    },
    above(first, horizon),
    'muted',
  );
}

/** The words beside the numbers are for the screen; paper holds the numbers. */
export function ledgerPrint(ledger: Ledger): PrintPlan {
  return {
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: LEDGER_HEADER, to: LEDGER_HEADER },
    area: { from: { row: 0, column: 0 }, to: { row: ledger.next - 1, column: KIND } },
  };
}

/** The heading cell of a year at the horizon, as `2020/21`. */
export function yearAt(sheet: string, horizon: Formula): Formula {
  return {
    kind: 'call',
    name: 'INDEX',
    args: [
      {
        kind: 'range',
        sheet,
        from: { row: { at: LEDGER_HEADER }, column: { at: FIRST_YEAR } },
        to: { row: { at: LEDGER_HEADER }, column: { at: LAST_YEAR } },
      },
      { kind: 'binary', operator: '+', left: horizon, right: { kind: 'number', value: 1 } },
    ],
  };
}
