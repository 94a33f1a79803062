import type { Area, Position } from '../../../workbook/plan';
import { MOST_COLUMNS, MOST_ROWS } from './limits';

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const SHEET_ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The position of `B7` or `$B$7`, or undefined where that is no cell of a sheet. */
export function positionOf(address: string): Position | undefined {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  const row = Number(digits) - 1;
  let column = 0;
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64;
  column -= 1;
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS ? { row, column } : undefined;
}

/** The block `B2:C9`, or one cell. */
export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first, ...rest] = reference.split(':');
  const from = positionOf(first);
  const to = positionOf(last);
  if (!from || !to || rest.length > 0 || to.row < from.row || to.column < from.column) return undefined;
  return { from, to };
}

/** The first cell that a name such as `Summary!$B$4` refers to, or undefined where it is no cell. */
export function firstCellOf(reference: string): { sheet: string; cell: Position } | undefined {
  const [, quoted, plain, address = ''] = SHEET_ADDRESS.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const cell = areaOf(address)?.from;
  return sheet !== undefined && cell ? { sheet, cell } : undefined;
}
