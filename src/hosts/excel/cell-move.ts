import type { Area } from '../../workbook/plan';

/**
 * Cells put in or taken out, and those behind them pushed along: whole rows, or in some rows only
 * cells to the right.
 */
export interface CellMove {
  readonly axis: 'rows' | 'columns';
  /** The first row or column put in or taken out, counted from 0. */
  readonly at: number;
  /** How many are put in; negative: taken out. */
  readonly count: number;
  /** Of columns: the rows in which cells move, both included. */
  readonly rows?: readonly [first: number, last: number];
}

/** A row whose cells beside a table go back to the row from which a move pushed them. */
export interface CarriedRow {
  readonly from: number;
  readonly to: number;
  /** The first of these cells' columns. */
  readonly beside: number;
}

/** Where an area comes to lie; one that is taken out as a whole comes to have no rows or columns. */
export function movedArea({ axis, at, count, rows }: CellMove, area: Area): Area {
  if (rows && (area.from.row < rows[0] || area.to.row > rows[1])) return area;
  const along = axis === 'rows' ? 'row' : 'column';
  const first = area.from[along] < at ? area.from[along] : Math.max(at, area.from[along] + count);
  const last = area.to[along] < at ? area.to[along] : Math.max(at - 1, area.to[along] + count);
  return { from: { ...area.from, [along]: first }, to: { ...area.to, [along]: last } };
}

/** Moves the items of a sheet, which lie by row and column; new places hold nothing. */
export function moveItems<T>(items: (T | undefined)[][], { axis, at, count, rows }: CellMove): void {
  if (axis === 'rows') {
    fillUp(items, at, () => []);
    items.splice(at, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, () => []));
    return;
  }
  const [first, last] = rows ?? [0, items.length - 1];
  for (const row of items.slice(first, last + 1)) {
    fillUp(row, at, () => undefined);
    row.splice(at, Math.max(0, -count), ...Array<undefined>(Math.max(0, count)).fill(undefined));
  }
}

/** Lists may end before the place where something is put in. */
function fillUp<T>(list: T[], length: number, empty: () => T): void {
  while (list.length < length) list.push(empty());
}
