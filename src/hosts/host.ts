import type { Result } from 'neverthrow';
import type { CellValue, Position, WorkbookPlan } from '../workbook/plan';

/**
 * A place that holds a workbook: Excel itself, a file, or the grid of the page. All hosts keep the
 * same promises, which one suite of tests holds them to.
 */
export interface WorkbookHost {
  readonly kind: 'excel' | 'file' | 'grid';
  capabilities(): Promise<Result<HostCapabilities, HostProblem>>;
  /** The tables with these names; a table that the workbook lacks is absent from the map. */
  readTables(names: readonly string[]): Promise<Result<ReadonlyMap<string, TableContents>, HostProblem>>;
  /** Whether the last reading found what a write had left half way, in a host that does not write all at once. */
  isHalfWritten?(): boolean;
  /**
   * Writes the plan's sheets, leaving everything else in the workbook as it is. A failure leaves
   * the workbook as it was, or in a state that the problem names and the next write completes.
   */
  write(plan: WorkbookPlan, options?: WriteOptions): Promise<Result<WriteReport, HostProblem>>;
  /** Calls back, after a short quiet, when cells of our sheets were changed by someone else than us. */
  watch(onChange: (change: HostChange) => void): Promise<Result<StopWatching, HostProblem>>;
}

export type StopWatching = () => Promise<void>;

export interface HostCapabilities {
  /** A write can be undone by the user in one step. */
  readonly undo: boolean;
  /** What the host cannot show of a plan, such as `notes`; empty where it shows all. */
  readonly missing: readonly MissingFeature[];
}

/** Something of a plan that a host may be unable to show. */
export type MissingFeature =
  | 'notes'
  | 'chart-dashes'
  /** Alternative texts of charts. */
  | 'chart-descriptions'
  /** The names of a chart's series are texts, which do not follow their cells. */
  | 'chart-name-links'
  | 'table-descriptions'
  /** Hidden columns are hidden, but not grouped for one click to show them. */
  | 'column-groups'
  /** Formulas refer to cells alone, and not to tables, their columns or names. */
  | 'structured-references'
  /** Numbers of the formats `plain` and `text` are shown like those of `general`. */
  | 'plain-formats'
  /** Years after a scenario's own horizon are not paler than those before. */
  | 'muted-years'
  /** Room before a text. */
  | 'indents'
  /** Cells other than inputs cannot be locked. */
  | 'locks'
  | 'print-setup';

/** A table as it stands in the workbook. */
export interface TableContents {
  readonly name: string;
  readonly sheet: string;
  /** Where the header row begins, counted from 0. */
  readonly at: Position;
  readonly columns: readonly string[];
  /** Data rows, without header and totals; undefined is a blank cell. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

export interface WriteOptions {
  /** Called with a share from 0 to 1 as the write goes on. */
  readonly onProgress?: (share: number) => void;
  /** Stops before the next request where it is aborted. */
  readonly signal?: AbortSignal;
  /** Lets a host that writes whole files leave out the user's own work, which it refuses otherwise. */
  readonly leaveOut?: boolean;
  /**
   * The workbook as we would have written it from what was read there, but for what users fill in:
   * it tells their work from ours on sheets that the plan has no more, and where the workbook does not
   * remember, having come from a file. Made where that is needed.
   */
  readonly held?: () => WorkbookPlan;
}

export interface WriteReport {
  /** Sheets written, in order. */
  readonly sheets: readonly string[];
  /**
   * Cells that someone had typed over calculations, or where the plan now goes: what they held is
   * kept aside, not lost.
   */
  readonly keptAside: readonly KeptAside[];
  /** Whether the user can undo all of it in one step. */
  readonly undo: boolean;
  /** The user's own work that the workbook no longer holds; only a host that writes whole files has any. */
  readonly leftOut?: readonly LeftOut[];
  /** Sheets of ours that are no longer in the plan and held nothing else: they are deleted. */
  readonly removed?: readonly string[];
  /** Sheets of ours that are no longer in the plan, left because they hold something of the user's. */
  readonly left?: readonly string[];
}

export interface KeptAside {
  readonly sheet: string;
  /** `D12` */
  readonly address: string;
  readonly found: CellValue;
}

/** A whole sheet of the user's, or with an address their own cells on one of ours. */
export interface LeftOut {
  readonly sheet: string;
  /** `AC5:AD9`, a block around the cells. */
  readonly address?: string;
}

export interface HostChange {
  readonly sheet: string;
  /** `B4:C9` */
  readonly address: string;
}

/** What a host could not do, with what is needed to put it in words. */
export type HostProblem =
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  /** The workbook has a sheet of the user's with a name of ours. */
  | { readonly code: 'sheet-name-taken'; readonly sheet: string }
  /** A table of the user's would go with rows of ours that have to be taken out. */
  | { readonly code: 'table-in-the-way'; readonly sheet: string; readonly table: string }
  /** A sheet of ours that was to be shown has been deleted or renamed. */
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  | { readonly code: 'workbook-read-only' }
  /** The workbook is written as a whole, and has work of the user's that would be lost. */
  | { readonly code: 'would-leave-out'; readonly parts: readonly LeftOut[] }
  | { readonly code: 'changed-meanwhile'; readonly sheet: string; readonly address: string }
  | { readonly code: 'host-too-old'; readonly needed: string; readonly found: string }
  | { readonly code: 'library-unreachable' }
  | { readonly code: 'request-too-large'; readonly bytes: number }
  | { readonly code: 'cancelled'; readonly written: readonly string[] }
  | {
      readonly code: 'incomplete';
      /** Sheets that are whole, and the one at which the write stopped. */
      readonly written: readonly string[];
      readonly stoppedAt: string;
      readonly cause: string;
    }
  | { readonly code: 'refused'; readonly cause: string; readonly location: string };
