/** Bins of equal width from the least to the greatest of some values. */
export interface Bins {
  readonly least: number;
  /** Infinite where the values are all alike, or as good as. */
  readonly perUnit: number;
  readonly count: number;
}

/** Bins that all of the values fall into. */
export function binsOver(values: Float64Array, count: number): Bins {
  const { length } = values;
  let least = values[0]!;
  let most = least;
  for (let at = 1; at < length; at += 1) {
    const value = values[at]!;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  return { least, perUnit: count / (most - least), count };
}

/** The bin of one of the values, from 0; it never falls where the value rises. */
export function binOf(value: number, least: number, perUnit: number, count: number): number {
  const bin = ((value - least) * perUnit) | 0;
  return bin < count ? bin : count - 1;
}

/** How many values each bin has. */
export function countBins(values: Float64Array, { least, perUnit, count }: Bins): Uint32Array {
  const counts = new Uint32Array(count);
  const { length } = values;
  for (let at = 0; at < length; at += 1) counts[binOf(values[at]!, least, perUnit, count)]! += 1;
  return counts;
}
