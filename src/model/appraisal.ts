import type { BreakEven } from './types';

/** A scenario's worth over time. `netBenefit` by year and `npv` are £m in real terms. */
export interface Appraisal {
  readonly netBenefit: readonly number[];
  readonly npv: number;
  /** null where there are no costs. */
  readonly bcr: number | null;
  readonly breakEven: BreakEven;
}

/** Weighs cash released against cash spent (£m by year); the model, section Money. */
export function appraise(
  released: readonly number[],
  costs: readonly number[],
  deflator: readonly number[],
  discountRate: number,
): Appraisal {
  const netBenefit = released.map((cash, t) => (cash - costs[t]!) / deflator[t]!);
  const cumulative = netBenefit.map(() => 0);
  const discounted = netBenefit.map(() => 0);
  let sum = 0;
  let npv = 0;
  let presentReleased = 0;
  let presentCosts = 0;
  let growth = 1;
  for (let t = 0; t < netBenefit.length; t += 1) {
    if (t > 0) growth *= 1 + discountRate;
    sum += netBenefit[t]!;
    npv += netBenefit[t]! / growth;
    presentReleased += released[t]! / deflator[t]! / growth;
    presentCosts += costs[t]! / deflator[t]! / growth;
    cumulative[t] = sum;
    discounted[t] = npv;
  }
  return {
    netBenefit,
    npv,
    bcr: presentCosts > 0 ? presentReleased / presentCosts : null,
    breakEven: {
      inYear: breakEvenYear(netBenefit),
      cumulative: breakEvenYear(cumulative),
      discounted: breakEvenYear(discounted),
    },
  };
}

/**
 * The first year at or above zero after one below it, or the first above zero where none before it was
 * below; null where neither comes.
 */
export function breakEvenYear(values: readonly number[]): number | null {
  let hasBeenBelow = false;
  for (let t = 0; t < values.length; t += 1) {
    const value = values[t]!;
    if (value > 0 || (hasBeenBelow && value === 0)) return t;
    if (value < 0) hasBeenBelow = true;
  }
  return null;
}
