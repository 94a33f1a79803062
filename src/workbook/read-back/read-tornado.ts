import type { Bounds } from '../../data/problem';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { spread, type TornadoBar } from '../../model/analysis/tornado';
import type { Driver } from '../../model/analysis/uncertainty/drivers';
import { ANALYSIS_COLUMNS as COLUMNS } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import type { InputRow, TableView } from './input-table';
import { ANY_NUMBER, readNumber, readText } from './read-cell';

const CORRELATION: Bounds = { minimum: -1, maximum: 1 };

/** `tblTornado`, in whatever order its rows stand now. */
export function readTornado(
  view: TableView,
  problems: CellProblem[],
): Pick<AnalysisRecord, 'tornado' | 'drivers'> {
  const refuse = gatherInto(problems);
  const rows = view.rows([COLUMNS.key, COLUMNS.low, COLUMNS.high]);
  const places: Bounds = { minimum: 1, maximum: Math.max(1, rows.length), whole: true };
  const bars = new Map<string, TornadoBar>();
  const drivers: (Driver | undefined)[] = [];
  const number = (row: InputRow, column: string, bounds = ANY_NUMBER): number | null | undefined => {
    const cell = row.cell(column);
    return cell.value === undefined ? null : readNumber(cell, column, bounds, refuse);
  };
  for (const row of rows) {
    const keyCell = row.cell(COLUMNS.key);
    const key = readText(keyCell, COLUMNS.key, 'an assumption’s key', refuse);
    const low = readNumber(row.cell(COLUMNS.low), COLUMNS.low, ANY_NUMBER, refuse);
    const high = readNumber(row.cell(COLUMNS.high), COLUMNS.high, ANY_NUMBER, refuse);
    const [atLow, atHigh] = [number(row, COLUMNS.atLow), number(row, COLUMNS.atHigh)];
    const correlation = number(row, COLUMNS.correlation, CORRELATION);
    const closeness = number(row, COLUMNS.closeness, places);
    if (key === undefined || low === undefined || high === undefined) continue;
    if (atLow === undefined || atHigh === undefined || correlation === undefined) continue;
    if (bars.has(key)) refuse(keyCell.place, COLUMNS.key, { code: 'duplicate', found: key });
    bars.set(key, { key, low, high, atLow, atHigh });
    if (typeof closeness !== 'number') continue;
    if (drivers[closeness - 1]) {
      const fault = { code: 'duplicate', found: String(closeness) } as const;
      refuse(row.cell(COLUMNS.closeness).place, COLUMNS.closeness, fault);
    }
    drivers[closeness - 1] = { key, correlation };
  }
  return {
    tornado: [...bars.values()].sort((one, other) => spread(other) - spread(one)),
    drivers: drivers.flatMap((driver) => driver ?? []),
  };
}
