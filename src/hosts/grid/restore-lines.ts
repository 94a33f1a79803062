import type { Position } from '../../workbook/plan';
import { noMarks } from './cell-marks';
import { currentArea } from './current-place';
import type { GridModel } from './engine';
import type { KeptSheet } from './kept-sheet';
import { areUnmoved, linesInTheWay, steadyLines, unmovedLines, type Lines } from './lines';
import type { SetAside } from './type-sheet';

/**
 * Puts the rows and columns of a sheet back where we wrote them, so that it can be written again:
 * what the user put between them is taken out, and what they took out is put in, blank. Their cells
 * in what is taken out are set aside, but for those within a table, which are read as its rows.
 */
export function restoreLines(
  model: GridModel,
  index: number,
  kept: KeptSheet,
  setAside: SetAside,
): KeptSheet {
  if (areUnmoved(kept.rows) && areUnmoved(kept.columns)) return kept;
  const tables = kept.parts.tables.map(({ area }) => currentArea(kept, area));
  const isInTable = ({ row, column }: Position): boolean =>
    tables.some(
      (area) =>
        area &&
        row >= area.from.row &&
        row <= area.to.row &&
        column >= area.from.column &&
        column <= area.to.column,
    );
  const theirs: SetAside = (place, formula) => {
    if (!isInTable(place)) setAside(place, formula);
  };
  restoreAxis(model, index, kept.rows, ROWS, theirs);
  restoreAxis(model, index, kept.columns, COLUMNS, theirs);
  const { height, width, kinds, texts } = kept.marks;
  return {
    ...kept,
    rows: unmovedLines(kept.rows.length),
    columns: unmovedLines(kept.columns.length),
    // The looks of what was put in are not ours, nor are heights and widths.
    marks: { ...noMarks(height, width), kinds, texts },
    frame: NaN,
  };
}

interface AxisOfModel {
  remove(model: GridModel, index: number, line: number): void;
  insert(model: GridModel, index: number, line: number): void;
  /** The cells of a line that hold something. */
  held(model: GridModel, index: number, line: number): readonly Position[];
}

const ROWS: AxisOfModel = {
  remove: (model, index, line) => {
    model.deleteRows(index, line + 1, 1);
  },
  insert: (model, index, line) => {
    model.insertRows(index, line + 1, 1);
  },
  held: (model, index, line) =>
    [...model.getColumnsWithData(index, line + 1)].map((column) => ({ row: line, column: column - 1 })),
};

const COLUMNS: AxisOfModel = {
  remove: (model, index, line) => {
    model.deleteColumns(index, line + 1, 1);
  },
  insert: (model, index, line) => {
    model.insertColumns(index, line + 1, 1);
  },
  held: (model, index, line) =>
    [...model.getRowsWithData(index, line + 1)].map((row) => ({ row: row - 1, column: line })),
};

function restoreAxis(
  model: GridModel,
  index: number,
  lines: Lines,
  axis: AxisOfModel,
  setAside: SetAside,
): void {
  const steady = steadyLines(lines);
  const ours = new Set(lines);
  const inTheWay = linesInTheWay(lines, steady);
  for (const line of inTheWay) {
    if (ours.has(line)) continue;
    for (const place of axis.held(model, index, line)) {
      const content = model.getCellContent(index, place.row + 1, place.column + 1);
      if (content !== '') setAside(place, content.startsWith('=') ? content : undefined);
    }
  }
  for (const line of [...inTheWay].reverse()) axis.remove(model, index, line);
  steady.forEach((now, line) => {
    if (now === undefined) axis.insert(model, index, line);
  });
}
