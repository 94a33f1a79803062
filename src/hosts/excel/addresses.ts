import type { Area, Position } from '../../workbook/plan';

/** The block of an address such as `'Do nothing'!$B$4:C9`; the sheet's name is dropped. */
export function areaOfAddress(address: string): Area {
  const [from, to = from] = address.slice(address.lastIndexOf('!') + 1).split(':');
  return { from: positionOf(from!), to: positionOf(to!) };
}

function positionOf(cell: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(cell) ?? [];
  if (digits === '') throw new RangeError(`Not the address of a cell: ${cell}`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
