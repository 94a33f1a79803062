import { LAST_SHEET_COLUMN, LAST_SHEET_ROW, LONGEST_NAME, LONGEST_SHEET_NAME } from './limits';

/** Whether Excel's grammar allows a defined name or table name; whether it looks like a cell is another matter. */
export function isLegalName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/** Whether a name would be read as a cell, row or column, in the A1 or the R1C1 style. */
export function looksLikeCell(name: string): boolean {
  return isA1(name) || isR1C1(name);
}

function isA1(name: string): boolean {
  const match = /^([a-z]{1,3})(\d+)$/i.exec(name);
  if (!match) return false;
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= LAST_SHEET_COLUMN + 1 && isWithin(match[2], LAST_SHEET_ROW + 1);
}

/** Either half may stand alone or without its number: R, C, R2, RC, R1C1. */
function isR1C1(name: string): boolean {
  const match = /^(?=[rc])(?:r(\d*))?(?:c(\d*))?$/i.exec(name);
  if (!match) return false;
  const [, row = '', column = ''] = match;
  return (
    (row === '' || isWithin(row, LAST_SHEET_ROW + 1)) &&
    (column === '' || isWithin(column, LAST_SHEET_COLUMN + 1))
  );
}

function isWithin(digits: string, most: number): boolean {
  const number = Number(digits);
  return number >= 1 && number <= most;
}

/** What makes a sheet's name impossible, in words, or undefined. */
export function sheetNameFault(name: string): string | undefined {
  if (name.trim() === '') return 'is empty';
  if (name.length > LONGEST_SHEET_NAME)
    return `has ${name.length} characters, more than ${LONGEST_SHEET_NAME}`;
  if (/[:\\/?*[\]]/.test(name)) return 'holds one of : \\ / ? * [ ]';
  if (/^'|'$/.test(name)) return 'begins or ends with an apostrophe';
  // Excel keeps this one for its own record of changes.
  if (name.toLowerCase() === 'history') return 'is reserved by Excel';
  return undefined;
}
