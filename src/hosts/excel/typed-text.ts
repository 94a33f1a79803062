const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** Beginning with a letter, and neither a truth value nor a date such as `May 16`. */
const PLAIN_TEXT = new RegExp(String.raw`^(?!(true|false)\s*$|${MONTH}[a-z]*[\s./-]*\d)\p{L}`, 'iu');

/**
 * A text as it must be typed to arrive as text: where Excel would take it for a formula, a number,
 * a date or an error in some language, an apostrophe stands before it.
 */
export function typedText(text: string): string {
  return text === '' || PLAIN_TEXT.test(text) ? text : `'${text}`;
}
