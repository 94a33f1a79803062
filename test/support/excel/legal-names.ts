import { ALL_COLUMNS, ALL_ROWS, columnOf } from './block';
import type { WorkbookState } from './workbook-state';

/** Whether a table or a defined name may be called so: a legal name that no other one has. */
export function isFreeName(workbook: WorkbookState, name: string, own?: string): boolean {
  const wanted = name.toLowerCase();
  if (!isLegalName(name)) return false;
  if (own?.toLowerCase() === wanted) return true;
  const taken = [...workbook.names, ...workbook.sheets.flatMap(({ tables }) => tables)];
  return !taken.some((each) => each.name.toLowerCase() === wanted);
}

function isLegalName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  if (/^(?:[RrCc]|[Rr][0-9]*[Cc][0-9]*)$/.test(name)) return false;
  const [, letters, digits] = /^([A-Za-z]{1,3})([0-9]+)$/.exec(name) ?? [];
  if (letters === undefined) return true;
  return columnOf(letters) >= ALL_COLUMNS || Number(digits) > ALL_ROWS || Number(digits) === 0;
}

/** Whether a sheet may be called so, whatever others are called. */
export function isLegalSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}
