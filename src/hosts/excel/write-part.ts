import type { DerivedSheet } from './derived-sheet';
import type { LikeSheet } from './like-sheet';
import type { Pages } from './pages';
import type { Painter } from './painter';
import type { SheetGrid } from './sheet-grid';
import type { SheetPrints } from './sheet-prints';
import type { SheetTask } from './sheet-task';
import type { Template } from './template';

/** A share of the requests. */
export interface WritePart {
  /** The sheet that it is about. */
  readonly sheet: string;
  /** Sheets whose parts must be sent before, or earlier in the same request. */
  readonly after: readonly string[];
  /** Adds its calls to the request being gathered. */
  apply(pages: Pages, painter: Painter): void;
}

/** A sheet of the plan and what is to be done to it. */
export interface SheetWork {
  readonly grid: SheetGrid;
  readonly prints: SheetPrints;
  readonly task: SheetTask;
}

/** How requests are made, as far as it tells in their size. */
export interface RequestManner {
  /** Whether several blocks of cells may be filled in one call. */
  readonly canAreas: boolean;
  /** Whether the client keeps hold of every range, which it does where requests are undone as one. */
  readonly keepsRanges: boolean;
}

/** How a write goes about it. */
export interface WriteManner extends RequestManner {
  readonly run: string;
  /** Whether sheets may be made as copies of others. */
  readonly canCopySheets: boolean;
  readonly canNotes: boolean;
}

/** Sheets that are made as copies of others rather than added empty. */
export type Copies = ReadonlyMap<SheetWork, LikeSheet>;

/** How sheets that are not there come to be. */
export interface Making {
  readonly copies: Copies;
  /** Sheets that are made from others by taking rows out. */
  readonly derived: ReadonlyMap<SheetWork, DerivedSheet>;
  /** What the others are made from; without it each is added on its own. */
  readonly template: Template | undefined;
}
