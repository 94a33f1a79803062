/** The most decimals that a number in a table may have. */
const MOST_DECIMALS = 30;

/** A number in plain decimal notation, as the tables of a data package take it: no exponent. */
export function decimalText(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const shift = Number(exponent);
  const digits = whole + fraction;
  if (shift > 0) return sign + digits.padEnd(whole.length + shift, '0');
  const decimals = (digits.padStart(digits.length - shift - whole.length, '0') as string).slice(
    0,
    MOST_DECIMALS,
  );
  const text = decimals.replace(/0+$/, '');
  return text === '' ? '0' : `${sign}0.${text}`;
}
