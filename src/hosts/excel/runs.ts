import type { Area } from '../../workbook/plan';
import type { IsCell } from './fills';
import type { SheetGrid } from './sheet-grid';

/** Cells of a sheet that hold their contents when others are copied from them. */
export interface RunSource {
  readonly grid: SheetGrid;
  readonly isThere: IsCell;
}

/** Cells below each other that hold what others do, in the same order, and are copied from there. */
export interface Run {
  readonly sheet: string;
  readonly from: Area;
  readonly to: Area;
}

/** What a copy costs in a request, in bytes, what it does from another sheet, and what a cell left alone does. */
const COPY_BYTES = 340;
const OTHER_SHEET_BYTES = 180;
const IDLE_BYTES = 3;
/** A run that saves less may cost a better one elsewhere. */
const WORTHWHILE_BYTES = 700;
/** No text of ours is repeated more often down a column in another place. */
const MOST_PLACES = 60;

interface Place {
  readonly source: RunSource;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the runs among the typed cells of sheets that are written one after another. On another
 * sheet only texts are looked for, since formulas name their own sheet's cells without its name.
 */
export class RunFinder {
  private readonly places = new Map<number, Place[]>();

  /** The runs that are cheaper than typing them again, and from now on the sheet as a source for others. */
  runsOf(source: RunSource): readonly Run[] {
    const { grid, isThere } = source;
    const runs: Run[] = [];
    for (let column = 0; column < grid.width; column += 1) {
      for (let row = 0; row < grid.height; row += 1) {
        const run = isThere(row, column) ? this.longest(source, row, column) : undefined;
        const last = run?.to.to.row ?? row;
        if (run) runs.push(run);
        for (; row <= last; row += 1) this.remember(source, row, column);
        row -= 1;
      }
    }
    return runs;
  }

  private remember(source: RunSource, row: number, column: number): void {
    if (!source.isThere(row, column)) return;
    const key = source.grid.contentKey(row, column);
    if (key === 0) return;
    const places = this.places.get(key);
    if (!places) this.places.set(key, [{ source, row, column }]);
    else if (places.length < MOST_PLACES) places.push({ source, row, column });
  }

  private longest(source: RunSource, row: number, column: number): Run | undefined {
    const { grid } = source;
    let best: Run | undefined;
    let most = WORTHWHILE_BYTES;
    for (const place of this.places.get(grid.contentKey(row, column)) ?? []) {
      const length = lengthOf(source, row, column, place);
      const bytes = bytesOf(grid, row, column, length);
      const isHere = place.source === source;
      const saved = bytes - length * IDLE_BYTES - COPY_BYTES - (isHere ? 0 : OTHER_SHEET_BYTES);
      if (saved <= most) continue;
      most = saved;
      best = {
        sheet: place.source.grid.sheet.name,
        from: blockDown(place.row, place.column, length),
        to: blockDown(row, column, length),
      };
    }
    return best;
  }
}

/** How many cells from one place on hold what those from another on do, without running into them. */
function lengthOf({ grid, isThere }: RunSource, row: number, column: number, from: Place): number {
  const { source } = from;
  const isHere = source.grid === grid;
  let length = 0;
  for (;;) {
    const [own, other] = [row + length, from.row + length];
    if (isHere && from.column === column && other >= row) return length;
    if (own >= grid.height || other >= source.grid.height) return length;
    if (!isThere(own, column) || !source.isThere(other, from.column)) return length;
    const key = grid.contentKey(own, column);
    if (key === 0 || key !== source.grid.contentKey(other, from.column)) return length;
    if (!isHere && grid.at(own, column)?.content.kind !== 'text') return length;
    length += 1;
  }
}

function bytesOf(grid: SheetGrid, row: number, column: number, length: number): number {
  let bytes = 0;
  for (let down = 0; down < length; down += 1) bytes += String(grid.typed(row + down, column)).length + 3;
  return bytes;
}

function blockDown(row: number, column: number, length: number): Area {
  return { from: { row, column }, to: { row: row + length - 1, column } };
}
