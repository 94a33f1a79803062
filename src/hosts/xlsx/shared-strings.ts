import { escapeText } from './escape-xml';
import { SPREADSHEET_NAMESPACE } from './namespaces';
import { XML_HEAD } from './package';

/** The most characters that a cell can hold. */
export const LONGEST_TEXT = 32_767;

/**
 * The texts of all cells, each held once. Cells point here rather than carry their text inline,
 * because names and measures repeat on every row of the long tables.
 */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index by which a cell refers to `text`. */
  add(text: string): number {
    this.uses += 1;
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.indexes.size;
      this.indexes.set(text, index);
    }
    return index;
  }

  toXml(): string {
    const items = Array.from(
      this.indexes.keys(),
      (text) => `<si><t${space(text)}>${escapeText(text)}</t></si>`,
    );
    return (
      `${XML_HEAD}<sst xmlns="${SPREADSHEET_NAMESPACE}" count="${this.uses}" uniqueCount="${items.length}">` +
      `${items.join('')}</sst>`
    );
  }
}

/** The attribute that keeps spaces and line breaks at a text's ends. */
export function space(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
