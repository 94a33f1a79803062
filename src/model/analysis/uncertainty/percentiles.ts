import { orderStatistics } from './order-statistics';
import type { Frame } from './tally';

/** The percentiles that are reported, in per cent. */
export const PERCENTS = [5, 25, 50, 75, 95] as const;
export type Percentile = `p${(typeof PERCENTS)[number]}`;
export type Percentiles = Readonly<Record<Percentile, number>>;

/**
 * The percentiles of a list, which is left as it is: the values at (n − 1)p of the sorted list, with a
 * straight line between neighbours.
 */
export function exactPercentiles(values: Float64Array): Percentiles {
  const ranks = PERCENTS.flatMap((percent) => {
    const { rank, next } = placeOf(percent, values.length);
    return [rank, next];
  });
  const found = orderStatistics(values, ranks);
  return percentilesFrom(values.length, (rank) => found[ranks.indexOf(rank)]!);
}

/** The percentiles of values that were only counted, each at most a bin's width off. */
export function countedPercentiles(counts: Uint32Array, frame: Frame): Percentiles {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return percentilesFrom(total, (rank) => valueInBin(counts, frame, rank));
}

function percentilesFrom(count: number, valueAt: (rank: number) => number): Percentiles {
  return Object.fromEntries(
    PERCENTS.map((percent) => {
      const { rank, next, part } = placeOf(percent, count);
      const below = valueAt(rank);
      return [`p${percent}`, part === 0 ? below : below + part * (valueAt(next) - below)];
    }),
  ) as Percentiles;
}

function placeOf(percent: number, count: number): { rank: number; next: number; part: number } {
  const place = ((count - 1) * percent) / 100;
  const rank = Math.floor(place);
  return { rank, next: Math.min(rank + 1, count - 1), part: place - rank };
}

function valueInBin(counts: Uint32Array, { start, width }: Frame, rank: number): number {
  let before = 0;
  let bin = 0;
  while (before + counts[bin]! <= rank) {
    before += counts[bin]!;
    bin += 1;
  }
  return start + width * (bin + (rank - before + 1 / 2) / counts[bin]!);
}
