import { CELL, kindAt, markOf, type CellMarks } from './cell-marks';
import type { SetAside, SheetToWrite } from './type-sheet';

/** Clears the cells that we wrote before and that are none of ours any more, contents and looks. */
export function clearStale(
  { model, index, before, isTouched }: SheetToWrite,
  now: CellMarks | undefined,
  setAside: SetAside,
): void {
  if (!before) return;
  for (let row = 0; row < before.height; row += 1) {
    let left = -1;
    for (let column = 0; column <= before.width; column += 1) {
      const isStale =
        column < before.width &&
        kindAt(before, row, column) !== CELL.none &&
        (!now || kindAt(now, row, column) === CELL.none);
      if (isStale) {
        if (left < 0) left = column;
        if (isTouched) setForeignAside(row, column);
      } else if (left >= 0) {
        model.rangeClearAll(index, row + 1, left + 1, row + 1, column);
        left = -1;
      }
    }
  }

  /** Inputs go with their cells; what was typed over anything else is the user's. */
  function setForeignAside(row: number, column: number): void {
    const kind = kindAt(before!, row, column);
    const content = model.getCellContent(index, row + 1, column + 1);
    if (content === '' || kind === CELL.input) return;
    const isFormula = content.startsWith('=');
    if (kind === CELL.formula && isFormula) return;
    if (kind === CELL.fixed && markOf(content) === before!.texts[row * before!.width + column]) return;
    setAside({ row, column }, isFormula ? content : undefined);
  }
}
