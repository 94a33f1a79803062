import { INPUTS_TEXT } from '../../strings/input-sheets';
import { above, add, atLeast, atMost, call, choose, differs, equal, multiply, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { COLUMNS, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { FIRST_NUMBER, REASON_COLUMNS, writeReasons } from './inputs-columns';

/** Years with a cell of their own, unless a series gives more: the last value holds after them. */
const YEARS_TO_TYPE = 10;

/** `tblSeries`: rates by year; a blank year holds the last value given. */
export function writeSeries(
  sheet: SheetBuilder,
  context: PlanContext,
  top: number,
): { next: number; seriesValues: SheetArea } {
  const { series } = context.baseline;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const years = Math.max(longest, Math.min(context.lastShown, YEARS_TO_TYPE));
  sheet.text(top, 0, INPUTS_TEXT.series, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    'Series',
    ...REASON_COLUMNS,
    ...context.labels.slice(1, years + 1),
    COLUMNS.yearsGiven,
    COLUMNS.minimum,
    COLUMNS.maximum,
    COLUMNS.status,
  ];
  sheet.headers(header, 0, columns);
  const own = (column: string): Formula => ofThisRow(TABLES.series, column);
  // By name, so that a row added to the table has the same formulas.
  const ofRow = context.labels.slice(1, years + 1).map(own);
  const given = call('COUNT', ...ofRow);
  // The values must be numbers without a gap: no blank year before one that has a value.
  const gaps = ofRow
    .slice(1)
    .map((value, index) => multiply(equal(ofRow[index], ''), differs(value, '')))
    .reduce<Formula>((total, gap) => add(total, gap), { kind: 'number', value: 0 });
  const allowed = call(
    'AND',
    equal(given, call('COUNTA', ...ofRow)),
    above(given, 0),
    equal(gaps, 0),
    atLeast(call('MIN', ...ofRow), own(COLUMNS.minimum)),
    atMost(call('MAX', ...ofRow), own(COLUMNS.maximum)),
  );
  const status = choose(equal(own(COLUMNS.key), ''), '', choose(allowed, 'OK', 'CHECK'));
  series.forEach((one, index) => {
    const row = header + 1 + index;
    writeReasons(sheet, context, row, one.key, one.label, one.unit, one);
    for (let t = 0; t < years; t += 1) {
      sheet.input(row, FIRST_NUMBER + t, one.values[t] ?? null, 'percent-fine');
    }
    sheet.formula(row, FIRST_NUMBER + years, given, 'whole');
    sheet.number(row, FIRST_NUMBER + years + 1, one.bounds.minimum, 'plain', 'tag');
    sheet.number(row, FIRST_NUMBER + years + 2, one.bounds.maximum, 'plain', 'tag');
    sheet.formula(row, FIRST_NUMBER + years + 3, status, 'general', { role: 'calculation', align: 'centre' });
    sheet.validate({
      area: {
        from: { row, column: FIRST_NUMBER },
        to: { row, column: FIRST_NUMBER + years - 1 },
      },
      rule: { kind: 'number', whole: false, minimum: one.bounds.minimum, maximum: one.bounds.maximum },
      allowBlank: true,
      errorTitle: INPUTS_TEXT.notAllowed,
      error: `${one.label}: ${INPUTS_TEXT.allowed(one.bounds)}`,
    });
  });
  // A table has a row even where every rate is a single assumption.
  const last = header + Math.max(1, series.length);
  if (series.length === 0) sheet.blank(last, 0, 'label');
  sheet.table({
    name: TABLES.series,
    description: INPUTS_TEXT.seriesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name === COLUMNS.yearsGiven ? { calculated: given } : {}),
      ...(name === COLUMNS.status ? { calculated: status } : {}),
    })),
    hasTotals: false,
  });
  return {
    next: last,
    seriesValues: {
      sheet: sheet.name,
      from: { row: header + 1, column: FIRST_NUMBER },
      to: { row: last, column: FIRST_NUMBER + years - 1 },
    },
  };
}
