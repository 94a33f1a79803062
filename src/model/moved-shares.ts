import type { Strategy, Tier } from '../data/baseline';
import { TIERS } from '../data/baseline';
import type { BaseSpend } from './base-spend';
import { splitCellKey } from './cell-key';
import type { CellKey } from './types';

/** Where a shift takes from, or gives to, added up both ways; each list sums to 1. */
export interface MovedShares {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly share: number }[];
  readonly byStrategy: readonly number[];
  readonly byTier: Readonly<Record<Tier, number>>;
}

/** Resolves shares by cell against the order of the strategies and tiers. */
export function movedShares(
  shares: Readonly<Record<CellKey, number>>,
  strategies: readonly Strategy[],
): MovedShares {
  const byStrategy = strategies.map(() => 0);
  const byTier = { primary: 0, secondary: 0, tertiary: 0, planned: 0, urgent: 0, longTerm: 0 };
  const cells = Object.entries(shares).map(([key, share]) => {
    const { strategy, tier } = splitCellKey(key);
    const row = strategies.findIndex((known) => known.key === strategy);
    byStrategy[row]! += share;
    byTier[tier as Tier] += share;
    return { row, column: TIERS.indexOf(tier as Tier), share };
  });
  return { cells, byStrategy, byTier };
}

/**
 * The most that may be moved a year at the base year's budgets, £m: the tightest source cell decides.
 * It grows as the envelope does, because every budget does.
 */
export function baseRoom(from: MovedShares, base: BaseSpend, maxSourceShare: number): number {
  let room = Infinity;
  for (const { row, column, share } of from.cells) {
    if (share > 0) room = Math.min(room, (maxSourceShare * base.cells[row]![column]!) / share);
  }
  return room;
}
