/**
 * Round values, a round step apart, that span all of the given ones: about as many as `most`. They begin
 * and end at or beyond the extremes.
 */
export function roundTicks(values: readonly number[], most: number): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  // Values nearer to each other than numbers can tell apart are one value, and nearly nothing is nothing.
  const isOne = high - low <= largest * DUST;
  const span = largest < LEAST ? 1 : isOne ? largest : high - low;
  const step = roundStep(span / (most - 1));
  const first = Math.floor(low / step + DUST);
  const last = Math.max(first + 1, Math.ceil(high / step - DUST));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const DUST = 1e-9;
/** Below it the powers of ten lose their digits. */
const LEAST = 1e-290;

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 5, 10].find((times) => times >= least / power - DUST)!;
}

/** How many decimals tell values this step apart. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + DUST));
}

/** Which of `count` places to label where `most` labels fit: the last one, and others evenly before it. */
export function labelledPlaces(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, most - 1)));
  return Array.from({ length: count }, (_, place) => place).filter(
    (place) => (count - 1 - place) % step === 0,
  );
}
