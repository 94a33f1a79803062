import type { Baseline, CareTier, Lever } from '../data/baseline';
import { CARE_TIERS, leverOfShareKey, leverShareKey, TIERS } from '../data/baseline';
import type { AssumptionsInForce } from './assumptions-in-force';
import { nullableScalarOf, scalarOf } from './assumptions-in-force';
import type { BaseSpend } from './base-spend';
import { splitCellKey } from './cell-key';
import type { DoNothing } from './do-nothing';
import { release } from './release';
import type { Scenario } from './types';

/** Assumptions that nothing but a lever needs, beside the share of each. */
const LEVER_KEYS = new Set(['lever.delivery', 'release.variable.planned', 'release.semiFixed.planned']);

/** What the levers of a scenario do, by year from t = 0; money is £m, cash. */
export interface LeverCourse {
  /** Share of a tier's need that is no longer there, before any prevention. */
  readonly cut: Readonly<Record<CareTier, readonly number[]>>;
  /** Full-cost value of that need, all tiers together; its cash, and what follows later or never. */
  readonly avoided: readonly number[];
  readonly released: readonly number[];
  readonly pending: readonly number[];
  readonly stranded: readonly number[];
}

/** A cell whose need levers reduce: its part of its tier's spend, and the levers on it. */
export interface LeveredCell {
  readonly tier: CareTier;
  readonly weight: number;
  readonly levers: readonly Lever[];
}

/** The levers that a scenario has switched on, in the baseline's order. */
export function leversOn(baseline: Baseline, { levers = [] }: Scenario): Lever[] {
  return baseline.levers.filter(({ key }) => levers.includes(key));
}

/** The cells that at least one of the levers reduces. */
export function leveredCells(baseline: Baseline, levers: readonly Lever[], base: BaseSpend): LeveredCell[] {
  return [...new Set(levers.flatMap(({ scope }) => scope))].flatMap((cell) => {
    const { strategy, tier } = splitCellKey(cell);
    const row = baseline.strategies.findIndex(({ key }) => key === strategy);
    const column = TIERS.indexOf(tier as CareTier);
    const all = base.byTier[column]!;
    if (all === 0) return [];
    const weight = base.cells[row]![column]! / all;
    return [{ tier: tier as CareTier, weight, levers: levers.filter(({ scope }) => scope.includes(cell)) }];
  });
}

/** Whether an assumption bears on a scenario: one that is there for levers alone does where they are on. */
export function bearsOn(key: string, { levers = [] }: Pick<Scenario, 'levers'>): boolean {
  const lever = leverOfShareKey(key);
  if (lever !== undefined) return levers.includes(lever);
  return levers.length > 0 || !LEVER_KEYS.has(key);
}

/** How much of a lever's change has come about in year `t`: in equal steps until it is due, then held. */
export function leverRamp({ dueYear }: Lever, t: number): number {
  return Math.min(1, t / dueYear);
}

/** Reduces need by the levers that are on, and releases what that frees: nothing at all where none is on. */
export function leverCourse(
  baseline: Baseline,
  scenario: Scenario,
  inForce: AssumptionsInForce,
  base: BaseSpend,
  idle: DoNothing,
): LeverCourse {
  const none = (): number[] => idle.price.map(() => 0);
  const cut = { planned: none(), urgent: none(), longTerm: none() };
  const sums = { avoided: none(), released: none(), pending: none(), stranded: none() };
  const levers = leversOn(baseline, scenario);
  if (levers.length === 0) return { cut, ...sums };

  const delivery = scalarOf(inForce, 'lever.delivery');
  const full = new Map(
    levers.map(({ key, change }) => [key, scalarOf(inForce, leverShareKey(key)) * change * delivery]),
  );
  for (const cell of leveredCells(baseline, levers, base)) {
    const ofTier = cut[cell.tier];
    for (let t = 1; t < ofTier.length; t += 1) {
      const left = cell.levers.reduce(
        (rest, lever) => rest * (1 + full.get(lever.key)! * leverRamp(lever, t)),
        1,
      );
      ofTier[t]! += cell.weight * (1 - left);
    }
  }
  for (const tier of CARE_TIERS) {
    const value = cut[tier].map((share, t) => idle.costByTier[tier][t]! * share);
    const terms = {
      variable: scalarOf(inForce, `release.variable.${tier}`),
      semiFixed: scalarOf(inForce, `release.semiFixed.${tier}`),
      semiFixedLag: scalarOf(inForce, 'release.semiFixedLag'),
      fixedLag: nullableScalarOf(inForce, 'release.fixedLag'),
    };
    value.forEach((gross, t) => {
      const cash = release(value, t, terms);
      sums.avoided[t]! += gross;
      sums.released[t]! += cash.released;
      sums.pending[t]! += cash.pending;
      sums.stranded[t]! += cash.stranded;
    });
  }
  return { cut, ...sums };
}
