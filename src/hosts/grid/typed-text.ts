const NUMBER = /^([-+−]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%?)$/;
const TRUTH = /^(true|false)$/i;
/** What the engine makes a link of. */
const LINK = /@|:\/\/|^www\.|^mailto:/i;

/**
 * A text as it must be typed to arrive as text: where the engine might take it for a formula, a
 * number, a truth value, an error or a link, an apostrophe stands before it.
 */
export function typedText(text: string): string {
  return /^\p{L}/u.test(text) && !TRUTH.test(text) && !LINK.test(text) ? text : `'${text}`;
}

/**
 * What someone typed, as a number in plain digits where it is one: `12.5%`, `£1,000`, `−3`. Left to
 * itself the engine takes such a number too, but gives the cell a format of its own, for pounds one
 * that it cannot show. Anything else is given back as it is.
 */
export function plainNumber(typed: string): string {
  const [, sign, digits, percent] = NUMBER.exec(typed.trim()) ?? [];
  if (digits === undefined || !/[£,%−]/.test(typed)) return typed;
  // The exponent keeps 1.1% exactly what 0.011 is.
  const value = Number(`${digits.replaceAll(',', '')}${percent === '' ? '' : 'e-2'}`);
  return String(sign === '' || sign === '+' ? value : -value);
}
