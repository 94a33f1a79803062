/** What cannot stand as it is in the text of a spreadsheet part; `u` makes only lone surrogates match. */
const UNSAFE_TEXT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/u;
const UNSAFE_ATTRIBUTE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/u;
const UNSAFE_PLAIN = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

const EVERY_UNSAFE_TEXT = new RegExp(UNSAFE_TEXT, 'gu');
const EVERY_UNSAFE_ATTRIBUTE = new RegExp(UNSAFE_ATTRIBUTE, 'gu');
const EVERY_UNSAFE_PLAIN = new RegExp(UNSAFE_PLAIN, 'gu');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for an element of a spreadsheet part. Characters that XML cannot hold, and text that looks
 * like such an escape, become `_xHHHH_`, as Excel writes them; tabs and line breaks stay.
 */
export function escapeText(text: string): string {
  return UNSAFE_TEXT.test(text) ? text.replace(EVERY_UNSAFE_TEXT, escapeSpreadsheetCharacter) : text;
}

/** Text for an attribute of a spreadsheet part, where tabs and line breaks need an escape too. */
export function escapeAttribute(text: string): string {
  return UNSAFE_ATTRIBUTE.test(text)
    ? text.replace(EVERY_UNSAFE_ATTRIBUTE, escapeSpreadsheetCharacter)
    : text;
}

/**
 * Text for drawings and document properties, whose schemas know no `_xHHHH_`: a character that XML
 * cannot hold becomes U+FFFD. Safe in elements and attributes.
 */
export function escapePlain(text: string): string {
  return UNSAFE_PLAIN.test(text) ? text.replace(EVERY_UNSAFE_PLAIN, escapePlainCharacter) : text;
}

function escapeSpreadsheetCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return ENTITIES[character] ?? `_x${code}_`;
}

function escapePlainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const isWhiteSpace = code === 9 || code === 10 || code === 13;
  return ENTITIES[character] ?? (isWhiteSpace ? `&#${code};` : '\uFFFD');
}
