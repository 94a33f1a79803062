import type { Baseline } from '../../data/baseline';
import { LEDGER_TEXT, type LedgerText } from '../../strings/ledger';
import { BASELINE_TEXT } from '../../strings/taskpane';
import { FIRST_YEAR } from '../../workbook/layout';
import { COLUMNS, SHEETS, TABLES } from '../../workbook/names';
import { footprintChoices } from '../modeller/footprints';
import type { Place, TracedBook } from './traced-book';

/** A number that someone may ask about. */
export type Target =
  /** A yearly measure of the results, or one of the user's own, by its name there. */
  | { readonly kind: 'measure'; readonly measure: string }
  /** A line of the calculation that has no row in the results; `about` is what it is of. */
  | { readonly kind: 'line'; readonly line: LedgerText; readonly about?: string }
  /** An assumption as the scenario has it. */
  | { readonly kind: 'assumption'; readonly key: string }
  /** A strategy's budget by its label, or without one the total; the footprint by its key. */
  | { readonly kind: 'budget'; readonly strategy?: string; readonly footprint: string }
  /** A need as the baseline projects it. */
  | { readonly kind: 'need'; readonly need: string };

/**
 * The cell that holds a number, `t` years after the base year where it has years. `scenario` counts from 0 in
 * the order of the plan. Undefined where the calculation has no such number.
 */
export function placeOf(
  book: TracedBook,
  baseline: Baseline,
  target: Target,
  scenario: number,
  t: number,
): Place | undefined {
  const sheet = `S${scenario + 1}`;
  switch (target.kind) {
    case 'measure':
      return measurePlace(book, target.measure, scenario, t);
    case 'line': {
      const { label } = LEDGER_TEXT[target.line];
      return inYear(book, sheet, target.about === undefined ? label : `${label}: ${target.about}`, t);
    }
    case 'assumption': {
      // A single figure shows its key beside it; a rate by year has its label alone.
      const row = rowOf(book, sheet, FIRST_YEAR, target.key);
      if (row !== undefined) return { sheet, row, column: FIRST_YEAR - 1 };
      const label = [...baseline.assumptions, ...baseline.series].find(
        ({ key }) => key === target.key,
      )?.label;
      return inYear(book, sheet, `${LEDGER_TEXT.rate.label}: ${label}`, t);
    }
    case 'budget':
      return book.cellIn(
        TABLES.budget,
        COLUMNS.strategy,
        target.strategy ?? BASELINE_TEXT.total,
        footprintChoices(baseline).find(({ key }) => key === target.footprint)?.label ?? '',
      );
    case 'need':
      return inYear(book, SHEETS.baseline, BASELINE_TEXT.needs[target.need] ?? target.need, t);
  }
}

/** A row of the results, or the line of the calculation that it repeats. */
function measurePlace(book: TracedBook, measure: string, scenario: number, t: number): Place | undefined {
  const rows = rowsOf(book, SHEETS.results, 1, measure);
  const row = rows[scenario];
  if (row === undefined) return undefined;
  const place = { sheet: SHEETS.results, row, column: FIRST_YEAR + t };
  const formula = book.formulaAt(place);
  const shown = formula?.kind === 'call' ? formula.args[1] : undefined;
  return shown?.kind === 'cell' ? book.trace(shown, place).reads[0] : place;
}

/** The row's cell in a year, or its single figure. */
function inYear(book: TracedBook, sheet: string, label: string, t: number): Place | undefined {
  const row = rowOf(book, sheet, 0, label);
  if (row === undefined) return undefined;
  const yearly = { sheet, row, column: FIRST_YEAR + t };
  return book.formulaAt(yearly) ? yearly : { sheet, row, column: FIRST_YEAR - 1 };
}

function rowOf(book: TracedBook, sheet: string, column: number, text: string): number | undefined {
  return rowsOf(book, sheet, column, text)[0];
}

function rowsOf({ plan }: TracedBook, sheet: string, column: number, text: string): readonly number[] {
  const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.flatMap((cell) =>
    cell.column === column && cell.content.kind === 'text' && cell.content.value === text ? [cell.row] : [],
  );
}
