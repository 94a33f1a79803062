import { err, ok, Result } from 'neverthrow';
import { KEPT_TABLE } from '../kept-sheet';
import { markName } from '../sheet-marks';
import type { FileProblem } from './file-problem';
import { openBook, type OpenBook } from './open-book';
import type { PackageParts } from './package-parts';
import { readHeldCells, type HeldCell } from './read-sheet-cells';
import { readOwnFormats } from './read-own-formats';
import { readTablePart, type TablePart } from './read-table-part';

/** A sheet of a file. */
export interface StandingSheet {
  readonly name: string;
  /** Marked as ours, or ours by the table that it holds: the user's sheets are not looked into. */
  readonly isOurs: boolean;
  readonly cells: readonly HeldCell[];
  readonly tables: readonly TablePart[];
}

/** A file before another is written in its place. */
export interface StandingFile {
  readonly sheets: readonly StandingSheet[];
  /** Formats of cells that rest on our styles, with the styles' names; undefined where the file has none of ours. */
  readonly ownFormats: ReadonlyMap<number, string> | undefined;
}

/** Reads every cell of our sheets in a file, to see what of it another file would not hold. */
export function readStanding(bytes: Uint8Array): Result<StandingFile, FileProblem> {
  return openBook(bytes).andThen((open) => {
    const styles = open.links.find(({ kind }) => kind === 'styles')?.path;
    return readOwnFormats(open.parts, styles).andThen((ownFormats) =>
      Result.combine(open.book.sheets.map((sheet) => readSheet(open, sheet))).map((sheets) => ({
        sheets,
        ownFormats,
      })),
    );
  });
}

function readSheet(
  { parts, book, links, texts }: OpenBook,
  { name, relationship }: OpenBook['book']['sheets'][number],
): Result<StandingSheet, FileProblem> {
  const link = links.find(({ id }) => id === relationship);
  if (!link) return err({ code: 'missing-part', part: name });
  const users: StandingSheet = { name, isOurs: false, cells: [], tables: [] };
  // A sheet may also be a chart or a macro of old, which has no cells.
  if (link.kind !== 'worksheet') return ok(users);
  return tablesOf(parts, link.path).andThen((tables) => {
    const isOurs = book.names.has(markName(name)) || tables.some((table) => table.name === KEPT_TABLE);
    if (!isOurs) return ok(users);
    return readHeldCells(parts, link.path, texts).map((cells) => ({ name, isOurs, cells, tables }));
  });
}

function tablesOf(parts: PackageParts, sheet: string): Result<readonly TablePart[], FileProblem> {
  return parts
    .relationships(sheet)
    .andThen((links) =>
      Result.combine(
        links.filter(({ kind }) => kind === 'table').map(({ path }) => readTablePart(parts, path)),
      ),
    );
}
