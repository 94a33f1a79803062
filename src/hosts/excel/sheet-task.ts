import type { KeptAside } from '../host';
import type { CellValue } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type { IsTyped } from './fills';
import type { FoundCell, FoundSheet } from './look';
import type { SheetGrid } from './sheet-grid';
import { isFinished } from './sheet-marks';

/** What is to be done to one sheet of the plan. */
export type SheetTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'rewrite' }
  /** Only some cells differ from the plan. */
  | { readonly kind: 'amend'; readonly isTyped: IsTyped };

/** Decides what a sheet needs, and which of its calculated cells someone typed over with a number. */
export function taskOf(
  grid: SheetGrid,
  wanted: string,
  found: FoundSheet | undefined,
): { readonly task: SheetTask; readonly kept: readonly KeptAside[] } {
  if (!found) return { task: { kind: 'add' }, kept: [] };
  const kept: KeptAside[] = [];
  const differing = new Set<number>();
  for (const { row, column, content, style } of grid.sheet.cells) {
    const cell = found.cells[row]?.[column] ?? '';
    if (content.kind === 'formula') {
      if (isFormula(cell)) continue;
      differing.add(row * grid.width + column);
      // An empty or half-written cell holds nothing of the user's.
      if (cell !== '')
        kept.push({ sheet: grid.sheet.name, address: a1(row, column), found: cell as CellValue });
    } else if (style.role === 'input' && cell !== (content.kind === 'blank' ? '' : content.value)) {
      differing.add(row * grid.width + column);
    }
  }
  const stands =
    isFinished(found.mark, wanted) &&
    !isEmpty(found) &&
    grid.sheet.tables.every(({ name }) => found.tables.has(name));
  const task: SheetTask = stands
    ? { kind: 'amend', isTyped: (row, column) => differing.has(row * grid.width + column) }
    : { kind: 'rewrite' };
  return { task, kept: isFinished(found.mark) ? kept : [] };
}

const isFormula = (cell: FoundCell): boolean => typeof cell === 'string' && cell.startsWith('=');

const isEmpty = ({ cells }: FoundSheet): boolean => cells.every((row) => row.every((cell) => cell === ''));

/** Whether a sheet that bears one of our names is ours: marked, empty, or with our title. */
export function isOurs(grid: SheetGrid, found: FoundSheet): boolean {
  if (found.mark !== undefined) return true;
  if (isEmpty(found)) return true;
  if (grid.sheet.tables.some(({ name }) => found.tables.has(name))) return true;
  const title = grid.at(0, 0)?.content;
  const first = found.cells[0]?.[0] ?? '';
  if (title?.kind === 'text') return first === title.value;
  return title?.kind === 'formula' && isFormula(first);
}
