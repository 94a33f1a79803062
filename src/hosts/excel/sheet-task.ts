import type { Area } from '../../workbook/plan';
import type { IsCell } from './fills';
import type { GivenNames } from './given-names';
import { isFormula } from './is-formula';
import type { SheetGrid } from './sheet-grid';
import type { SheetPart } from './sheet-prints';
import type { TableChanges } from './table-moves';
import type { FoundSheet } from './workbook-look';

/** What is to be done to one sheet of the plan. */
export type SheetTask = AddTask | ChangeTask;

export interface AddTask {
  readonly kind: 'add';
}

/** A sheet that is there: what of it is written anew. */
export interface ChangeTask {
  readonly kind: 'change';
  readonly tables: TableChanges;
  /** The cells to be typed. */
  readonly isTyped: IsCell;
  readonly typed: number;
  /** Where something of ours was that the plan has no more. */
  readonly gone: readonly Area[];
  /** Where anything of ours is or was, for rules to be taken off. */
  readonly ours: readonly Area[];
  readonly parts: ReadonlySet<SheetPart>;
  /** What bears one of these names there is ours. */
  readonly given: GivenNames;
  /** Whether an earlier write began it and did not finish. */
  readonly isBegun: boolean;
}

/** Whether nothing is to be done to a sheet. */
export function isIdle({ task }: { readonly task: SheetTask }): boolean {
  return task.kind === 'change' && task.typed === 0 && !isStructural(task);
}

/** Whether more than contents of cells that should be there is written. */
export function isStructural(task: SheetTask): boolean {
  return task.kind === 'add' || task.parts.size > 0;
}

/** Whether a sheet that bears one of our names is ours: marked, empty, or with our title. */
export function isOurs(grid: SheetGrid, found: FoundSheet): boolean {
  if (found.mark !== undefined) return true;
  if (found.holds.every((row) => row.every((cell) => cell === ''))) return true;
  if (grid.sheet.tables.some(({ name }) => found.tables.has(name))) return true;
  const title = grid.at(0, 0)?.content;
  const first = found.holds[0]?.[0] ?? '';
  if (title?.kind === 'text') return first === title.value;
  return title?.kind === 'formula' && isFormula(first);
}
