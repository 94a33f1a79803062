import { ALL_COLUMNS, ALL_ROWS, type Block } from '../block';
import type { Host, Place } from '../host';
import { refuse } from '../host-error';
import { changeSheet, type SheetState } from '../workbook-state';

type Lines = 'rows' | 'columns';

/** The rows or columns that a block touches; all of them count as none, for a sheet has too many. */
function indexes(block: Block, lines: Lines): number[] {
  const from = lines === 'rows' ? block.row : block.column;
  const count = lines === 'rows' ? block.rows : block.columns;
  if (lines === 'rows' && count === ALL_ROWS)
    return refuse('NotImplemented', 'Every row of a sheet at once.');
  return Array.from({ length: count }, (_, index) => from + index);
}

/** A property of the block's rows or columns, or null where they differ. */
export function lineProperty(
  sheet: SheetState,
  block: Block,
  lines: Lines,
  name: string,
  initial: unknown,
): unknown {
  if (lines === 'rows' && block.rows === ALL_ROWS) return initial;
  const found = new Set(indexes(block, lines).map((index) => sheet[lines].get(index)?.[name] ?? initial));
  return found.size === 1 ? [...found][0] : null;
}

/** Sets a property of the block's rows or columns. Refused while the sheet is protected. */
export function setLineProperty(
  host: Host,
  { sheet, block }: Place,
  lines: Lines,
  name: string,
  value: unknown,
): void {
  changeSheet(host.workbook, sheet);
  for (const index of indexes(block, lines)) {
    const line = sheet[lines].get(index) ?? {};
    line[name] = value;
    sheet[lines].set(index, line);
  }
}

/** Rows get the height that their contents need, whatever they were given before. */
export function fitRows(sheet: SheetState, block: Block): void {
  for (const index of indexes(block, 'rows')) {
    const { height, ...line } = sheet.rows.get(index) ?? {};
    if (height === undefined) continue;
    if (Object.keys(line).length > 0) sheet.rows.set(index, line);
    else sheet.rows.delete(index);
  }
}

export function hiddenLines(sheet: SheetState, block: Block, lines: Lines): unknown {
  return lineProperty(sheet, block, lines, 'hidden', false);
}

export function setHidden(host: Host, place: Place, lines: Lines, value: unknown): void {
  setLineProperty(host, place, lines, 'hidden', value === true);
}

/** Groups rows or columns one level deeper, or takes a level away. */
export function groupLines(host: Host, { sheet, block }: Place, by: unknown, step: 1 | -1): void {
  if (by !== 'ByRows' && by !== 'ByColumns') refuse('InvalidArgument', 'Group by rows or by columns.');
  const lines: Lines = by === 'ByRows' ? 'rows' : 'columns';
  if (lines === 'columns' && block.columns === ALL_COLUMNS)
    refuse('InvalidArgument', 'Not every column can be grouped.');
  changeSheet(host.workbook, sheet);
  for (const index of indexes(block, lines)) {
    const line = sheet[lines].get(index) ?? {};
    const level = Number(line['level'] ?? 0) + step;
    if (level < 0 || level > 7) refuse('InvalidArgument', 'An outline has at most seven levels.');
    line['level'] = level;
    sheet[lines].set(index, line);
  }
}

/** Sets widths, and whether columns are hidden, of each column of the block in turn. */
export function setColumnProperties(host: Host, place: Place, given: unknown): void {
  const { sheet, block } = place;
  const properties = given as readonly Record<string, unknown>[];
  if (!Array.isArray(given) || properties.length !== block.columns) {
    refuse('InvalidArgument', `Properties for ${block.columns} columns are needed.`);
  }
  properties.forEach(({ columnHidden, format = {}, ...other }, index) => {
    const { columnWidth, ...unknown } = format as Record<string, unknown>;
    const names = [...Object.keys(other), ...Object.keys(unknown)];
    if (names.length > 0) refuse('NotImplemented', `Properties of columns: ${names.join(', ')}.`);
    const column: Place = { sheet, block: { ...block, column: block.column + index, columns: 1 } };
    if (columnWidth !== undefined) setLineProperty(host, column, 'columns', 'width', columnWidth);
    if (columnHidden !== undefined) setHidden(host, column, 'columns', columnHidden);
  });
}
