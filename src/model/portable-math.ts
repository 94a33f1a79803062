/**
 * Powers made of sums, products and quotients only. Those are exact to the last bit everywhere, while
 * each engine rounds its own Math.exp, Math.log and ** as it likes: the same seed has to give the same
 * draws in every browser.
 */

/** ln 2 in two parts: the first has few enough bits that whole multiples of it are exact. */
const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_HALF = 0.7071067811865476;

/** A small number's logarithm is approached in larger steps. */
const MINUTE_HALVINGS = 8;
const MINUTE = 1 / 256;

/** 1/n! and 1/(2n + 1) from n = 0, up to where the series reach the last bit within the reduced ranges. */
const INVERSE_FACTORIALS = new Float64Array(15);
const INVERSE_ODDS = new Float64Array(13);
for (let n = 0, factorial = 1; n < INVERSE_FACTORIALS.length; n += 1, factorial *= n) {
  INVERSE_FACTORIALS[n] = 1 / factorial;
}
for (let n = 0; n < INVERSE_ODDS.length; n += 1) INVERSE_ODDS[n] = 1 / (2 * n + 1);

/** eˣ. */
export function exp(x: number): number {
  const doublings = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - doublings * LN2_HIGH - doublings * LN2_LOW;
  return series(INVERSE_FACTORIALS, rest) * twoTo(doublings);
}

/** ln x of a positive x. */
export function log(x: number): number {
  let doublings = 0;
  let rest = x;
  while (rest < MINUTE) {
    rest /= MINUTE;
    doublings -= MINUTE_HALVINGS;
  }
  while (rest < SQRT_HALF) {
    rest *= 2;
    doublings -= 1;
  }
  while (rest > 2 * SQRT_HALF) {
    rest /= 2;
    doublings += 1;
  }
  const ratio = (rest - 1) / (rest + 1);
  return doublings * LN2_HIGH + (doublings * LN2_LOW + 2 * ratio * series(INVERSE_ODDS, ratio * ratio));
}

/** xʸ of an x from 0; x⁰ is 1. */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  return x > 0 ? exp(y * log(x)) : 0;
}

function series(coefficients: Float64Array, x: number): number {
  let sum = 0;
  for (let n = coefficients.length - 1; n >= 0; n -= 1) sum = coefficients[n]! + x * sum;
  return sum;
}

/** Exact for any whole exponent that a double has. */
function twoTo(whole: number): number {
  let result = 1;
  let factor = whole < 0 ? 1 / 2 : 2;
  for (let left = Math.abs(whole); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
