import type { Tier } from '../data/baseline';
import { TIERS } from '../data/baseline';
import type { AssumptionsInForce } from './assumptions-in-force';
import { scalarOf, yearlyOf } from './assumptions-in-force';
import type { BaseSpend } from './base-spend';

/** Where need, prices and funding go by themselves. Arrays run from t = 0 to the horizon. */
export interface DoNothing {
  /** Indices of 1 in the base year. */
  readonly admissions: readonly number[];
  readonly bedDays: readonly number[];
  readonly volume: Readonly<Record<Tier, readonly number[]>>;
  readonly price: readonly number[];
  readonly efficiency: readonly number[];
  readonly funding: readonly number[];
  /** £m, cash. */
  readonly costByTier: Readonly<Record<Tier, readonly number[]>>;
  readonly cost: readonly number[];
  readonly envelope: readonly number[];
  readonly gap: readonly number[];
}

/** An index from 1: each year's rate and the constant `shift` are added to what came before. */
export function compound(rates: readonly number[], shift = 0): number[] {
  const index = new Array<number>(rates.length).fill(1);
  for (let t = 1; t < rates.length; t += 1) index[t] = index[t - 1]! * (1 + rates[t]! + shift);
  return index;
}

/** Required cost, envelope and gap without any shift; the model, section Do nothing. */
export function doNothing(base: BaseSpend, inForce: AssumptionsInForce): DoNothing {
  const admissions = compound(yearlyOf(inForce, 'growth.admissions'));
  const bedDays = compound(yearlyOf(inForce, 'growth.bedDays'));
  const bedDayWeight = scalarOf(inForce, 'urgent.bedDayWeight');
  const prevention = compound(yearlyOf(inForce, 'growth.prevention'));
  const volume = {
    primary: prevention,
    secondary: prevention,
    tertiary: prevention,
    planned: compound(yearlyOf(inForce, 'growth.planned')),
    urgent: admissions.map((index, t) => (1 - bedDayWeight) * index + bedDayWeight * bedDays[t]!),
    longTerm: compound(yearlyOf(inForce, 'growth.longTerm')),
  };
  const price = compound(yearlyOf(inForce, 'price.inflation'), scalarOf(inForce, 'price.inflationShift'));
  const efficiency = compound(yearlyOf(inForce, 'efficiency').map((rate) => -rate));
  const funding = compound(yearlyOf(inForce, 'funding.growth'), scalarOf(inForce, 'funding.growthShift'));

  const costByTier = {} as Record<Tier, number[]>;
  const cost = price.map(() => 0);
  TIERS.forEach((tier, column) => {
    const baseGbpM = base.byTier[column]!;
    const required = volume[tier].map((index, t) => baseGbpM * index * price[t]! * efficiency[t]!);
    for (let t = 0; t < cost.length; t += 1) cost[t]! += required[t]!;
    costByTier[tier] = required;
  });
  const envelope = funding.map((index) => base.total * index);
  const gap = cost.map((required, t) => required - envelope[t]!);
  return { admissions, bedDays, volume, price, efficiency, funding, costByTier, cost, envelope, gap };
}
