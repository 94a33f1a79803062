import { GridHost } from '../../src/hosts/grid/grid-host';
import type { GridEngine } from '../../src/hosts/grid/engine';
import type { GridParts } from '../../src/hosts/grid/grid-parts';
import { areaOfAddress } from '../../src/hosts/grid/addresses';
import type { CellValue, Position } from '../../src/workbook/plan';
import { a1, printPlainArea } from '../../src/workbook/print';
import { NUMBER_FORMATS } from '../../src/workbook/styles';
import { PLAIN_FORMULA } from './facets';
import type {
  SeenCell,
  SeenColumn,
  SeenConditionalFormat,
  SeenLines,
  SeenLook,
  SeenSheet,
  SeenWorkbook,
} from './seen';
import { seenChart, seenLink, seenValidation } from './seen-grid-parts';
import { plainReference } from './seen-reference';

/** As far as these plans go. */
const MOST_COLUMNS = 60;
const POINTS_PER_PIXEL = 72 / 96;

/** What is seen of a workbook in the grid: a copy of it, taken apart. */
export function seeGrid(engine: GridEngine, host: GridHost): SeenWorkbook {
  const state = host.save();
  const copy = GridHost.restore(engine, state)._unsafeUnwrap();
  const { model } = copy;
  const sheets = model.getWorksheetsProperties();
  const parts = new Map(copy.parts().map((one) => [one.sheet, one]));
  const comments = new Map(state.names.map((name) => [name['name'], name['comment']]));
  const active = sheets[model.getSelectedSheet()]!.name;
  const seen = sheets.map(({ name, color }, index) =>
    seeSheet(copy, index, name, String(color ?? ''), parts.get(name)),
  );
  // The engine has no workbook without a sheet.
  const isNew = state.sheets.length === 0 && seen.length === 1 && seen[0]!.held.length === 0;
  return {
    sheets: isNew ? [] : seen,
    activeSheet: active,
    names: Object.fromEntries(
      model
        .getDefinedNameList()
        .map(({ name, formula }) => [
          name,
          { refersTo: plainReference(formula), comment: String(comments.get(name) ?? '') },
        ]),
    ),
  };
}

function seeSheet(
  copy: GridHost,
  index: number,
  name: string,
  colour: string,
  parts: GridParts | undefined,
): SeenSheet {
  const { model } = copy;
  const conditionalFormats = formatsOf(model, index);
  const held = heldOn(model, index);
  const columns = Array.from({ length: MOST_COLUMNS }, (_, column) => columnOf(model, index, column));
  let values: readonly (readonly (CellValue | undefined)[])[] | undefined;
  const valueAt = (row: number, column: number): CellValue | undefined => {
    values ??= copy.valuesOf({ sheet: name, from: { row: 0, column: 0 }, to: lastOf(held) });
    return values[row]?.[column];
  };
  return {
    name,
    tabColour: colour.replace('#', ''),
    hasGridlines: model.getShowGridLines(index),
    held,
    cell: (address) => {
      const { row, column } = areaOfAddress(address).from;
      return seeCell(model, index, row, column, valueAt(row, column));
    },
    column: (at) => columns[at],
    // Rows are whole pixels high.
    rowHeight: (row) => Math.round(model.getRowHeight(index, row + 1) * POINTS_PER_PIXEL),
    frozen: { rows: model.getFrozenRowsCount(index), columns: model.getFrozenColumnsCount(index) },
    tables: (parts?.tables ?? []).map(({ name: table, area, columns: all, hasTotals, description }) => ({
      name: table,
      address: printPlainArea(area),
      columns: all.map((column) => column.name),
      hasTotals,
      description,
    })),
    validations: (parts?.validations ?? []).map((validation) => seenValidation(name, validation)),
    conditionalFormats,
    links: (parts?.links ?? []).map(seenLink),
    notes: (parts?.notes ?? []).map(({ cell, text }) => ({ cell: a1(cell.row, cell.column), text })),
    charts: (parts?.charts ?? []).map((chart) => seenChart(copy, chart)),
    print: undefined,
  };
}

function seeCell(
  model: GridHost['model'],
  index: number,
  row: number,
  column: number,
  value: CellValue | undefined,
): SeenCell {
  const content = model.getCellContent(index, row + 1, column + 1);
  const { style } = model.getCellStyle(index, row + 1, column + 1);
  const { font, fill, alignment } = style;
  const colour = (given: unknown): string => String(given ?? '').replace('#', '');
  const lines = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = style.border[side];
    return line ? [[side, colour(line.color)]] : [];
  });
  const horizontal = alignment?.horizontal ?? 'general';
  return {
    value,
    formula: content.startsWith('=') ? PLAIN_FORMULA : undefined,
    format: style.num_fmt === 'general' ? NUMBER_FORMATS.general : style.num_fmt,
    look: {
      font: font.name,
      size: Math.round(font.sz * POINTS_PER_PIXEL),
      colour: colour(font.color),
      bold: font.b ?? false,
      italic: font.i ?? false,
      underline: font.u ?? false,
      fill: fill.color === undefined ? undefined : colour(fill.color),
      horizontal: HORIZONTAL[horizontal],
      vertical: VERTICAL[alignment?.vertical ?? 'bottom'] ?? 'bottom',
      wrap: alignment?.wrap_text ?? false,
      indent: 0,
      locked: false,
      lines: Object.fromEntries(lines) as SeenLines,
    },
  };
}

const HORIZONTAL: Readonly<Record<string, SeenLook['horizontal']>> = {
  left: 'left',
  center: 'centre',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, SeenLook['vertical']>> = {
  top: 'top',
  center: 'centre',
  bottom: 'bottom',
};

function heldOn(model: GridHost['model'], index: number): readonly string[] {
  return Array.from({ length: MOST_COLUMNS }, (_, column) => column).flatMap((column) =>
    [...model.getRowsWithData(index, column + 1)]
      .filter((row) => model.getCellContent(index, row, column + 1) !== '')
      .map((row) => a1(row - 1, column)),
  );
}

function lastOf(held: readonly string[]): Position {
  const places = held.map((address) => areaOfAddress(address).from);
  return {
    row: Math.max(0, ...places.map(({ row }) => row)),
    column: Math.max(0, ...places.map(({ column }) => column)),
  };
}

/** Shows a hidden column, to see how wide it is. */
function columnOf(model: GridHost['model'], index: number, column: number): SeenColumn {
  const isHidden = model.getColumnWidth(index, column + 1) === 0;
  if (isHidden) model.setColumnsHidden(index, column + 1, column + 1, false);
  return { pixels: model.getColumnWidth(index, column + 1), isHidden, isGrouped: false };
}

/** Takes the conditional formats off, so that cells are seen as they look without. */
function formatsOf(model: GridHost['model'], index: number): readonly SeenConditionalFormat[] {
  const listed = model.getConditionalFormattingList(index);
  const seen = listed.flatMap(({ index: place, range, cf_rule: rule }): SeenConditionalFormat[] => {
    const look = model.getDxfForConditionalFormatting(index, place);
    if (rule.type !== 'Formula' || !look) return [];
    const { font, fill } = look;
    return [
      {
        address: range,
        formula: rule.formula.slice(1),
        colour: String(font?.color ?? '').replace('#', ''),
        fill: fill?.color === undefined ? undefined : String(fill.color).replace('#', ''),
        bold: font?.b ?? false,
      },
    ];
  });
  for (const place of listed.map((one) => one.index).sort((one, other) => other - one)) {
    model.deleteConditionalFormatting(index, place);
  }
  return seen;
}
