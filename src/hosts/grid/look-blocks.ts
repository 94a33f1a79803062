import type { Area } from '../../workbook/plan';

/** A rectangle of cells of one look, by its number. */
export interface LookBlock extends Area {
  readonly look: number;
}

interface Run {
  readonly look: number;
  readonly left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/**
 * The cells to be painted as few rectangles: neighbours along a row join, and so do rows of the same
 * extent. `lookAt` gives the number of a cell's look, 0 for one that is left as it is.
 */
export function lookBlocks(
  height: number,
  width: number,
  lookAt: (row: number, column: number) => number,
): readonly LookBlock[] {
  const done: Run[] = [];
  let open: Run[] = [];
  for (let row = 0; row <= height; row += 1) {
    const runs = row < height ? runsOf(row, width, lookAt) : [];
    const next = runs.map((run) => {
      const above = open.find(
        ({ look, left, right }) => look === run.look && left === run.left && right === run.right,
      );
      if (!above) return run;
      above.bottom = row;
      return above;
    });
    done.push(...open.filter((run) => !next.includes(run)));
    open = next;
  }
  return done.map(({ look, left, right, top, bottom }) => ({
    look,
    from: { row: top, column: left },
    to: { row: bottom, column: right },
  }));
}

function runsOf(row: number, width: number, lookAt: (row: number, column: number) => number): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < width; column += 1) {
    const look = lookAt(row, column);
    const last = runs.at(-1);
    if (look === 0) continue;
    if (last?.look === look && last.right === column - 1) last.right = column;
    else runs.push({ look, left: column, right: column, top: row, bottom: row });
  }
  return runs;
}
