import type { Formula } from '../../src/workbook/formula';
import type { Area, CellPlan, CellRole, CellStyle, NumberFormat, SheetPlan } from '../../src/workbook/plan';

/** The name holds every character that a sheet's name may and XML or a formula may not. */
export const INPUTS = 'O\'Brien & "in"';

/** A cell that holds a text, a number, nothing (null) or a formula. */
export function cell(
  row: number,
  column: number,
  value: string | number | null | Formula,
  role: CellRole,
  format: NumberFormat = 'general',
  more: Partial<CellStyle> = {},
): CellPlan {
  return { row, column, content: contentOf(value), style: { role, format, ...more } };
}

function contentOf(value: string | number | null | Formula): CellPlan['content'] {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number') return { kind: 'number', value };
  return { kind: 'formula', formula: value };
}

/** The block between two corners. */
export function block(top: number, left: number, bottom = top, right = left): Area {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

/** A sheet without anything but its name. */
export const EMPTY: Omit<SheetPlan, 'name'> = {
  tabColour: '003B5C',
  cells: [],
  columns: [],
  rowHeights: [],
  freeze: { rows: 0, columns: 0 },
  tables: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  notes: [],
  charts: [],
  print: { fitToHeight: 0, orientation: 'landscape' },
};
