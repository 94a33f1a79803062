import { KEPT_ASIDE } from '../../strings/host-problems';
import type { CellRole } from '../../workbook/plan';
import type { KeptAside } from '../host';
import { sameSheetName, sheetsOf, type GridModel } from './engine';
import type { Painter } from './paint';
import { typedText } from './typed-text';

const HEADER_ROW = 3;
const WIDTHS = [200, 90, 400] as const;

/** Adds what was set aside to a sheet of its own, under what is there already. */
export function keepAside(model: GridModel, kept: readonly KeptAside[], painter: Painter): void {
  if (kept.length === 0) return;
  const { title, subtitle, columns } = KEPT_ASIDE;
  const known = sheetsOf(model).find(({ name }) => sameSheetName(name, title));
  if (!known) {
    model.newSheet();
    model.renameSheet(sheetsOf(model).length - 1, title);
  }
  const index = known?.index ?? sheetsOf(model).length - 1;
  const write = (row: number, column: number, text: string, role: CellRole): void => {
    model.setUserInput(index, row + 1, column + 1, text);
    const cell = { row, column };
    painter.paint({ from: cell, to: cell }, { role, format: 'general' });
  };
  model.setSelectedSheet(index);
  if (!known) {
    model.setShowGridLines(index, false);
    WIDTHS.forEach((width, column) => {
      model.setColumnsWidth(index, column + 1, column + 1, width);
    });
    write(0, 0, title, 'title');
    write(1, 0, subtitle, 'subtitle');
    columns.forEach((name, column) => {
      write(HEADER_ROW, column, name, 'header');
    });
  }
  const top = Math.max(HEADER_ROW + 1, ...model.getRowsWithData(index, 1));
  kept.forEach(({ sheet, address, found }, down) => {
    write(top + down, 0, typedText(sheet), 'label');
    write(top + down, 1, typedText(address), 'label');
    write(top + down, 2, typedFound(found), 'label');
  });
  model.setSelectedCell(1, 1);
}

function typedFound(found: KeptAside['found']): string {
  if (typeof found === 'object') return typedText(found.error);
  return typeof found === 'string' ? typedText(found) : String(found).toUpperCase();
}
