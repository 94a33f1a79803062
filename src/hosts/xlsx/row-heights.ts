import type { CellStyle, CellValue, ColumnPlan } from '../../workbook/plan';
import { ROLE_LOOKS } from '../../workbook/styles';

export const DEFAULT_COLUMN_WIDTH = 9;
export const DEFAULT_ROW_POINTS = 12.75;

/** Points of a line for each point of the type, and the step in which programs set heights. */
const LINE_SPACING = 1.275;
const HEIGHT_STEP = 0.75;
const DEFAULT_SIZE = 10;
/** Plain text is a little narrower than the digits by which column widths are counted. */
const CHARACTERS_PER_DIGIT = 1.15;
const TALLEST_ROW = 409;

/** A sheet's column widths in characters, by column. */
export function columnWidths(columns: readonly ColumnPlan[]): (column: number) => number {
  const widths = new Map<number, number>();
  for (const { from, to, width } of columns) {
    for (let column = from; column <= to; column += 1) widths.set(column, width);
  }
  return (column) => widths.get(column) ?? DEFAULT_COLUMN_WIDTH;
}

/**
 * The height in points that a cell needs, because some programs do not fit rows to their text when
 * they open a file: large type, and text that wraps in a column `width` characters wide.
 */
export function cellPoints(style: CellStyle, value: CellValue | undefined, width: number): number {
  const { sizePoints, bold } = ROLE_LOOKS[style.role];
  const line = Math.ceil((sizePoints * LINE_SPACING) / HEIGHT_STEP) * HEIGHT_STEP;
  if (!style.wrap || typeof value !== 'string') return line;
  const room = (width * (bold ? 1 : CHARACTERS_PER_DIGIT) * DEFAULT_SIZE) / sizePoints;
  return Math.min(TALLEST_ROW, line * countLines(value, room));
}

/** How many lines of `room` characters a text takes when it breaks between words. */
function countLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than a line is broken wherever the line ends.
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used += (used > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}
