import type { Area } from '../../workbook/plan';
import type { IsTyped } from './fills';
import type { SheetGrid, TypedCell } from './sheet-grid';

/** A rectangle of typed cells. */
export interface TypedBlock extends Area {
  readonly cells: readonly (readonly TypedCell[])[];
}

/** What one more range costs in a request, in bytes, and what a cell left alone costs in a block. */
const RANGE_BYTES = 320;
const SKIPPED_BYTES = 5;
const WIDEST_GAP = 6;

/**
 * The typed cells as few rectangles: neighbours join while the cells left alone between them cost
 * less than one more range would.
 */
export function typedBlocks(grid: SheetGrid, isTyped: IsTyped): readonly TypedBlock[] {
  let open: Area[] = [];
  const done: Area[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const next: Area[] = [];
    for (const run of typedRuns(grid, row, isTyped)) {
      const at = open.findIndex(
        (area) => isNear(area, run) && areaOf(union(area, run)) - areaOf(area) <= worthwhile(run),
      );
      next.push(at < 0 ? run : union(open.splice(at, 1)[0]!, run));
    }
    const stale = open.filter((area) => row - area.to.row > 3);
    done.push(...stale);
    open = [...open.filter((area) => !stale.includes(area)), ...next];
  }
  const areas = mergeOverlaps([...done, ...open]).flatMap(cut);
  return areas.map((area) => ({ ...area, cells: contentsOf(grid, area, isTyped) }));
}

/** The client cuts bigger blocks itself, at the cost of more calls. */
const MOST_CELLS = 1500;

function cut({ from, to }: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / (to.column - from.column + 1)));
  const pieces: Area[] = [];
  for (let row = from.row; row <= to.row; row += rows) {
    const bottom = Math.min(to.row, row + rows - 1);
    pieces.push({ from: { row, column: from.column }, to: { row: bottom, column: to.column } });
  }
  return pieces;
}

const worthwhile = (run: Area): number => areaOf(run) + RANGE_BYTES / SKIPPED_BYTES;

/** Blocks far apart along the row stay apart: together they would skip cells in every row to come. */
function isNear(area: Area, run: Area): boolean {
  const gap = Math.max(run.from.column - area.to.column, area.from.column - run.to.column) - 1;
  return gap <= WIDEST_GAP;
}

function typedRuns(grid: SheetGrid, row: number, isTyped: IsTyped): Area[] {
  const runs: Area[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    if (!isTyped(row, column) || grid.typed(row, column) === null) continue;
    const cell = { row, column };
    const last = runs.at(-1);
    const gap = last ? column - last.to.column - 1 : Infinity;
    if (gap <= WIDEST_GAP) runs[runs.length - 1] = { from: last!.from, to: cell };
    else runs.push({ from: cell, to: cell });
  }
  return runs;
}

/** Blocks that grew over each other become one: a cell must not be typed twice. */
function mergeOverlaps(areas: readonly Area[]): readonly Area[] {
  const apart: Area[] = [];
  for (let area of areas) {
    for (let other = apart.findIndex((one) => overlap(one, area)); other >= 0;) {
      area = union(apart.splice(other, 1)[0]!, area);
      other = apart.findIndex((one) => overlap(one, area));
    }
    apart.push(area);
  }
  return apart.sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
}

function contentsOf(grid: SheetGrid, { from, to }: Area, isTyped: IsTyped): TypedCell[][] {
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, along) => {
      const [row, column] = [from.row + down, from.column + along];
      return isTyped(row, column) ? grid.typed(row, column) : null;
    }),
  );
}

const areaOf = ({ from, to }: Area): number => (to.row - from.row + 1) * (to.column - from.column + 1);

const overlap = (a: Area, b: Area): boolean =>
  a.from.row <= b.to.row &&
  b.from.row <= a.to.row &&
  a.from.column <= b.to.column &&
  b.from.column <= a.to.column;

const union = (a: Area, b: Area): Area => ({
  from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
  to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
});
