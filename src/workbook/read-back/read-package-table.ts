import { err, ok, type Result } from 'neverthrow';
import type { Bounds } from '../../data/problem';
import { PACKAGE_COLUMNS, SHEETS, TABLES } from '../names';
import { gatherInto, type CellPlace, type CellProblem } from './cell-problem';
import { TableView, type InputTable } from './input-table';
import { readNumber, readText } from './read-cell';

const LINE: Bounds = { minimum: 1, maximum: 1_000_000, whole: true };

/** The files of the data package that a workbook carries, and where their lines stand in it. */
export interface CarriedPackage {
  readonly files: ReadonlyMap<string, string>;
  /** The cell of a file's line, counted from 1; the table's first cell where there is none. */
  placeOf(file: string | undefined, line: number | undefined): CellPlace;
}

/**
 * `tblPackage`: the files of a data package, whatever the order of its rows. undefined where a workbook has
 * no such table; the error is each cell that is not as it was written.
 */
export function readPackageTable(
  tables: ReadonlyMap<string, InputTable>,
): Result<CarriedPackage | undefined, readonly CellProblem[]> {
  const table = tables.get(TABLES.package);
  if (!table) return ok(undefined);
  const view = new TableView(table);
  const columns = Object.values(PACKAGE_COLUMNS);
  const missing = view.missing(columns);
  if (missing.length > 0) return err(missing);
  const problems: CellProblem[] = [];
  const files = gatherLines(view, columns, problems);
  for (const [file, lines] of files) refuseHoles(view, file, lines, problems);
  if (problems.length > 0) return err(problems);
  const texts = [...files].map(([file, lines]) => [file, `${textOf(lines)}\n`] as const);
  return ok({
    files: new Map(texts),
    placeOf: (file, line) =>
      files.get(file ?? '')?.get(line ?? 1)?.place ?? { sheet: SHEETS.dataPackage, cell: view.header().cell },
  });
}

interface Line {
  readonly text: string;
  readonly place: CellPlace;
}
type Lines = ReadonlyMap<number, Line>;

function gatherLines(
  view: TableView,
  columns: readonly string[],
  problems: CellProblem[],
): ReadonlyMap<string, Lines> {
  const refuse = gatherInto(problems);
  const files = new Map<string, Map<number, Line>>();
  for (const row of view.rows(columns)) {
    const file = readText(row.cell(PACKAGE_COLUMNS.file), PACKAGE_COLUMNS.file, 'the name of a file', refuse);
    const number = row.cell(PACKAGE_COLUMNS.line);
    const line = readNumber(number, PACKAGE_COLUMNS.line, LINE, refuse);
    const cell = row.cell(PACKAGE_COLUMNS.text);
    const text =
      cell.value === undefined ? '' : readText(cell, PACKAGE_COLUMNS.text, 'a line of text', refuse);
    if (file === undefined || line === undefined || text === undefined) continue;
    const lines = files.get(file) ?? new Map<number, Line>();
    if (lines.has(line)) {
      const found = `${file}, ${String(line)}`;
      refuse(number.place, PACKAGE_COLUMNS.line, { code: 'duplicate', found });
    }
    files.set(file, lines.set(line, { text, place: cell.place }));
  }
  return files;
}

function refuseHoles(view: TableView, file: string, lines: Lines, problems: CellProblem[]): void {
  const last = Math.max(...lines.keys());
  if (last === lines.size) return;
  const first = Array.from({ length: last }, (_, index) => index + 1).find((line) => !lines.has(line));
  const allowed = `line ${String(first)} of ${file}`;
  problems.push({ ...view.header(), field: PACKAGE_COLUMNS.line, code: 'missing', allowed });
}

const textOf = (lines: Lines): string =>
  [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, { text }]) => text)
    .join('\n');
