import { KEPT_ASIDE } from '../../strings/host-problems';
import { TAB_COLOURS } from '../../workbook/layout';
import type { CellPlan, CellValue, SheetPlan } from '../../workbook/plan';
import type { KeptAside } from '../host';

/** The table of what had been typed over calculations, from this write and from those before. */
export const KEPT_TABLE = 'tblKept';

const HEADER_ROW = 3;
const WIDTHS = [24, 10, 40] as const;

/** A row of the table: sheet, cell, what was found there. */
export type KeptRow = readonly (CellValue | undefined)[];

export function keptRow({ sheet, address, found }: KeptAside): KeptRow {
  return [sheet, address, found];
}

/** The sheet that holds the table, for the end of a plan. */
export function keptSheet(rows: readonly KeptRow[]): SheetPlan {
  const { title, subtitle, columns } = KEPT_ASIDE;
  const text = (row: number, column: number, value: string, role: CellPlan['style']['role']): CellPlan => ({
    row,
    column,
    content: { kind: 'text', value },
    style: { role, format: role === 'header' ? 'text' : 'general' },
  });
  const lines = rows.length > 0 ? rows : [[]];
  const cells = lines.flatMap((row, down) =>
    columns.map((_, column): CellPlan => ({
      row: HEADER_ROW + 1 + down,
      column,
      content: contentOf(row[column]),
      style: { role: 'label', format: 'general' },
    })),
  );
  return {
    name: title,
    tabColour: TAB_COLOURS.workings,
    cells: [
      text(0, 0, title, 'title'),
      text(1, 0, subtitle, 'subtitle'),
      ...columns.map((name, column) => text(HEADER_ROW, column, name, 'header')),
      ...cells,
    ],
    columns: WIDTHS.map((width, column) => ({ from: column, to: column, width })),
    rowHeights: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    tables: [
      {
        name: KEPT_TABLE,
        description: subtitle,
        area: {
          from: { row: HEADER_ROW, column: 0 },
          to: { row: HEADER_ROW + lines.length, column: columns.length - 1 },
        },
        columns: columns.map((name) => ({ name })),
        hasTotals: false,
      },
    ],
    validations: [],
    conditionalFormats: [],
    links: [],
    notes: [],
    charts: [],
    print: { fitToHeight: 0, orientation: 'portrait', titleRows: { from: 0, to: HEADER_ROW } },
  };
}

function contentOf(value: CellValue | undefined): CellPlan['content'] {
  switch (typeof value) {
    case 'undefined':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', value };
    case 'object':
      return { kind: 'text', value: value.error };
    default:
      return { kind: 'text', value: typeof value === 'boolean' ? String(value).toUpperCase() : value };
  }
}
