import type { Area, Position } from '../../workbook/plan';
import { printPlainArea } from '../../workbook/print';

/** The block of an address such as `'Do nothing'!$B$4:C9`; the sheet's name is dropped. */
export function areaOfAddress(address: string): Area {
  const [from, to = from] = address.slice(address.lastIndexOf('!') + 1).split(':');
  return { from: positionOf(from!), to: positionOf(to!) };
}

/** The sheet of an address such as `'Do nothing'!$B$4`. */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function positionOf(cell: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  if (digits === '') throw new RangeError(`Not the address of a cell: ${cell}`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Excel takes addresses of several blocks up to 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** Blocks as few addresses: `A1:B2,D4`. Each is short enough for Excel. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  return joined(areas.map(printPlainArea));
}

/** Texts such as `A1:B2` or `C:D` as few lists with commas. */
export function joined(parts: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const part of parts) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + part.length < LONGEST_ADDRESS) {
      lists[lists.length - 1] = `${last},${part}`;
    } else lists.push(part);
  }
  return lists;
}

/** Cells as few blocks: runs along rows, joined where rows below each other have the same. */
export function areasOf(
  height: number,
  width: number,
  has: (row: number, column: number) => boolean,
): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row <= height; row += 1) {
    const next: Area[] = [];
    for (let column = 0; row < height && column < width; column += 1) {
      if (!has(row, column)) continue;
      const from = { row, column };
      while (column + 1 < width && has(row, column + 1)) column += 1;
      const above = open.find((area) => area.from.column === from.column && area.to.column === column);
      next.push(above ? { from: above.from, to: { row, column } } : { from, to: { row, column } });
    }
    done.push(...open.filter((area) => !next.some(({ from }) => from === area.from)));
    open = next;
  }
  return done;
}
