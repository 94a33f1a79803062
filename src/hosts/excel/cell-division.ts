import { fillsAlongRows, fillsDownColumns, unfilled, type Fill, type IsCell } from './fills';
import { repeatsOf, type Repeat } from './repeats';
import type { Run, RunFinder } from './runs';
import type { SheetGrid } from './sheet-grid';

/** Which of the cells to be written are typed, and which take what others hold. */
export interface CellDivision {
  /** Copied along rows and down columns from a first cell. */
  readonly fills: readonly Fill[];
  /** Copied here and there from one of them. */
  readonly repeats: readonly Repeat[];
  /** Copied in a row from elsewhere. */
  readonly runs: readonly Run[];
  readonly isTyped: IsCell;
}

/** Divides cells of a sheet that is there. */
export function divideCells(grid: SheetGrid, isWritten: IsCell): CellDivision {
  const { fills, isLeft } = fillsOf(grid, isWritten);
  return { fills, repeats: [], runs: [], isTyped: isLeft };
}

/** Divides the cells of a new sheet, which is empty but for the headings of tables, so that blanks need no typing. */
export function divideNewCells(grid: SheetGrid, finder: RunFinder | undefined): CellDivision {
  const isHeading = headingsOf(grid);
  const isPlanned: IsCell = (row, column) => grid.at(row, column) !== undefined;
  const { fills, isLeft } = fillsOf(
    grid,
    (row, column) => isPlanned(row, column) && !isHeading(row, column),
    (row, column) => !isPlanned(row, column),
  );
  if (!finder) return { fills, repeats: [], runs: [], isTyped: isLeft };
  const taken = new Set<number>();
  const isOnce: IsCell = (row, column) => isLeft(row, column) && !taken.has(row * grid.width + column);
  const runs = finder.runsOf({ grid, isThere: isLeft });
  for (const { to } of runs) {
    for (let row = to.from.row; row <= to.to.row; row += 1) taken.add(row * grid.width + to.from.column);
  }
  const repeats = repeatsOf(grid, isOnce);
  for (const cell of repeats.flatMap(({ cells }) => cells)) taken.add(cell);
  const isBlank: IsCell = (row, column) => grid.at(row, column)?.content.kind === 'blank';
  return { fills, repeats, runs, isTyped: (row, column) => isOnce(row, column) && !isBlank(row, column) };
}

/** The headings of a sheet's tables. */
export function headingsOf({ sheet: { tables } }: SheetGrid): IsCell {
  return (row, column) =>
    tables.some(({ area: { from, to } }) => row === from.row && column >= from.column && column <= to.column);
}

function fillsOf(
  grid: SheetGrid,
  isWritten: IsCell,
  isBare?: IsCell,
): { readonly fills: readonly Fill[]; readonly isLeft: IsCell } {
  const along = fillsAlongRows(grid, isWritten, isBare);
  const down = fillsDownColumns(grid, unfilled(grid, isWritten, along));
  // Along rows last, since their first cells may be filled down.
  const fills = [...down, ...along];
  return { fills, isLeft: unfilled(grid, isWritten, fills) };
}
