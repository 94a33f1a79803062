import { CERTAINTY_TEXT, MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { differs, equal, fixedCell, join } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { SHEETS } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import type { SensitivitySheet } from './sensitivity';
import { measureFormat } from './sensitivity-measures';
import { TORNADO } from './sensitivity-tornado';
import { measureWords, stampWords } from './sensitivity-words';

/** As many assumptions as a board wants to hear of. */
const MOST = 5;

/** One line on how certain the result is: the chance of break-even, or how to find it out. Gives the next row. */
export function writeCertainty(
  sheet: SheetBuilder,
  sensitivity: SensitivitySheet | undefined,
  row: number,
): number {
  sheet.text(row, 0, CERTAINTY_TEXT.label, 'strong-label');
  if (!sensitivity) {
    sheet.text(row, 1, CERTAINTY_TEXT.notRun);
    return row + 1;
  }
  const { chance, state, record } = sensitivity;
  const words = join(chance, CERTAINTY_TEXT.sampled(stampWords(record)));
  sheet.formula(row, 1, words, 'general', { role: 'calculation' });
  const cell = { row: row + 1, column: 1 };
  sheet.text(cell.row, 0, CERTAINTY_TEXT.state, 'strong-label');
  sheet.formula(cell.row, cell.column, state, 'general', { role: 'strong-label' });
  const self: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  sheet.highlight({ from: cell, to: cell }, equal(self, SENSITIVITY_TEXT.inDate), 'good');
  sheet.highlight({ from: cell, to: cell }, differs(self, SENSITIVITY_TEXT.inDate), 'warning');
  return row + 2;
}

/** The assumptions that matter most, straight from `tblTornado`. Gives the next row. */
export function writeDrivers(
  sheet: SheetBuilder,
  { labels }: PlanContext,
  { record, tornado }: SensitivitySheet,
  top: number,
  lastColumn: number,
): number {
  const count = Math.min(MOST, tornado.count);
  if (count === 0) return top;
  const { unit } = MEASURE_TEXT[record.measure];
  const headings = [CERTAINTY_TEXT.five(measureWords(record, labels), unit), ...CERTAINTY_TEXT.columns];
  // Room for a heading of two lines.
  sheet.rowHeight(top, 28);
  sheet.headers(top, 0, headings);
  for (let column = headings.length; column <= lastColumn; column += 1) sheet.blank(top, column, 'header');
  const format = measureFormat(record.measure);
  for (let index = 0; index < count; index += 1) {
    const row = top + 1 + index;
    const of = (column: keyof typeof TORNADO) =>
      fixedCell(tornado.header + 1 + index, TORNADO[column], SHEETS.sensitivity);
    sheet.formula(row, 0, of('assumption'), 'general');
    sheet.formula(row, 1, of('atLow'), format);
    sheet.formula(row, 2, of('atHigh'), format);
    sheet.formula(row, 3, of('spread'), format);
  }
  return top + 1 + count;
}
