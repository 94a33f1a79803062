import type { Bins } from './bins';
import { binOf, binsOver, countBins } from './bins';

/** Values are divided into so many bins, so that only those of a few bins have to be sorted. */
const BINS = 1024;

/** What stands at the given ranks (from 0, rising) of a list if it were sorted. Leaves it as it is. */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  const bins = binsOver(values, BINS);
  if (!Number.isFinite(bins.perUnit)) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank]!);
  }
  const groups = groupsOf(countBins(values, bins), ranks);
  gather(values, bins, groups);
  return ranks.map((rank) => {
    const { first, members } = groups.find((group) => rank < group.first + group.members.length)!;
    return members[rank - first]!;
  });
}

/** The values of one bin, which come after `first` others. */
interface Group {
  readonly bin: number;
  readonly first: number;
  readonly members: Float64Array;
}

/** The bins that hold a wanted rank, with room for their values. */
function groupsOf(counts: Uint32Array, ranks: readonly number[]): Group[] {
  const groups: Group[] = [];
  let first = 0;
  counts.forEach((count, bin) => {
    if (ranks.some((rank) => rank >= first && rank < first + count)) {
      groups.push({ bin, first, members: new Float64Array(count) });
    }
    first += count;
  });
  return groups;
}

/** Fills the groups with their values, sorted. */
function gather(values: Float64Array, { least, perUnit, count }: Bins, groups: readonly Group[]): void {
  const groupOfBin = new Int8Array(count).fill(-1);
  groups.forEach(({ bin }, index) => {
    groupOfBin[bin] = index;
  });
  const filled = new Uint32Array(groups.length);
  const { length } = values;
  for (let at = 0; at < length; at += 1) {
    const value = values[at]!;
    const group = groupOfBin[binOf(value, least, perUnit, count)]!;
    if (group < 0) continue;
    groups[group]!.members[filled[group]!] = value;
    filled[group]! += 1;
  }
  for (const { members } of groups) members.sort();
}
