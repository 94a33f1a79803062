import { ALL_COLUMNS, contains, overlap, type Block } from './block';
import { NO_STYLES, withStyle, withoutStyle } from './style-sets';
import { cellKey, type CellState, type SheetState } from './workbook-state';

/** What a cell of a new sheet looks like. */
export const DEFAULT_STYLES: Readonly<Record<string, unknown>> = {
  NumberFormat: 'General',
  Locked: true,
  FormulaHidden: false,
  WrapText: false,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  IndentLevel: 0,
  TextOrientation: 0,
  ShrinkToFit: false,
  ReadingOrder: 'Context',
  AutoIndent: false,
  'Fill.Color': '#FFFFFF',
  'Fill.Pattern': null,
  'Font.Name': 'Calibri',
  'Font.Size': 11,
  'Font.Color': '#000000',
  'Font.Bold': false,
  'Font.Italic': false,
  'Font.Underline': 'None',
  'Font.Strikethrough': false,
  'Font.Subscript': false,
  'Font.Superscript': false,
};

const BORDER_DEFAULTS: Readonly<Record<string, unknown>> = {
  Style: 'None',
  Weight: 'Thin',
  Color: '#000000',
};

/** Beyond this many cells a style is kept for the block, not in each cell. */
const MANY = 200_000;

export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (cell === undefined) {
    cell = { value: '', styles: NO_STYLES };
    sheet.cells.set(key, cell);
  }
  return cell;
}

export function styleAt(sheet: SheetState, row: number, column: number, key: string): unknown {
  const styles = sheet.cells.get(cellKey(row, column))?.styles;
  if (styles?.has(key) === true) return styles.get(key);
  for (let index = sheet.wide.length - 1; index >= 0; index -= 1) {
    const wide = sheet.wide[index];
    if (wide?.key === key && contains(wide.block, row, column)) return wide.value;
  }
  if (key.startsWith('Borders.')) return BORDER_DEFAULTS[key.slice(key.lastIndexOf('.') + 1)];
  return DEFAULT_STYLES[key];
}

export function setStyle(sheet: SheetState, block: Block, key: string, value: unknown): void {
  if (block.rows * block.columns > MANY) {
    for (const [place, cell] of sheet.cells) {
      if (contains(block, Math.floor(place / ALL_COLUMNS), place % ALL_COLUMNS)) {
        cell.styles = withoutStyle(cell.styles, key);
      }
    }
    sheet.wide.push({ block, key, value });
    return;
  }
  forEachCell(block, (row, column) => {
    const cell = cellAt(sheet, row, column);
    cell.styles = withStyle(cell.styles, key, value);
  });
}

/** The style of all cells of the block, or null where they differ. */
export function commonStyle(sheet: SheetState, block: Block, key: string): unknown {
  const first = styleAt(sheet, block.row, block.column, key);
  let same = true;
  forEachCell(usedPart(sheet, block), (row, column) => {
    same &&= styleAt(sheet, row, column, key) === first;
  });
  return same ? first : null;
}

export function clearStyles(sheet: SheetState, block: Block): void {
  for (const [place, cell] of sheet.cells) {
    if (contains(block, Math.floor(place / ALL_COLUMNS), place % ALL_COLUMNS)) cell.styles = NO_STYLES;
  }
  for (let index = sheet.wide.length - 1; index >= 0; index -= 1) {
    const wide = sheet.wide[index];
    // A part of a wide style cannot be taken out: it is written over with the default instead.
    if (wide !== undefined && overlap(wide.block, block) !== undefined) {
      if (contains(block, wide.block.row, wide.block.column) && wide.block.rows <= block.rows) {
        sheet.wide.splice(index, 1);
      } else setStyle(sheet, block, wide.key, DEFAULT_STYLES[wide.key]);
    }
  }
}

export function forEachCell(
  { row, column, rows, columns }: Block,
  visit: (row: number, column: number) => void,
): void {
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) visit(row + down, column + right);
  }
}

/** The part of a block worth looking at cell by cell: all of it, or where cells are kept. */
export function usedPart(sheet: SheetState, block: Block): Block {
  if (block.rows * block.columns <= MANY) return block;
  const used = usedBlock(sheet, () => true);
  return (used && overlap(used, block)) ?? { ...block, rows: 1, columns: 1 };
}

/** The smallest block around the cells that `counts`; undefined where there are none. */
export function usedBlock(sheet: SheetState, counts: (cell: CellState) => boolean): Block | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [place, cell] of sheet.cells) {
    if (!counts(cell)) continue;
    const row = Math.floor(place / ALL_COLUMNS);
    const column = place % ALL_COLUMNS;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether a cell holds a value or a formula; a look alone does not count. */
export function holdsSomething(cell: CellState): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}
