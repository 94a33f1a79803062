import { child, descendants, type XmlElement } from './read-xml';

/** A cell's value; an error is an object, so that no text is taken for one. */
export type ReadValue = number | string | boolean | { readonly error: string };

export interface ReadCell {
  readonly value?: ReadValue;
  readonly formula?: string;
  /** The number of the cell's format among the file's. */
  readonly style: number;
}

/** The cells of a worksheet by address, `_xHHHH_` escapes undone in their texts; numbers in `conditionStyles` are conditions. */
export function readCells(
  sheet: XmlElement,
  strings: readonly string[],
  conditionStyles: ReadonlySet<number>,
): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const row of child(sheet, 'sheetData')?.children ?? []) {
    for (const cell of row.children) {
      const { r: address, s = '0', t: type = 'n' } = cell.attributes;
      if (address === undefined) throw new Error('A cell has no address.');
      const read = readValue(type, cell, strings);
      const value = typeof read === 'number' && conditionStyles.has(Number(s)) ? read !== 0 : read;
      const formula = child(cell, 'f')?.text;
      cells.set(address, {
        style: Number(s),
        ...(value === undefined ? {} : { value }),
        ...(formula === undefined ? {} : { formula: unescape(formula) }),
      });
    }
  }
  return cells;
}

function readValue(type: string, cell: XmlElement, strings: readonly string[]): ReadValue | undefined {
  if (type === 'inlineStr') {
    return unescape(descendants(child(cell, 'is'), 't').reduce((text, run) => text + run.text, ''));
  }
  const text = child(cell, 'v')?.text;
  if (text === undefined) return undefined;
  switch (type) {
    case 'n': {
      const number = Number(text);
      if (text === '' || !Number.isFinite(number)) throw new Error(`${cell.attributes.r} holds "${text}".`);
      return number;
    }
    case 's': {
      const shared = strings[Number(text)];
      if (shared === undefined) throw new Error(`${cell.attributes.r} refers to the string ${text}.`);
      return unescape(shared);
    }
    case 'str':
      return unescape(text);
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    default:
      throw new Error(`${cell.attributes.r} has the type ${type}.`);
  }
}

function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
