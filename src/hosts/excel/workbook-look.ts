import type { Area } from '../../workbook/plan';
import type { Memory, SheetMemory } from './memory';

/** A cell as Excel gives it: a formula with its `=`, a value, or '' where there is nothing. */
export type FoundCell = string | number | boolean;

/** Where tables are in the workbook, by name. */
export type Standing = ReadonlyMap<string, Area>;

/** One of our sheets as it was found. */
export interface FoundSheet {
  readonly protected: boolean;
  /** What its mark says; undefined where it has none. */
  readonly mark: string | undefined;
  /** From A1 to the last cell of the plan, or of what we wrote before. */
  readonly holds: readonly (readonly FoundCell[])[];
  /** What the same cells show, where the sheet has inputs. */
  readonly shows: readonly (readonly FoundCell[])[] | undefined;
  readonly charts: readonly string[];
  /** The texts of its notes, in an Excel that tells. */
  readonly notes: readonly string[];
  readonly tables: Standing;
  /** Whether anything stands beyond the cells that were read; known where a sheet of ours may go. */
  readonly hasMore: boolean;
}

/** A sheet that we wrote once and that is in the plan no more. */
export interface StaleSheet {
  readonly name: string;
  readonly memory: SheetMemory | undefined;
  readonly holds: readonly (readonly FoundCell[])[];
  readonly charts: readonly string[];
  /** The texts of its notes. */
  readonly notes: readonly string[];
  /** Whether anything stands there that we do not write, or that cannot be seen. */
  readonly hasMore: boolean;
}

/** What is in the workbook before a write. */
export interface WorkbookLook {
  /** Sheets of the plan that are there already. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly allSheets: readonly string[];
  /** What the workbook's names refer to, with the `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows of the sheet of cells kept aside, header included; 0 where there is none. */
  readonly keptRows: number;
  readonly memory: Memory;
  /** Sheets of ours that are not in the plan. */
  readonly stale: readonly StaleSheet[];
}

/** A workbook in which nothing is ours. */
export const NOTHING: WorkbookLook = {
  sheets: new Map(),
  allSheets: [],
  names: new Map(),
  keptRows: 0,
  memory: new Map(),
  stale: [],
};

/** Where cells that were typed over are kept. */
export const KEPT_SHEET = 'Kept aside';
