import type { Area, Position } from '../../workbook/plan';

/** The block of an address such as `B4:C9`. Anything else is a defect and throws. */
export function areaOfAddress(address: string): Area {
  const [from, to = from] = address.split(':');
  return { from: positionOf(from!), to: positionOf(to!) };
}

function positionOf(cell: string): Position {
  const [, letters = '', digits = ''] = /^([A-Z]+)([1-9]\d*)$/.exec(cell) ?? [];
  if (digits === '') throw new RangeError(`Not the address of a cell: ${cell}`);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
