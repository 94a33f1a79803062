import { err, ok, type Result } from 'neverthrow';
import Papa from 'papaparse';
import type { Problem } from '../../../data/problem';
import { LARGEST_PACKAGE_FILE_BYTES } from '../../baseline';
import { bytesOf, type ChosenFile } from '../chosen-file';
import { textOfBytes } from '../text-of-bytes';

/** A table of someone's own, as its file holds it. */
export interface Ledger {
  readonly file: string;
  readonly headings: readonly string[];
  /** With the file's row, counted from 1, the headings being row 1. Blank rows are left out. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/** The table of a CSV file, its cells divided by commas, semicolons or tabs; headings in the first row. */
export async function readLedger(chosen: ChosenFile): Promise<Result<Ledger, readonly Problem[]>> {
  const file = chosen.name;
  const maximum = LARGEST_PACKAGE_FILE_BYTES;
  if (chosen.size > maximum) return err([{ file, code: 'too-large', found: chosen.size, maximum }]);
  return (await bytesOf(chosen))
    .andThen(textOfBytes)
    .mapErr((problem): readonly Problem[] => [{ ...problem, file }])
    .andThen((content) => tableOf(file, content));
}

function tableOf(file: string, text: string): Result<Ledger, readonly Problem[]> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), {
    delimitersToGuess: [',', ';', '\t'],
    newline: '\n',
  });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    return err(
      broken.map(({ row = 0, message }): Problem => ({
        file,
        row: row + 1,
        code: 'not-csv',
        detail: message,
      })),
    );
  }
  const [headings = [], ...body] = data;
  const rows = body
    .map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (headings.length < 2 || headings.length > MOST_COLUMNS) {
    const allowed = `2 to ${String(MOST_COLUMNS)} columns with headings in the first row`;
    return err([{ file, row: 1, code: 'wrong-count', found: headings.length, allowed }]);
  }
  if (rows.length < 1 || rows.length > MOST_ROWS) {
    const allowed = `1 to ${String(MOST_ROWS)} rows below the headings`;
    return err([{ file, code: 'wrong-count', found: rows.length, allowed }]);
  }
  return ok({ file, headings: headings.map((heading) => heading.trim()), rows });
}
