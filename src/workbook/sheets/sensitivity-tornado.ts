import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { call, choose, equal, ofThisRow, subtract } from '../compose';
import type { PlanContext } from '../context';
import { assumptionFormat } from '../formats';
import type { CellReference, Formula } from '../formula';
import { ANALYSIS_COLUMNS, TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import { measureFormat } from './sensitivity-measures';

/** Where the columns of `tblTornado` stand. */
export const TORNADO = {
  assumption: 0,
  key: 1,
  unit: 2,
  low: 3,
  high: 4,
  atLow: 5,
  atHigh: 6,
  changeAtLow: 7,
  changeAtHigh: 8,
  spread: 9,
  correlation: 10,
  closeness: 11,
} as const;

export interface TornadoBlock {
  readonly header: number;
  /** How many assumptions are in it. */
  readonly count: number;
  /** The table's last row: a blank one where there is no assumption. */
  readonly last: number;
}

/** A change as it is, or 0 where it would be shown as a nought with a sign. */
function shownChange(change: Formula): Formula {
  return choose(equal(call('ROUND', change, 2), 0), 0, change);
}

/** `tblTornado`: each uncertain assumption at its low and its high, against the central case. */
export function writeTornado(
  sheet: SheetBuilder,
  { baseline }: PlanContext,
  { tornado, drivers, measure }: AnalysisRecord,
  central: CellReference,
  top: number,
): TornadoBlock {
  const columns = Object.keys(TORNADO).map((name) => ANALYSIS_COLUMNS[name as keyof typeof TORNADO]);
  const header = top + 1;
  sheet.text(top, 0, SENSITIVITY_TEXT.tornado, 'heading');
  sheet.headers(header, 0, columns);
  sheet.rowHeight(header, 28);
  const own = (column: keyof typeof TORNADO) => ofThisRow(TABLES.tornado, ANALYSIS_COLUMNS[column]);
  const calculated: Readonly<Record<string, Formula>> = {
    [ANALYSIS_COLUMNS.changeAtLow]: shownChange(subtract(own('atLow'), central)),
    [ANALYSIS_COLUMNS.changeAtHigh]: shownChange(subtract(own('atHigh'), central)),
    [ANALYSIS_COLUMNS.spread]: call('ABS', subtract(own('atHigh'), own('atLow'))),
  };
  const result = measureFormat(measure);
  tornado.forEach(({ key, low, high, atLow, atHigh }, index) => {
    const row = header + 1 + index;
    const assumption = baseline.assumptions.find((one) => one.key === key);
    const format = assumption ? assumptionFormat(assumption) : 'plain';
    const closeness = drivers.findIndex((driver) => driver.key === key);
    sheet.text(row, TORNADO.assumption, assumption?.label ?? key);
    sheet.text(row, TORNADO.key, key, 'tag');
    sheet.text(row, TORNADO.unit, assumption?.unit ?? '', 'tag', { wrap: true });
    sheet.number(row, TORNADO.low, low, format);
    sheet.number(row, TORNADO.high, high, format);
    if (atLow !== null) sheet.number(row, TORNADO.atLow, atLow, result);
    if (atHigh !== null) sheet.number(row, TORNADO.atHigh, atHigh, result);
    for (const column of ['changeAtLow', 'changeAtHigh', 'spread'] as const) {
      sheet.formula(row, TORNADO[column], calculated[ANALYSIS_COLUMNS[column]]!, result);
    }
    const correlation = drivers[closeness]?.correlation ?? null;
    if (correlation !== null) sheet.number(row, TORNADO.correlation, correlation, 'factor');
    if (closeness >= 0) sheet.number(row, TORNADO.closeness, closeness + 1, 'whole');
  });
  // A table has a row even where no assumption has a range.
  const last = header + Math.max(1, tornado.length);
  if (tornado.length === 0) sheet.blank(last, 0, 'label');
  sheet.table({
    name: TABLES.tornado,
    description: SENSITIVITY_TEXT.tornadoTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name in calculated ? { calculated: calculated[name] } : {}),
    })),
    hasTotals: false,
  });
  return { header, count: tornado.length, last };
}
