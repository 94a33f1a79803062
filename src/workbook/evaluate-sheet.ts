import type { Scalar } from './evaluate-values';
import type { CellContent, SheetPlan } from './plan';

/** The cells of a sheet and what is known of their values so far, row by row. */
export class SheetState {
  readonly width: number;
  readonly contents: (CellContent | undefined)[];
  readonly values: Scalar[];
  /** 0 not yet worked out, 1 being worked out, 2 known. */
  readonly states: Uint8Array;

  constructor(
    readonly name: string,
    plan: SheetPlan,
  ) {
    let rows = 0;
    let columns = 0;
    for (const cell of plan.cells) {
      rows = Math.max(rows, cell.row + 1);
      columns = Math.max(columns, cell.column + 1);
    }
    this.width = columns;
    this.contents = new Array<CellContent | undefined>(rows * columns);
    this.values = new Array<Scalar>(rows * columns);
    this.states = new Uint8Array(rows * columns);
    for (const cell of plan.cells) this.contents[cell.row * columns + cell.column] = cell.content;
  }
}

/** A block of cells of one sheet, as a formula's argument; all four edges are inside. */
export interface Block {
  readonly sheet: SheetState;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
