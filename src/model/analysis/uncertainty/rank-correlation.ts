import { binOf, binsOver, countBins } from './bins';

/** Ranks from 1 of a list's values; equal values share the mean of theirs. */
export function averageRanks(values: Float64Array): Float64Array {
  const { length } = values;
  const sorted = values.slice().sort();
  const bins = binsOver(values, length);
  const { least, perUnit, count } = bins;
  const isSpread = Number.isFinite(perUnit);
  const starts = startsOf(isSpread ? countBins(values, bins) : new Uint32Array(0));
  const ranks = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const value = values[at]!;
    const bin = isSpread ? binOf(value, least, perUnit, count) : 0;
    const from = isSpread ? starts[bin]! : 0;
    const to = isSpread ? starts[bin + 1]! : length;
    ranks[at] = (firstAtLeast(sorted, value, from, to) + 1 + firstAbove(sorted, value, from, to)) / 2;
  }
  return ranks;
}

/** Where each bin's values start in a sorted list, and after the last one's where the list ends. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let bin = 0; bin < counts.length; bin += 1) starts[bin + 1] = starts[bin]! + counts[bin]!;
  return starts;
}

function firstAtLeast(sorted: Float64Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove(sorted: Float64Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pearson's correlation of two lists; null where one of them never changes. */
export function correlation(one: Float64Array, other: Float64Array): number | null {
  const { length } = one;
  const middle = mean(one);
  const otherMiddle = mean(other);
  let together = 0;
  let square = 0;
  let otherSquare = 0;
  for (let at = 0; at < length; at += 1) {
    const deviation = one[at]! - middle;
    const otherDeviation = other[at]! - otherMiddle;
    together += deviation * otherDeviation;
    square += deviation * deviation;
    otherSquare += otherDeviation * otherDeviation;
  }
  return square > 0 && otherSquare > 0 ? together / Math.sqrt(square * otherSquare) : null;
}

function mean(values: Float64Array): number {
  const { length } = values;
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += values[at]!;
  return sum / length;
}
