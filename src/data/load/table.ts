import Papa from 'papaparse';
import * as v from 'valibot';
import type { Problem } from '../problem';
import { faultOf, type CellSchema } from './cells';

/** The largest file that is read, in UTF-8 bytes. */
export const LARGEST_FILE = 5_000_000;

/** Far more columns than any table has: a longer header is no table of ours, and is told so once. */
const MOST_COLUMNS = 100;

export type RowSchema<T> = { readonly [Column in keyof T]: CellSchema<T[Column]> };

/** What a table must look like: a schema for each column, and how many rows it may have. */
export interface TableShape<T> {
  readonly columns: RowSchema<T>;
  readonly minimumRows: number;
  readonly maximumRows: number;
}

/** A good row, and where it stands: 1-based, the header being row 1. */
export interface TableRow<T> {
  readonly row: number;
  readonly value: T;
}

export interface Table<T> {
  readonly file: string;
  readonly rows: readonly TableRow<T>[];
  readonly problems: readonly Problem[];
  /** Every row was read, so that what is missing from the table is really missing. */
  readonly isComplete: boolean;
}

/** A table that could not be read, and why. */
export function emptyTable<T>(file: string, problems: readonly Problem[]): Table<T> {
  return { file, rows: [], problems, isComplete: false };
}

/** The problem of a file above `LARGEST_FILE`, if it is one. */
export function sizeProblem(file: string, text: string): Problem | undefined {
  // A text never has fewer bytes than units, so that a huge one need not be encoded.
  const found = text.length > LARGEST_FILE ? text.length : new TextEncoder().encode(text).length;
  return found > LARGEST_FILE ? { file, code: 'too-large', found, maximum: LARGEST_FILE } : undefined;
}

/** A text without the mark that some programs write at the start of a UTF-8 file. */
export const withoutByteOrderMark = (text: string): string => text.replace(/^\ufeff/, '');

/**
 * A table from CSV text (comma, optional quotes, LF or CRLF, header in row 1). All problems of
 * the text, the header and the rows are reported; rows with a problem are left out.
 */
export function readTable<T>(file: string, text: string, shape: TableShape<T>): Table<T> {
  const tooLarge = sizeProblem(file, text);
  if (tooLarge) return emptyTable(file, [tooLarge]);
  const parsed = Papa.parse<string[]>(withoutByteOrderMark(text).replace(/\r\n?/g, '\n'), {
    delimiter: ',',
    newline: '\n',
  });
  if (parsed.errors.length > 0) {
    return emptyTable(
      file,
      parsed.errors.map(({ row = 0, message }) => ({ file, row: row + 1, code: 'not-csv', detail: message })),
    );
  }
  const [header = [], ...body] = parsed.data;
  const headerProblems = checkHeader(file, header, Object.keys(shape.columns));
  if (headerProblems.length > 0) return emptyTable(file, headerProblems);

  const filled = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length < shape.minimumRows || filled.length > shape.maximumRows) {
    const allowed = `${String(shape.minimumRows)} to ${String(shape.maximumRows)} rows`;
    return emptyTable(file, [{ file, code: 'wrong-count', found: filled.length, allowed }]);
  }
  return readRows(file, header, filled, shape.columns);
}

function checkHeader(file: string, header: readonly string[], known: readonly string[]): Problem[] {
  if (header.length > MOST_COLUMNS) {
    const allowed = `the columns ${known.join(', ')}`;
    return [{ file, row: 1, code: 'wrong-count', found: header.length, allowed }];
  }
  return [
    ...known
      .filter((field) => !header.includes(field))
      .map((field): Problem => ({ file, row: 1, field, code: 'missing', allowed: 'a column of this name' })),
    ...header.flatMap((field, index): Problem[] => {
      if (!known.includes(field)) return [{ file, row: 1, field, code: 'unknown-field', known }];
      return header.indexOf(field) < index ? [{ file, row: 1, field, code: 'duplicate', found: field }] : [];
    }),
  ];
}

function readRows<T>(
  file: string,
  header: readonly string[],
  body: readonly { readonly cells: readonly string[]; readonly row: number }[],
  columns: RowSchema<T>,
): Table<T> {
  const schema = v.object(columns as unknown as v.ObjectEntries);
  const rows: TableRow<T>[] = [];
  const problems: Problem[] = [];
  for (const { cells, row } of body) {
    if (cells.length !== header.length) {
      const allowed = `${String(header.length)} cells, as in the header`;
      problems.push({ file, row, code: 'wrong-count', found: cells.length, allowed });
      continue;
    }
    const record = Object.fromEntries(header.map((field, index) => [field, cells[index]]));
    const parsed = v.safeParse(schema, record);
    if (parsed.success) rows.push({ row, value: parsed.output as T });
    else
      problems.push(
        ...parsed.issues.map((issue) => ({
          file,
          row,
          field: String(v.getDotPath(issue)),
          ...faultOf(issue),
        })),
      );
  }
  return { file, rows, problems, isComplete: problems.length === 0 };
}
