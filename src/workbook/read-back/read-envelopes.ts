import {
  SPEND_BOUNDS,
  YEARS_AHEAD_BOUNDS,
  PUBLISHED,
  type AlternativeEnvelope,
  type Baseline,
} from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { COLUMNS } from '../names';
import { gatherInto, type CellProblem } from './cell-problem';
import { TableView, type InputTable } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber } from './read-cell';

/**
 * `tblEnvelopes`: the extra money of each envelope but the published one, £m by footprint, and over how
 * many years it arrives. What is refused keeps its former value; so does everything where the table, a
 * row or a column is not there, as in a workbook of before.
 */
export function readEnvelopes(
  table: InputTable | undefined,
  { envelopes, footprints }: Baseline,
  problems: CellProblem[],
): readonly AlternativeEnvelope[] {
  if (!table || envelopes.length === 0) return envelopes;
  const refuse = gatherInto(problems);
  const view = new TableView(table);
  const columns = [COLUMNS.years, ...footprints.map(({ label }) => SCENARIOS_TEXT.extra(label))];
  const keys = [PUBLISHED, ...envelopes.map(({ key }) => key)];
  const rows = keyedRows(view, COLUMNS.key, columns, keys, problems, () => true);
  return envelopes.map((envelope) => {
    const row = rows.get(envelope.key);
    if (!row) return envelope;
    const read = (column: string, bounds: Bounds): number | undefined =>
      row.placeOf(column) && readNumber(row.cell(column), `${envelope.label}, ${column}`, bounds, refuse);
    const extras = footprints.map(({ key, label }): [string, number] => [
      key,
      read(SCENARIOS_TEXT.extra(label), SPEND_BOUNDS) ?? envelope.extraGbpM[key] ?? 0,
    ]);
    const years = read(COLUMNS.years, YEARS_AHEAD_BOUNDS) ?? envelope.years;
    return { ...envelope, years, extraGbpM: Object.fromEntries(extras) };
  });
}
