import type { BinaryOperator } from './formula';
import type { CellValue, ErrorValue } from './plan';

/** A value while formulas are worked out; undefined is a blank cell. */
export type Scalar = CellValue | undefined;
/** A block's values in reading order. */
export type Matrix = readonly Scalar[];

const error = (code: ErrorValue['error']): ErrorValue => Object.freeze({ error: code });
export const NOT_AVAILABLE = error('#N/A');
export const WRONG_VALUE = error('#VALUE!');
export const DIVIDED_BY_ZERO = error('#DIV/0!');
export const WRONG_NUMBER = error('#NUM!');
export const WRONG_REFERENCE = error('#REF!');

export function isError(value: Scalar): value is ErrorValue {
  return typeof value === 'object';
}

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** A value as a number: blank is 0, true is 1, a text that is not a number is #VALUE!. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value;
  return DECIMAL.test(value) ? Number(value) : WRONG_VALUE;
}

/** A value as text, a number with the 15 digits that a spreadsheet shows. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value;
  return String(Number(value.toPrecision(15)));
}

/** A value as a condition: any number but 0 is true. */
export function toCondition(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  const number = toNumber(value);
  return typeof number === 'object' ? number : number !== 0;
}

/** A finite number, or the error that a spreadsheet shows in its place. */
export function finite(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value : WRONG_NUMBER;
}

/** Two values under an operator, as a spreadsheet has it. */
export function combine(operator: BinaryOperator, left: Scalar, right: Scalar): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    case '&': {
      const [head, tail] = [toText(left), toText(right)];
      if (typeof head === 'object') return head;
      return typeof tail === 'object' ? tail : head + tail;
    }
    default: {
      const [a, b] = [toNumber(left), toNumber(right)];
      if (typeof a === 'object') return a;
      if (typeof b === 'object') return b;
      return calculate(operator, a, b);
    }
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): number | ErrorValue {
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIVIDED_BY_ZERO : finite(a / b);
    case '^':
      // Excel has no value for 0 to the power 0.
      return a === 0 && b === 0 ? WRONG_NUMBER : finite(power(a, b));
  }
}

/** Beyond this a whole exponent is no count of years. */
const MOST_FACTORS = 64;

/**
 * A power. Browsers and Node round powers each in its own way, and a file must have the same bytes
 * wherever it is made: products are rounded alike everywhere.
 */
function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MOST_FACTORS) return base ** exponent;
  let product = 1;
  for (let factor = 0; factor < Math.abs(exponent); factor += 1) product *= base;
  return exponent < 0 ? 1 / product : product;
}

/** Numbers come before texts and texts before conditions; a blank takes the other side's kind. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === 'string' && typeof b === 'string') {
    const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
    return lowerA === lowerB ? 0 : lowerA < lowerB ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function blankLike(other: Scalar): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
