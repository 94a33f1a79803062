import type { Problem } from '../data/problem';
import { describeProblem } from './problems';

/** Names of sheets that an address shows as they are. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A problem of a workbook as one plain line that begins with its cell: `Scenarios!D7, horizon: …`. */
export function describeCellProblem(
  problem: Problem & { readonly sheet: string; readonly cell: string },
): string {
  const { sheet, cell, file, ...rest } = problem;
  const name = PLAIN_SHEET.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const address = `${name}!${cell}`;
  return describeProblem({ ...rest, file: file === undefined ? address : `${file}, ${address}` });
}
