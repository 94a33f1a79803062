import { ALL_COLUMNS, ALL_ROWS, type Block } from './block';

/** Cells pushed along a sheet as others are put in before them, or pulled up as some are taken out. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** The first row (or column) put in or taken out, counted from 0. */
  readonly at: number;
  /** How many are put in; negative: taken out. */
  readonly count: number;
  /** The columns (or rows) across that move, both included. */
  readonly from: number;
  readonly to: number;
}

/** The move that inserting or deleting a block makes: whole rows, or cells pushed down or to the right. */
export function shiftOf(block: Block, axis: Shift['axis'], isDeletion: boolean): Shift {
  const along = axis === 'rows' ? block.rows : block.columns;
  const [from, size] = axis === 'rows' ? [block.column, block.columns] : [block.row, block.rows];
  const at = axis === 'rows' ? block.row : block.column;
  return { axis, at, count: isDeletion ? -along : along, from, to: from + size - 1 };
}

export function isWhole({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === 'rows' ? ALL_COLUMNS : ALL_ROWS) - 1;
}

/** Where a row (or column) comes to lie; undefined where it is taken out. */
export function shiftedIndex({ at, count }: Shift, index: number): number | undefined {
  if (index < at) return index;
  return count < 0 && index < at - count ? undefined : index + count;
}

/** Where a stretch of rows (or columns) comes to lie; undefined where all of it is taken out. */
export function shiftedStretch(
  shift: Shift,
  from: number,
  to: number,
): readonly [from: number, to: number] | undefined {
  const first = shiftedIndex(shift, from) ?? shift.at;
  const last = shiftedIndex(shift, to) ?? shift.at - 1;
  return first > last ? undefined : [first, last];
}

/** A block after the move: undefined where it is taken out. One that lies only partly across stays. */
export function shiftedBlock(shift: Shift, block: Block): Block | undefined {
  const isRows = shift.axis === 'rows';
  const [start, size] = isRows ? [block.row, block.rows] : [block.column, block.columns];
  const [across, width] = isRows ? [block.column, block.columns] : [block.row, block.rows];
  if (across < shift.from || across + width - 1 > shift.to) return block;
  // What runs through the whole sheet runs on through it.
  if (size === (isRows ? ALL_ROWS : ALL_COLUMNS)) return block;
  const stretch = shiftedStretch(shift, start, start + size - 1);
  if (stretch === undefined) return undefined;
  const [first, last] = stretch;
  return isRows
    ? { ...block, row: first, rows: last - first + 1 }
    : { ...block, column: first, columns: last - first + 1 };
}
