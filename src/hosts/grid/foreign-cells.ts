import { CELL, kindAt, type CellMarks } from './cell-marks';
import type { GridModel } from './engine';
import type { SetAside } from './type-sheet';

/** How far beside our cells someone's own are looked for, in columns. */
const BESIDE = 50;

/** Calls with each cell of a sheet that holds something and is none of ours. */
export function setForeignCellsAside(
  model: GridModel,
  index: number,
  marks: CellMarks | undefined,
  setAside: SetAside,
): void {
  for (let column = 0; column < (marks?.width ?? 0) + BESIDE; column += 1) {
    for (const line of model.getRowsWithData(index, column + 1)) {
      const row = line - 1;
      if (marks && kindAt(marks, row, column) !== CELL.none) continue;
      const content = model.getCellContent(index, line, column + 1);
      if (content !== '') setAside({ row, column }, content.startsWith('=') ? content : undefined);
    }
  }
}

/** Whether a sheet holds nothing at all. */
export function isBlankSheet(model: GridModel, index: number): boolean {
  let isBlank = true;
  setForeignCellsAside(model, index, undefined, () => {
    isBlank = false;
  });
  return isBlank;
}
