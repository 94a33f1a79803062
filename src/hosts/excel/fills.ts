import type { Area } from '../../workbook/plan';
import type { SheetGrid } from './sheet-grid';

/** A block that Excel fills from the cells beside or above it, contents and looks alike. */
export interface Fill {
  readonly from: Area;
  readonly to: Area;
}

interface Extent {
  readonly top: number;
  readonly left: number;
  right: number;
  bottom: number;
}

/** Fewer repeated cells than this are cheaper typed. */
const SHORTEST_FILL = 3;

/**
 * The fills along rows: blocks whose formulas and looks repeat the first column's. Rows that lie
 * under each other with the same extent make one fill.
 */
export function fillsAlongRows(grid: SheetGrid): readonly Fill[] {
  const fills: Fill[] = [];
  let open: Extent[] = [];
  const close = (keep: readonly Extent[]): void => {
    for (const run of open) {
      if (keep.includes(run)) continue;
      const { top, left, right, bottom } = run;
      fills.push({
        from: { from: { row: top, column: left }, to: { row: bottom, column: left } },
        to: { from: { row: top, column: left + 1 }, to: { row: bottom, column: right } },
      });
    }
  };
  for (let row = 0; row <= grid.height; row += 1) {
    const next = (row < grid.height ? runsOf(grid, row) : []).map(([left, right]) => {
      const above = open.find((run) => run.left === left && run.right === right);
      if (!above) return { top: row, left, right, bottom: row };
      above.bottom = row;
      return above;
    });
    close(next);
    open = next;
  }
  return fills;
}

function runsOf(grid: SheetGrid, row: number): [left: number, right: number][] {
  const runs: [number, number][] = [];
  let left = 0;
  for (let column = 1; column <= grid.width; column += 1) {
    if (column < grid.width && repeats(grid, row, column, 0, 1)) continue;
    if (column - 1 - left >= SHORTEST_FILL) runs.push([left, column - 1]);
    left = column;
  }
  return runs;
}

/** Whether a cell holds the formula and look of the one `down` rows above or `along` columns before it. */
function repeats(grid: SheetGrid, row: number, column: number, down: number, along: number): boolean {
  return (
    grid.at(row, column)?.content.kind === 'formula' &&
    grid.contentKey(row, column) === grid.contentKey(row - down, column - along) &&
    grid.styleKey(row, column) === grid.styleKey(row - down, column - along)
  );
}

/** Whether a cell is typed rather than filled. */
export type IsTyped = (row: number, column: number) => boolean;

/** The cells of the plan that no fill covers. */
export function typedCells(grid: SheetGrid, fills: readonly Fill[]): IsTyped {
  const filled = new Uint8Array(grid.height * grid.width);
  for (const { to } of fills) {
    for (let row = to.from.row; row <= to.to.row; row += 1) {
      filled.fill(1, row * grid.width + to.from.column, row * grid.width + to.to.column + 1);
    }
  }
  return (row, column) => filled[row * grid.width + column] === 0 && grid.at(row, column) !== undefined;
}

/**
 * The fills down columns, among the cells that are typed otherwise: formulas and looks that repeat
 * the row above. Columns beside each other with the same extent make one fill.
 */
export function fillsDownColumns(grid: SheetGrid, isTyped: IsTyped): readonly Fill[] {
  const done: Extent[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    let top = 0;
    for (let row = 1; row <= grid.height; row += 1) {
      const again =
        row < grid.height &&
        isTyped(row, column) &&
        isTyped(row - 1, column) &&
        repeats(grid, row, column, 1, 0);
      if (again) continue;
      if (row - 1 - top >= SHORTEST_FILL) {
        const beside = done.find(
          (run) => run.top === top && run.bottom === row - 1 && run.right === column - 1,
        );
        if (beside) beside.right = column;
        else done.push({ top, bottom: row - 1, left: column, right: column });
      }
      top = row;
    }
  }
  return done.map(({ top, bottom, left, right }) => ({
    from: { from: { row: top, column: left }, to: { row: top, column: right } },
    to: { from: { row: top + 1, column: left }, to: { row: bottom, column: right } },
  }));
}
