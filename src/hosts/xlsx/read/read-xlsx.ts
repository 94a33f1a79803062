import { err, ok, type Result } from 'neverthrow';
import type { CellValue } from '../../../workbook/plan';
import type { TableContents } from '../../host';
import type { FileProblem } from './file-problem';
import { openBook } from './open-book';
import type { PackageParts } from './package-parts';
import { readSheetCells, type ReadCell } from './read-sheet-cells';
import type { TablePart } from './read-table-part';
import { sheetTasks, type SheetTask } from './sheet-tasks';

/** What is read of a workbook's file. */
export interface ReadFile {
  /** In the order of the tabs. */
  readonly sheetNames: readonly string[];
  /** Our tables by name, with the headers as they are and without totals. */
  readonly tables: ReadonlyMap<string, TableContents>;
  /** Our names with the value of their first cell; undefined where that is blank. */
  readonly names: ReadonlyMap<string, CellValue | undefined>;
  /** Who made the document, such as `Upstream 1.0.0`: by this a foreign file can be told apart. */
  readonly creator: string | undefined;
}

/**
 * Reads our tables, the cells of our names and the creator of an .xlsx file, whichever program
 * saved it. Formulas count by the values that the file carries. Runs wherever JavaScript does. The
 * file may come from anyone: what is no workbook, is damaged or would fill the memory is refused.
 */
export function readXlsx(bytes: Uint8Array): Result<ReadFile, FileProblem> {
  return openBook(bytes).andThen(({ parts, book, links, texts, creator }) =>
    sheetTasks(parts, book, links)
      .andThen((tasks) => readSheets(parts, tasks, texts))
      .map((read) => ({ ...read, creator, sheetNames: book.sheets.map(({ name }) => name) })),
  );
}

function readSheets(
  parts: PackageParts,
  tasks: readonly SheetTask[],
  texts: readonly string[],
): Result<Pick<ReadFile, 'tables' | 'names'>, FileProblem> {
  const tables = new Map<string, TableContents>();
  const names = new Map<string, CellValue | undefined>();
  for (const task of tasks) {
    const areas = [...task.tables, ...task.names].map(({ area }) => area);
    const cells = readSheetCells(parts, task.path, areas, texts);
    if (cells.isErr()) return err(cells.error);
    for (const table of task.tables) tables.set(table.name, contentsOf(table, task.name, cells.value));
    for (const { name, area } of task.names) names.set(name, cells.value(area.from.row, area.from.column));
  }
  return ok({ tables, names });
}

function contentsOf(table: TablePart, sheet: string, cell: ReadCell): TableContents {
  const { name, area, headerRows, totalsRows, columns } = table;
  const first = area.from.row + headerRows;
  const rows: (CellValue | undefined)[][] = [];
  for (let row = first; row <= area.to.row - totalsRows; row += 1) {
    rows.push(columns.map((_, index) => cell(row, area.from.column + index)));
  }
  // As addresses go, a table without a header row has one all the same: the row above.
  return { name, sheet, at: { row: first - 1, column: area.from.column }, columns, rows };
}
