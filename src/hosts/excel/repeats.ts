import type { Area } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { areasOf } from './addresses';
import type { IsCell } from './fills';
import type { SheetGrid } from './sheet-grid';

/** Cells here and there that hold what one of them holds: it is typed once and copied to the others. */
export interface Repeat {
  readonly from: string;
  readonly to: readonly Area[];
  /** By row and column, as `row * width + column`. */
  readonly cells: readonly number[];
}

/** What the call costs in a request, in bytes, and what one more block in its address does. */
const CALL_BYTES = 320;
const BLOCK_BYTES = 6;
/** What a cell costs that is left alone in a block of typed ones. */
const IDLE_BYTES = 3;

/** The repeats among some cells that are cheaper than typing them again. */
export function repeatsOf(grid: SheetGrid, isTyped: IsCell): readonly Repeat[] {
  const groups = new Map<number, number[]>();
  for (const { row, column, content } of grid.sheet.cells) {
    if (content.kind !== 'text' && content.kind !== 'formula') continue;
    if (!isTyped(row, column)) continue;
    const key = grid.contentKey(row, column);
    const group = groups.get(key);
    if (group) group.push(row * grid.width + column);
    else groups.set(key, [row * grid.width + column]);
  }
  return [...groups.values()].flatMap(([first, ...cells]) => {
    if (first === undefined || cells.length === 0) return [];
    const [row, column] = [Math.floor(first / grid.width), first % grid.width];
    const again = new Set(cells);
    const to = areasOf(grid.height, grid.width, (down, along) => again.has(down * grid.width + along));
    const each = String(grid.typed(row, column)).length + 3 - IDLE_BYTES;
    const saved = cells.length * each - to.length * BLOCK_BYTES - CALL_BYTES;
    return saved > 0 ? [{ from: a1(row, column), to, cells }] : [];
  });
}
