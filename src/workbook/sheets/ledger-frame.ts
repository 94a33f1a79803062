import { LEDGER_HEADERS, SHEET_NOTES } from '../../strings/sheets';
import { above } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { AT_HORIZON, FIRST_YEAR, HOW, KIND, LAST_YEAR } from '../layout';
import { Ledger, type YearRow } from '../ledger';
import type { PrintPlan } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { hideLaterYears } from './years';

/** The row of a calculation sheet's column headings. */
export const LEDGER_HEADER = 3;

/** Column widths, headings and panes of a sheet that runs along time; the ledger begins below. */
export function openLedger(sheet: SheetBuilder, context: PlanContext): { ledger: Ledger; time: YearRow } {
  sheet.width(0, 0, 52);
  sheet.width(1, 1, 15);
  sheet.width(2, 2, 15);
  hideLaterYears(sheet, context, 10);
  sheet.width(AT_HORIZON, AT_HORIZON, 12);
  sheet.width(KIND, KIND, 12);
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
