import type { Area } from '../../workbook/plan';
import type { SheetGrid } from './sheet-grid';

/** A block that Excel fills from the cells beside or above it. */
export interface Fill {
  readonly from: Area;
  readonly to: Area;
}

/** Whether a cell is one of those in question. */
export type IsCell = (row: number, column: number) => boolean;

interface Extent {
  readonly top: number;
  readonly left: number;
  right: number;
  bottom: number;
}

/** Fewer repeated cells than this are cheaper typed. */
const SHORTEST_FILL = 3;

/**
 * The fills along rows among cells to be written: blocks whose formulas and looks repeat the first
 * column's. Rows that lie under each other with the same extent make one fill; where `isBare` says
 * that a row between them holds nothing there, it is filled with nothing.
 */
export function fillsAlongRows(
  grid: SheetGrid,
  isWritten: IsCell,
  isBare: IsCell = () => false,
): readonly Fill[] {
  const done: Extent[] = [];
  let open: Extent[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const goesOn: Extent[] = [];
    for (const [left, right] of runsOf(grid, row, isWritten)) {
      const above = open.find((run) => run.left === left && run.right === right);
      if (above) above.bottom = row;
      goesOn.push(above ?? { top: row, left, right, bottom: row });
    }
    const waits = open.filter((run) => !goesOn.includes(run) && isEmptyAlong(run, row, isBare));
    done.push(...open.filter((run) => !goesOn.includes(run) && !waits.includes(run)));
    open = [...goesOn, ...waits];
  }
  return [...done, ...open].map(({ top, left, right, bottom }) => ({
    from: { from: { row: top, column: left }, to: { row: bottom, column: left } },
    to: { from: { row: top, column: left + 1 }, to: { row: bottom, column: right } },
  }));
}

function isEmptyAlong({ left, right }: Extent, row: number, isBare: IsCell): boolean {
  for (let column = left; column <= right; column += 1) if (!isBare(row, column)) return false;
  return true;
}

function runsOf(grid: SheetGrid, row: number, isWritten: IsCell): [left: number, right: number][] {
  const runs: [number, number][] = [];
  let left = 0;
  for (let column = 1; column <= grid.width; column += 1) {
    const goesOn =
      column < grid.width &&
      isWritten(row, column) &&
      isWritten(row, column - 1) &&
      repeats(grid, row, column, 0, 1);
    if (goesOn) continue;
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

/** The cells to be written that no fill covers. */
export function unfilled(grid: SheetGrid, isWritten: IsCell, fills: readonly Fill[]): IsCell {
  const filled = new Uint8Array(grid.height * grid.width);
  for (const { to } of fills) {
    for (let row = to.from.row; row <= to.to.row; row += 1) {
      filled.fill(1, row * grid.width + to.from.column, row * grid.width + to.to.column + 1);
    }
  }
  return (row, column) => filled[row * grid.width + column] === 0 && isWritten(row, column);
}

/**
 * The fills down columns, among the cells that are typed otherwise: formulas and looks that repeat
 * the row above. Columns beside each other with the same extent make one fill.
 */
export function fillsDownColumns(grid: SheetGrid, isTyped: IsCell): readonly Fill[] {
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
