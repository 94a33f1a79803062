import { err, type Result } from 'neverthrow';
import type { FileProblem } from './file-problem';
import { PackageParts, type Relationship } from './package-parts';
import { readCreator } from './read-creator';
import { readSharedStrings } from './read-shared-strings';
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part';

/** A workbook's file with what its sheets are read by. */
export interface OpenBook {
  readonly parts: PackageParts;
  readonly book: WorkbookPart;
  /** From the workbook's part to its sheets and others. */
  readonly links: readonly Relationship[];
  /** Shared by the cells of all sheets. */
  readonly texts: readonly string[];
  readonly creator: string | undefined;
}

/** Opens an .xlsx file as far as all reading of it needs; refuses what is no workbook. */
export function openBook(bytes: Uint8Array): Result<OpenBook, FileProblem> {
  return PackageParts.open(bytes).andThen((parts) =>
    parts.relationships('').andThen((root) => {
      const workbook = root.find(({ kind }) => kind === 'officeDocument')?.path;
      // A binary workbook has no XML.
      if (!workbook?.endsWith('.xml')) return err<OpenBook, FileProblem>({ code: 'not-a-workbook' });
      const properties = root.find(({ kind }) => kind === 'core-properties')?.path;
      return readBook(parts, workbook, properties);
    }),
  );
}

function readBook(
  parts: PackageParts,
  path: string,
  properties: string | undefined,
): Result<OpenBook, FileProblem> {
  return readWorkbookPart(parts, path).andThen((book) =>
    parts.relationships(path).andThen((links) => {
      const strings = links.find(({ kind }) => kind === 'sharedStrings')?.path;
      return readCreator(parts, properties).andThen((creator) =>
        readSharedStrings(parts, strings).map((texts) => ({ parts, book, links, texts, creator })),
      );
    }),
  );
}
