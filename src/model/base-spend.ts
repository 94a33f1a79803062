import type { Baseline } from '../data/baseline';
import { TIERS, WHOLE } from '../data/baseline';

/** Spend of the base year, £m: rows in the order of the strategies, columns in that of the tiers. */
export interface BaseSpend {
  readonly cells: readonly (readonly number[])[];
  readonly byStrategy: readonly number[];
  readonly byTier: readonly number[];
  readonly total: number;
}

/** The budget of each strategy in a footprint or in `whole`, £m, in the order of the strategies. */
export function budgetsOf(baseline: Baseline, footprint: string): number[] {
  const sums = baseline.strategies.map(() => 0);
  for (const budget of baseline.budgets) {
    if (footprint !== WHOLE && budget.footprint !== footprint) continue;
    const row = baseline.strategies.findIndex(({ key }) => key === budget.strategy);
    sums[row]! += budget.spendGbpM;
  }
  return sums;
}

/** The base year's envelope of a footprint or of `whole`, £m. */
export function baseEnvelope(baseline: Baseline, footprint: string): number {
  return budgetsOf(baseline, footprint).reduce((sum, budget) => sum + budget, 0);
}

/** Divides the budgets over the tiers by `mixes`; the model, section Do nothing (B). */
export function baseSpend(
  baseline: Baseline,
  footprint: string,
  mixes: ReadonlyMap<string, readonly number[]>,
): BaseSpend {
  const byStrategy = baseline.strategies.map(() => 0);
  const byTier = TIERS.map(() => 0);
  const cells = budgetsOf(baseline, footprint).map((budget, row) => {
    const shares = mixes.get(baseline.strategies[row]!.key);
    if (shares === undefined) throw new Error(`The mix of ${baseline.strategies[row]!.key} is missing`);
    return shares.map((share, column) => {
      const spend = budget * share;
      byStrategy[row]! += spend;
      byTier[column]! += spend;
      return spend;
    });
  });
  return { cells, byStrategy, byTier, total: byTier.reduce((sum, spend) => sum + spend, 0) };
}
