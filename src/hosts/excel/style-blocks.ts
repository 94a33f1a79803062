import type { Area, CellStyle } from '../../workbook/plan';
import { ROLE_LOOKS } from '../../workbook/styles';
import type { IsTyped } from './fills';
import type { SheetGrid } from './sheet-grid';

/** A rectangle of one look. */
export interface StyledBlock extends Area {
  readonly style: CellStyle;
}

interface Run {
  readonly key: number;
  readonly style: CellStyle;
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/** A column is painted whole in a look that at least this many separate runs of its cells have. */
const WORTH_PAINTING = 3;

/**
 * The typed cells as rectangles of like style, to be painted in this order: first whole columns in
 * their commonest look, where that shows nothing on an empty cell, then what differs.
 */
export function styledBlocks(grid: SheetGrid, isTyped: IsTyped): readonly StyledBlock[] {
  const grounds = paintedColumns(grid, isTyped);
  const ground = new Map(grounds.map((run) => [run.left, run]));
  const isLeft: IsTyped = (row, column) => {
    const under = ground.get(column);
    return isTyped(row, column) && under?.key !== grid.styleKey(row, column);
  };
  return [...merged(grounds), ...rectangles(grid, isLeft)].map(({ style, left, right, top, bottom }) => ({
    style,
    from: { row: top, column: left },
    to: { row: bottom, column: right },
  }));
}

function paintedColumns(grid: SheetGrid, isTyped: IsTyped): Run[] {
  const painted: Run[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const candidates = new Map<number, Run & { pieces: number }>();
    for (let row = 0; row < grid.height; row += 1) {
      if (!isTyped(row, column)) continue;
      const { style } = grid.at(row, column)!;
      if (!isUnseen(style)) continue;
      const key = grid.styleKey(row, column);
      const known = candidates.get(key);
      if (!known) {
        const at = { left: column, right: column, top: row, bottom: row };
        candidates.set(key, { key, style, ...at, pieces: 1 });
        continue;
      }
      if (known.bottom < row - 1) known.pieces += 1;
      known.bottom = row;
    }
    const [best] = [...candidates.values()].sort((a, b) => b.pieces - a.pieces);
    if (best && best.pieces >= WORTH_PAINTING) painted.push(best);
  }
  return painted;
}

/** Columns beside each other with the same look and extent, as one. */
function merged(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (
      last?.key === run.key &&
      last.right === run.left - 1 &&
      last.top === run.top &&
      last.bottom === run.bottom
    ) {
      last.right = run.right;
    } else out.push({ ...run });
  }
  return out;
}

function rectangles(grid: SheetGrid, isLeft: IsTyped): readonly Run[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const next = rowRuns(grid, row, isLeft).map((run) => {
      const above = open.find(
        ({ key, left, right }) => key === run.key && left === run.left && right === run.right,
      );
      if (!above) return run;
      above.bottom = row;
      return above;
    });
    const bare = open.filter((run) => isUnseen(run.style) && isEmpty(grid, row, run));
    done.push(...open.filter((run) => !next.includes(run) && !bare.includes(run)));
    open = [...next, ...bare];
  }
  return [...done, ...open];
}

function rowRuns(grid: SheetGrid, row: number, isLeft: IsTyped): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    if (!isLeft(row, column)) continue;
    const key = grid.styleKey(row, column);
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else {
      const { style } = grid.at(row, column)!;
      runs.push({ key, style, left: column, right: column, top: row, bottom: row });
    }
  }
  return runs;
}

function isEmpty(grid: SheetGrid, row: number, { left, right }: Run): boolean {
  for (let column = left; column <= right; column += 1) if (grid.at(row, column)) return false;
  return true;
}

function isUnseen({ role }: CellStyle): boolean {
  const { fill, border } = ROLE_LOOKS[role];
  return fill === undefined && border === 'none';
}
