import type { CellStyle } from '../../workbook/plan';
import { lookName } from './cell-look';
import { CELL, kindAt, markOf, type CellMarks } from './cell-marks';
import { keepSelection } from './keep-selection';
import { lookBlocks } from './look-blocks';
import type { Painter } from './paint';
import type { SheetToWrite } from './type-sheet';

/** The looks of a plan, numbered from 1. */
export class Looks {
  private readonly numbers = new Map<string, number>();
  private readonly looks: { readonly style: CellStyle; readonly mark: number }[] = [];

  /** The number of a look; equal ones have one number. */
  numberOf(style: CellStyle): number {
    const name = lookName(style);
    let number = this.numbers.get(name);
    if (number === undefined) {
      this.looks.push({ style, mark: markOf(name) });
      number = this.looks.length;
      this.numbers.set(name, number);
    }
    return number;
  }

  style(number: number): CellStyle {
    return this.looks[number - 1]!.style;
  }

  mark(number: number): number {
    return this.looks[number - 1]!.mark;
  }
}

/**
 * Paints the cells whose look changed, and those that were typed: a formula takes a number format
 * from what it refers to. Marks the looks, and says whether any was changed.
 */
export function paintSheet(
  { model, index, plan, before }: SheetToWrite,
  marks: CellMarks,
  typed: ReadonlySet<number>,
  looks: Looks,
  painter: Painter,
): boolean {
  const { height, width } = marks;
  const numbers = new Int32Array(height * width);
  for (const { row, column, style } of plan.cells) {
    const at = row * width + column;
    const number = looks.numberOf(style);
    marks.looks[at] = looks.mark(number);
    const isKnown = before !== undefined && kindAt(before, row, column) !== CELL.none;
    const old = isKnown ? before.looks[row * before.width + column] : undefined;
    if (old !== marks.looks[at] || typed.has(at)) numbers[at] = number;
  }
  const blocks = lookBlocks(height, width, (row, column) => numbers[row * width + column]!);
  if (blocks.length === 0) return false;
  keepSelection(model, index, () => {
    for (const block of blocks) painter.paint(block, looks.style(block.look));
  });
  return true;
}
