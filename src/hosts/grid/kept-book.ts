import type { DefinedName } from '../../workbook/plan';
import type { KeptSheet } from './kept-sheet';

/** What the host keeps in mind of a workbook beside the engine. */
export interface KeptBook {
  /** Sheets of ours that are there, in the order of the plan; those after it are left from before. */
  readonly sheets: readonly KeptSheet[];
  readonly names: readonly DefinedName[];
  /** The engine's numbers of sheets whose contents someone changed since we last wrote. */
  readonly touched: ReadonlySet<number>;
  /** Something was moved or deleted since, so that the engine may have changed any formula of ours. */
  readonly isDisturbed: boolean;
}

export const NOTHING_KEPT: KeptBook = { sheets: [], names: [], touched: new Set(), isDisturbed: false };
