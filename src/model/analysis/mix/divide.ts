import type { CellKey } from '../../types';
import type { CellLimits } from './cells';

/**
 * Divides a tier's share between its cells: each gets its minimum, and the rest goes by `weights` (evenly
 * where those are all 0) as far as the maximums allow. The share must lie between the sums of both.
 */
export function divide(
  share: number,
  cells: readonly CellLimits[],
  weights: Readonly<Record<CellKey, number>>,
): Record<CellKey, number> {
  const given = new Map(cells.map(({ cell, minimum }) => [cell, minimum]));
  let open = cells.filter(({ minimum, maximum }) => minimum < maximum);
  for (;;) {
    const left = share - sum([...given.values()]);
    if (open.length === 0 || left <= 0) return Object.fromEntries(given);
    const all = sum(open.map(({ cell }) => weights[cell] ?? 0));
    const partOf = ({ cell }: CellLimits): number => (all > 0 ? (weights[cell] ?? 0) / all : 1 / open.length);
    const full = open.filter((limits) => given.get(limits.cell)! + left * partOf(limits) >= limits.maximum);
    // Those that cannot hold their part are filled up, and the others share what they leave.
    for (const limits of full.length > 0 ? full : open) {
      const more = given.get(limits.cell)! + left * partOf(limits);
      given.set(limits.cell, Math.min(limits.maximum, more));
    }
    open = full.length > 0 ? open.filter((limits) => !full.includes(limits)) : [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
