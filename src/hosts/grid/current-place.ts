import type { Area, Position } from '../../workbook/plan';
import type { KeptSheet } from './kept-sheet';
import type { Lines } from './lines';

/** Where a cell of a plan stands now; undefined where its row or column was deleted. */
export function currentCell({ rows, columns }: KeptSheet, { row, column }: Position): Position | undefined {
  const [nowRow, nowColumn] = [lineNow(rows, row), lineNow(columns, column)];
  return nowRow === undefined || nowColumn === undefined ? undefined : { row: nowRow, column: nowColumn };
}

/**
 * Where a block of a plan stands now, with rows and columns that the user put into it; undefined where
 * none of its rows or of its columns is left.
 */
export function currentArea({ rows, columns }: KeptSheet, { from, to }: Area): Area | undefined {
  const down = spanNow(rows, from.row, to.row);
  const along = spanNow(columns, from.column, to.column);
  if (!down || !along) return undefined;
  return { from: { row: down[0], column: along[0] }, to: { row: down[1], column: along[1] } };
}

/** A line after the last of ours keeps its distance from it. */
function lineNow(lines: Lines, line: number): number | undefined {
  if (line < lines.length) return lines[line];
  for (let last = lines.length - 1; last >= 0; last -= 1) {
    const now = lines[last];
    if (now !== undefined) return now + line - last;
  }
  return line;
}

function spanNow(lines: Lines, first: number, last: number): [number, number] | undefined {
  let span: [number, number] | undefined;
  for (let line = first; line <= last; line += 1) {
    const now = lineNow(lines, line);
    if (now !== undefined) span = span ? [Math.min(span[0], now), Math.max(span[1], now)] : [now, now];
  }
  return span;
}
