import type { CellPlan, SheetPlan } from '../../workbook/plan';
import { ROLE_LOOKS } from '../../workbook/styles';
import { pixelsOf } from './cell-look';
import type { GridModel } from './engine';

const ROW_PIXELS = 25;
/** As the engine lays lines of a cell under each other, in sizes of the type. */
const LINE_SPACING = 1.5;
const PADDING = 8;
/** How wide a character is on the average, and left and right of them, in sizes of the type and in pixels. */
const CHARACTER_WIDTH = { plain: 0.52, bold: 0.57 };
const SIDES = 8;
const COLUMN_PIXELS = 90;

/**
 * Makes rows high enough for the texts that wrap in them, as they read now: the engine does not do
 * it by itself. Rows whose height is planned are left.
 */
export function fitRows(model: GridModel, index: number, { cells, columns, rowHeights }: SheetPlan): void {
  const planned = new Set(rowHeights.map(({ row }) => row));
  const needed = new Map<number, number>();
  const pixelsAt = (column: number): number => {
    const found = columns.find(({ from, to }) => from <= column && column <= to);
    return found ? found.width * 7 + 5 : COLUMN_PIXELS;
  };
  for (const cell of cells) {
    if (!cell.style.wrap || planned.has(cell.row)) continue;
    const text = model.getFormattedCellValue(index, cell.row + 1, cell.column + 1);
    const height = heightOf(text, cell, pixelsAt(cell.column));
    needed.set(cell.row, Math.max(needed.get(cell.row) ?? ROW_PIXELS, height));
  }
  for (const [row, height] of needed) {
    if (model.getRowHeight(index, row + 1) !== height) model.setRowsHeight(index, row + 1, row + 1, height);
  }
}

function heightOf(text: string, { style }: CellPlan, width: number): number {
  const { sizePoints, bold } = ROLE_LOOKS[style.role];
  const size = pixelsOf(sizePoints);
  const room = (width - SIDES) / (size * (bold ? CHARACTER_WIDTH.bold : CHARACTER_WIDTH.plain));
  return Math.ceil((linesOf(text, Math.max(1, room)) - 1) * size * LINE_SPACING + PADDING + size);
}

/** How many lines of `room` characters a text takes when it breaks between words. */
function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    for (const { length } of paragraph.split(' ')) {
      if (length + 1 > left) {
        const taken = Math.max(1, Math.ceil(length / room));
        lines += taken;
        left = taken * room - length;
      } else left -= length + 1;
    }
  }
  return lines;
}
