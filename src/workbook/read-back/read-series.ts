import { LONGEST_HORIZON, type Baseline, type Series } from '../../data/baseline';
import { yearLabels } from '../../model/year-label';
import { COLUMNS } from '../names';
import type { CellPlace, CellProblem } from './cell-problem';
import { gatherInto } from './cell-problem';
import type { InputRow, TableView } from './input-table';
import { keyedRows } from './keyed-rows';
import { readNumber } from './read-cell';

/** The series as they are now, with the cell of each of their values. */
export interface ReadSeries {
  readonly series: readonly Series[];
  readonly places: ReadonlyMap<string, readonly CellPlace[]>;
}

/** The headings of the years from the first to the last one that `tblSeries` has a column for. */
function yearColumns(view: TableView, baseYear: number): readonly string[] {
  const labels = yearLabels(baseYear, LONGEST_HORIZON).slice(1);
  const end = Math.max(1, ...labels.map((label, index) => (view.has(label) ? index + 1 : 0)));
  return labels.slice(0, end);
}

/** `tblSeries`: a number a year, blanks at the end only. What is refused keeps its former values. */
export function readSeries(
  view: TableView,
  { series, baseYear }: Baseline,
  problems: CellProblem[],
): ReadSeries {
  const places = new Map<string, readonly CellPlace[]>();
  const years = yearColumns(view, baseYear);
  // Where there is no series at all, the table's one row is blank and its columns mean nothing.
  const absent = series.length === 0 ? [] : view.missing(years);
  problems.push(...absent);
  const keys = series.map(({ key }) => key);
  const rows = keyedRows(view, COLUMNS.key, years, keys, problems);
  return {
    places,
    series: series.map((one) => {
      const row = rows.get(one.key);
      if (row === undefined || absent.length > 0) return one;
      places.set(
        one.key,
        years.map((year) => row.cell(year).place),
      );
      return readOne(row, one, years, problems);
    }),
  };
}

function readOne(row: InputRow, one: Series, years: readonly string[], problems: CellProblem[]): Series {
  const refuse = gatherInto(problems);
  const cells = years.map((year) => row.cell(year));
  // At least the first year is needed, and every year before one that has a value.
  const given = Math.max(1, ...cells.map(({ value }, index) => (value === undefined ? 0 : index + 1)));
  const values = cells
    .slice(0, given)
    .map((cell, index) => readNumber(cell, `${one.key}, ${years[index]}`, one.bounds, refuse));
  return values.every((value) => value !== undefined) ? { ...one, values } : one;
}
