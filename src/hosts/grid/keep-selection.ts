import type { GridModel } from './engine';

/** Does what moves the selection of a sheet, and puts it back where it was. */
export function keepSelection(model: GridModel, index: number, work: () => void): void {
  model.setSelectedSheet(index);
  const { row, column, range } = model.getSelectedView();
  work();
  model.setSelectedCell(row, column);
  model.setSelectedRange(...range);
}
