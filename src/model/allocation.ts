import type { Strategy, Tier } from '../data/baseline';
import { TIERS } from '../data/baseline';
import type { BaseSpend } from './base-spend';
import type { MovedShares } from './moved-shares';
import type { ScenarioResult } from './types';

/** Where the envelope is spent, £m by year, and what of it is prevention. */
export type Allocation = Pick<
  ScenarioResult,
  'budgetByStrategy' | 'budgetByTier' | 'preventionSpend' | 'preventionShare'
>;

/** A budget that follows `funding` (an index by year) and gains `netShare` of what is `moved` (£m by year). */
export function allocated(
  baseGbpM: number,
  netShare: number,
  funding: readonly number[],
  moved: readonly number[],
): number[] {
  return funding.map((index, t) => baseGbpM * index + netShare * moved[t]!);
}

/** The scenario's budgets and the five readings of its prevention; the model, sections The shift and Money. */
export function allocation(
  strategies: readonly Strategy[],
  base: BaseSpend,
  shares: { readonly from: MovedShares; readonly to: MovedShares },
  funding: readonly number[],
  moved: readonly number[],
): Allocation {
  const budgetByStrategy: Record<string, number[]> = {};
  const wellbeing = funding.map(() => 0);
  strategies.forEach(({ key, isWellbeing }, row) => {
    const netShare = shares.to.byStrategy[row]! - shares.from.byStrategy[row]!;
    const budget = allocated(base.byStrategy[row]!, netShare, funding, moved);
    budgetByStrategy[key] = budget;
    if (isWellbeing) for (let t = 0; t < budget.length; t += 1) wellbeing[t]! += budget[t]!;
  });

  const budgetByTier = {} as Record<Tier, number[]>;
  TIERS.forEach((tier, column) => {
    const netShare = shares.to.byTier[tier] - shares.from.byTier[tier];
    budgetByTier[tier] = allocated(base.byTier[column]!, netShare, funding, moved);
  });

  const plus = (one: readonly number[], other: readonly number[]): number[] =>
    one.map((spend, t) => spend + other[t]!);
  const primaryAndSecondary = plus(budgetByTier.primary, budgetByTier.secondary);
  const preventionSpend = plus(primaryAndSecondary, budgetByTier.tertiary);
  const ofEnvelope = (budget: readonly number[]): number[] =>
    budget.map((spend, t) => (base.total > 0 ? spend / (base.total * funding[t]!) : 0));
  return {
    budgetByStrategy,
    budgetByTier,
    preventionSpend,
    preventionShare: {
      primary: ofEnvelope(budgetByTier.primary),
      primaryAndSecondary: ofEnvelope(primaryAndSecondary),
      allPrevention: ofEnvelope(preventionSpend),
      wellbeing: ofEnvelope(wellbeing),
    },
  };
}
