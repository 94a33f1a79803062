import type { Chances } from './chances';
import { addChances, countChances, noChances } from './chances';
import { reportedSeries, seriesColumn } from './series';
import type { Workbench } from './work';
import { runTask } from './work';

/** The bins of a distribution's histogram: where the first one begins, and how wide each is. */
export interface Frame {
  readonly start: number;
  readonly width: number;
}

/** Histograms of all distributions, in the order of `reportedSeries`; whole numbers that add up in any order. */
export interface Tally {
  readonly frames: readonly Frame[];
  readonly counts: readonly Uint32Array[];
  readonly chances: Chances;
}

/** Bins of a histogram: percentiles from it are at most a bin's width from the exact ones. */
export const BINS = 4096;

/** Beyond the draws that are known, on either side, for those that are still to come. */
const MARGIN = 1 / 8;

/** A frame around the draws that were kept. What falls beside it counts in its first or last bin. */
export function frameAround(values: Float64Array): Frame {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const range = most - least;
  return { start: least - MARGIN * range, width: ((1 + 2 * MARGIN) * range) / BINS };
}

export function emptyTally(frames: readonly Frame[], horizon: number): Tally {
  return { frames, counts: frames.map(() => new Uint32Array(BINS)), chances: noChances(horizon) };
}

/** Runs a task and counts its draws. */
export function tallyTask(bench: Workbench, task: number, tally: Tally): void {
  const { kernel } = bench;
  const columns = reportedSeries(kernel.horizon).map((series) => seriesColumn(kernel, series));
  runTask(bench, task, (_, count) => {
    columns.forEach((column, index) => {
      countValues(tally.counts[index]!, tally.frames[index]!, kernel.memory, column, column + count);
    });
    countChances(tally.chances, kernel, count);
  });
}

/** Counts the values from `from` up to `to`. */
export function countValues(
  counts: Uint32Array,
  { start, width }: Frame,
  values: Float64Array,
  from: number,
  to: number,
): void {
  const perUnit = width > 0 ? 1 / width : 0;
  for (let at = from; at < to; at += 1) {
    const place = (values[at]! - start) * perUnit;
    counts[place < 0 ? 0 : place < BINS ? place | 0 : BINS - 1]! += 1;
  }
}

/** Adds what another worker counted within the same frames. */
export function addTally(into: Tally, more: Tally): void {
  more.counts.forEach((counts, index) => {
    const sums = into.counts[index]!;
    for (let bin = 0; bin < BINS; bin += 1) sums[bin]! += counts[bin]!;
  });
  addChances(into.chances, more.chances);
}
