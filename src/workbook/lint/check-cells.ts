import type { CellPlan, CellValue, PlanValues, SheetPlan } from '../plan';
import { a1 } from '../print';
import type { Report } from './finding';
import { LAST_SHEET_COLUMN, LAST_SHEET_ROW, LONGEST_TEXT } from './limits';
import { keyOf } from './plan-index';

/** A sheet's cells: each once, on the sheet, with content and value that a cell can hold. */
export function checkCells(sheet: SheetPlan, values: PlanValues, report: Report): void {
  const taken = new Set<number>();
  for (const cell of sheet.cells) {
    const at = a1(cell.row, cell.column);
    if (cell.row > LAST_SHEET_ROW || cell.column > LAST_SHEET_COLUMN) {
      report('outside-sheet', sheet.name, at, 'The cell lies beyond the last row or column.');
    }
    const key = keyOf(cell.row, cell.column);
    if (taken.has(key)) report('cell-set-twice', sheet.name, at, 'The cell is set twice.');
    taken.add(key);
    if (cell.style.role === 'input' && cell.content.kind === 'formula') {
      report(
        'input-with-formula',
        sheet.name,
        at,
        'The cell is for the user to fill in, but holds a formula.',
      );
    }
    for (const value of contents(cell, values.at(sheet.name, cell.row, cell.column))) {
      checkValue(sheet.name, at, value, report);
    }
  }
  checkHeading(sheet, report);
}

/** What a cell says and what it comes to, once where they are the same. */
function contents({ content }: CellPlan, value: CellValue | undefined): ReadonlySet<CellValue | undefined> {
  return new Set('value' in content ? [content.value, value] : [value]);
}

function checkValue(sheet: string, at: string, value: CellValue | undefined, report: Report): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    report('not-finite', sheet, at, `The cell holds ${value}.`);
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    report('text-too-long', sheet, at, `The text has ${value.length} characters, more than ${LONGEST_TEXT}.`);
  }
  if (typeof value === 'object') report('error-value', sheet, at, `The cell shows ${value.error}.`);
}

/** A title in A1 and, in A2, a line on what the sheet holds: as text or as a formula that makes one. */
function checkHeading({ name, cells }: SheetPlan, report: Report): void {
  const says = (row: number): boolean =>
    cells.some(
      ({ row: own, column, content }) =>
        own === row &&
        column === 0 &&
        (content.kind === 'formula' || (content.kind === 'text' && content.value.trim() !== '')),
    );
  if (!says(0)) report('no-title', name, 'A1', 'The sheet has no title in A1.');
  if (!says(1)) report('no-subtitle', name, 'A2', 'Nothing in A2 says what the sheet holds.');
}
