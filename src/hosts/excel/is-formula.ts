import type { FoundCell } from './workbook-look';

/** Whether a cell as Excel gives it holds a formula. */
export function isFormula(cell: FoundCell): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
