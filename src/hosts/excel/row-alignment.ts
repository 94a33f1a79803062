import type { SheetGrid } from './sheet-grid';

/** Which rows of one sheet become which rows of another, in order. */
export interface RowAlignment {
  /** For each row of the source, its row on the sheet that is made from it; undefined where it is taken out. */
  readonly to: readonly (number | undefined)[];
  /** For each row of the sheet, the source's row that it is made from. */
  readonly from: readonly number[];
}

/** A row that begins with the same words is worth more than one that only looks the same. */
const SAME_LABEL = 20;

/**
 * How a sheet can be made from a longer one by taking rows out: rows that look alike stay, rather
 * those with the same label, and between them enough others for what is unlike. undefined where
 * there are too few.
 */
export function alignRows(grid: SheetGrid, source: SheetGrid): RowAlignment | undefined {
  if (grid.width !== source.width || grid.height > source.height) return undefined;
  const pairs = bestPairs(grid, source);
  const from: number[] = [];
  let next = 0;
  for (const [row, origin] of [...pairs, [grid.height, source.height] as const]) {
    const missing = row - from.length;
    if (origin - next < missing) return undefined;
    // What is unlike takes the rows right before the next pair, so that the fewest runs are taken out.
    for (let index = missing; index > 0; index -= 1) from.push(origin - index);
    if (row < grid.height) from.push(origin);
    next = origin + 1;
  }
  const to: (number | undefined)[] = Array<undefined>(source.height).fill(undefined);
  from.forEach((origin, row) => (to[origin] = row));
  return { to, from };
}

/** The pairs of rows, in order, that are worth most together. */
function bestPairs(grid: SheetGrid, source: SheetGrid): readonly (readonly [row: number, origin: number])[] {
  const looks = [grid, source].map((each) =>
    Array.from({ length: each.height }, (_, row) => lookOf(each, row)),
  );
  const [own, others] = looks as [string[], string[]];
  const worth = (row: number, origin: number): number => {
    if (own[row] !== others[origin]) return 0;
    const label = grid.at(row, 0)?.content;
    if (label === undefined) return 1;
    return grid.contentKey(row, 0) === source.contentKey(origin, 0) ? SAME_LABEL : 1;
  };
  // The best that can be had from each pair of rows on, from the end.
  const width = source.height + 1;
  const best = new Float64Array((grid.height + 1) * width);
  // Rows of the sheet that have no pair need a row of the source all the same.
  for (let row = grid.height - 1; row >= 0; row -= 1) {
    for (let origin = source.height - 1; origin >= 0; origin -= 1) {
      const paired = worth(row, origin);
      const kept = paired > 0 ? paired + best[(row + 1) * width + origin + 1]! : 0;
      best[row * width + origin] = Math.max(
        kept,
        best[row * width + origin + 1]!,
        best[(row + 1) * width + origin + 1]!,
      );
    }
  }
  const pairs: [number, number][] = [];
  let [row, origin] = [0, 0];
  while (row < grid.height && origin < source.height) {
    const here = best[row * width + origin]!;
    const paired = worth(row, origin);
    if (paired > 0 && here === paired + best[(row + 1) * width + origin + 1]!) {
      pairs.push([row, origin]);
      row += 1;
      origin += 1;
    } else if (here === best[(row + 1) * width + origin + 1]!) {
      row += 1;
      origin += 1;
    } else origin += 1;
  }
  return pairs;
}

function lookOf(grid: SheetGrid, row: number): string {
  return Array.from({ length: grid.width }, (_, column) => grid.styleKey(row, column)).join();
}
