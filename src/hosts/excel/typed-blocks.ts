import type { Area } from '../../workbook/plan';
import type { IsCell } from './fills';
import type { SheetGrid, TypedCell } from './sheet-grid';

/** A rectangle of typed cells. */
export interface TypedBlock extends Area {
  readonly cells: readonly (readonly TypedCell[])[];
}

/** What one more range costs in a request is as much as so many cells that are not to be typed. */
const MOST_IDLE = 94;
/** A block may leave alone one more of so many cells that it types. */
const TYPED_FOR_ONE_IDLE = 4;
/** Columns belong together where of the rows that either types, both type this share. */
const ALIKE = 0.2;

/**
 * The typed cells as few rectangles. Columns that are typed in the same rows go together; among
 * them a block goes on downwards as long as the cells that it leaves alone cost less than one more range.
 * What is empty so far, and not to be typed, may be emptied again, which is said shorter than nothing.
 */
export function typedBlocks(
  grid: SheetGrid,
  isTyped: IsCell,
  isEmpty: IsCell = () => false,
): readonly TypedBlock[] {
  return bandsOf(grid, isTyped)
    .flatMap(([left, right]) => blocksDown(grid.height, left, right, isTyped))
    .flatMap(cut)
    .map((area) => ({ ...area, cells: contentsOf(grid, area, isTyped, isEmpty) }));
}

function bandsOf(grid: SheetGrid, isTyped: IsCell): readonly (readonly [left: number, right: number])[] {
  const bands: [number, number][] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const last = bands.at(-1);
    if (last && areAlike(grid.height, isTyped, column - 1, column)) last[1] = column;
    else bands.push([column, column]);
  }
  return bands;
}

function areAlike(height: number, isTyped: IsCell, one: number, other: number): boolean {
  let [both, either] = [0, 0];
  for (let row = 0; row < height; row += 1) {
    const [left, right] = [isTyped(row, one), isTyped(row, other)];
    if (left && right) both += 1;
    if (left || right) either += 1;
  }
  return both >= either * ALIKE;
}

function blocksDown(height: number, left: number, right: number, isTyped: IsCell): readonly Area[] {
  const done: Area[] = [];
  let open: { area: Area; typed: number } | undefined;
  for (let row = 0; row < height; row += 1) {
    const columns: number[] = [];
    for (let column = left; column <= right; column += 1) if (isTyped(row, column)) columns.push(column);
    if (columns.length === 0) continue;
    const run = { from: { row, column: columns[0]! }, to: { row, column: columns.at(-1)! } };
    const typed = (open?.typed ?? 0) + columns.length;
    const area = open ? union(open.area, run) : run;
    if (areaOf(area) - typed <= MOST_IDLE + typed / TYPED_FOR_ONE_IDLE) open = { area, typed };
    else {
      done.push(open!.area);
      open = { area: run, typed: columns.length };
    }
  }
  return open ? [...done, open.area] : done;
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

/** What is typed into an area: null leaves a cell as it is. */
export function contentsOf(
  grid: SheetGrid,
  { from, to }: Area,
  isTyped: IsCell,
  isEmpty: IsCell = () => false,
): TypedCell[][] {
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (__, along) => {
      const [row, column] = [from.row + down, from.column + along];
      if (isTyped(row, column)) return grid.typed(row, column);
      return isEmpty(row, column) ? '' : null;
    }),
  );
}

/** The smallest area that holds all typed cells; undefined where there are none. */
export function areaAround(grid: SheetGrid, isTyped: IsCell): Area | undefined {
  let around: Area | undefined;
  for (let row = 0; row < grid.height; row += 1) {
    for (let column = 0; column < grid.width; column += 1) {
      if (!isTyped(row, column)) continue;
      const cell = { from: { row, column }, to: { row, column } };
      around = around ? union(around, cell) : cell;
    }
  }
  return around;
}

const areaOf = ({ from, to }: Area): number => (to.row - from.row + 1) * (to.column - from.column + 1);

const union = (a: Area, b: Area): Area => ({
  from: { row: Math.min(a.from.row, b.from.row), column: Math.min(a.from.column, b.from.column) },
  to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
});
