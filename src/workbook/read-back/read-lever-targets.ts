import { LEVER_CHANGE_BOUNDS, YEARS_AHEAD_BOUNDS, type Baseline, type Lever } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import { yearLabel } from '../../model/year-label';
import { COLUMNS } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import { TableView, type InputTable } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber } from './read-cell';

const { change: CHANGE, dueAfter: DUE } = COLUMNS;

/**
 * `tblLeverTargets`: how much each lever changes need, and when. What is refused keeps its former value;
 * so does everything where the table, a row or a column is not there, as in a workbook of before.
 */
export function readLeverTargets(
  table: InputTable | undefined,
  { levers, baseYear }: Baseline,
  problems: CellProblem[],
): readonly Lever[] {
  if (!table || levers.length === 0) return levers;
  const refuse = gatherInto(problems);
  const view = new TableView(table);
  const keys = levers.map(({ key }) => key);
  const rows = keyedRows(view, COLUMNS.key, [CHANGE, DUE], keys, problems, () => true);
  return levers.map((lever) => {
    const row = rows.get(lever.key);
    if (!row) return lever;
    const read = (column: string, bounds: Bounds): number | undefined =>
      row.placeOf(column) && readNumber(row.cell(column), `${lever.label}, ${column}`, bounds, refuse);
    const dueYear = read(DUE, YEARS_AHEAD_BOUNDS) ?? lever.dueYear;
    const due = yearLabel(baseYear, dueYear);
    return { ...lever, change: read(CHANGE, LEVER_CHANGE_BOUNDS) ?? lever.change, dueYear, due };
  });
}
