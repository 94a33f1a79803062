import type { Assumption, Baseline } from '../../data/baseline';
import { bearsOn } from '../../model/levers';
import { COLUMNS } from '../names';
import type { CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import { RANGE_COLUMNS } from './input-columns';
import type { InputRow, TableView } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber, readNumberOrNever } from './read-cell';

/** The assumptions as they are now, with the rows they stand in. */
export interface ReadAssumptions {
  readonly assumptions: readonly Assumption[];
  readonly rows: ReadonlyMap<string, InputRow>;
}

/** `tblAssumptions`: values, lows and highs. What is refused keeps its former value, for later checks. */
export function readAssumptions(
  view: TableView,
  { assumptions }: Baseline,
  problems: CellProblem[],
): ReadAssumptions {
  const columns = [COLUMNS.value, RANGE_COLUMNS.low, RANGE_COLUMNS.high];
  const keys = assumptions.map(({ key }) => key);
  const rows = keyedRows(view, COLUMNS.key, columns, keys, problems, (key) => !bearsOn(key, { levers: [] }));
  return {
    rows,
    assumptions: assumptions.map((assumption) => {
      const row = rows.get(assumption.key);
      return row === undefined ? assumption : readAssumption(row, assumption, problems);
    }),
  };
}

function readAssumption(row: InputRow, before: Assumption, problems: CellProblem[]): Assumption {
  const { key, bounds } = before;
  const found: CellProblem[] = [];
  const refuse = gatherInto(found);
  const value = readNumberOrNever(row.cell(COLUMNS.value), key, bounds, refuse);
  const [low, high] = [RANGE_COLUMNS.low, RANGE_COLUMNS.high].map((column) => {
    const cell = row.cell(column);
    if (cell.value === undefined) return null;
    return readNumber(cell, `${key}, ${column.toLowerCase()}`, bounds, refuse);
  });
  if (value !== undefined && low !== undefined && high !== undefined) {
    const now = { ...before, value, low, high };
    refuseWrongRange(row, before, now, found);
    if (found.length === 0) return now;
  }
  problems.push(...found);
  return before;
}

type Numbers = Pick<Assumption, 'key' | 'value' | 'low' | 'high'>;

/** A range needs both its ends and the value between them. What was edited is to blame. */
function refuseWrongRange(row: InputRow, before: Numbers, now: Numbers, problems: CellProblem[]): void {
  const refuse = gatherInto(problems);
  const { key, value } = now;
  if ((now.low === null) !== (now.high === null)) {
    const column = now.low === null ? RANGE_COLUMNS.low : RANGE_COLUMNS.high;
    const fault = { code: 'missing', allowed: 'a number, or both low and high blank' } as const;
    refuse(row.cell(column).place, `${key}, ${column.toLowerCase()}`, fault);
  }
  if (value === null) {
    if (now.low === null && now.high === null) return;
    const allowed = 'a value between low and high, or no range';
    refuse(row.cell(COLUMNS.value).place, key, { code: 'conflict', found: 'never with a range', allowed });
    return;
  }
  for (const end of ['low', 'high'] as const) {
    const bound = now[end];
    const isOutside = bound !== null && (end === 'low' ? bound > value : bound < value);
    if (!isOutside) continue;
    const side = end === 'low' ? 'below' : 'above';
    if (before[end] === bound && before.value !== value) {
      const found = `${value}, ${side} its ${end} of ${bound}`;
      refuse(row.cell(COLUMNS.value).place, key, {
        code: 'conflict',
        found,
        allowed: 'a value from low to high',
      });
    } else {
      const found = `${bound}, with the value ${value} ${side} it`;
      const allowed = `a ${end} no ${end === 'low' ? 'higher' : 'lower'} than the value`;
      refuse(row.cell(RANGE_COLUMNS[end]).place, `${key}, ${end}`, { code: 'conflict', found, allowed });
    }
  }
}
