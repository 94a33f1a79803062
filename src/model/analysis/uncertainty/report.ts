import type { KernelYearly } from '../kernel/outputs';
import { KERNEL_YEARLY } from '../kernel/outputs';
import type { Chances } from './chances';
import type { Driver } from './drivers';
import type { Percentile, Percentiles } from './percentiles';
import { PERCENTS } from './percentiles';
import type { UncertaintyPlan } from './plan';
import { drawsKept } from './plan';

/** What an uncertainty analysis reports. Lists run from the base year to the horizon. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  readonly percentiles: Readonly<Record<KernelYearly, Readonly<Record<Percentile, readonly number[]>>>>;
  readonly npv: Percentiles;
  /** The most that a measure's percentiles may be off in each year: 0 where all draws were kept. */
  readonly precision: Readonly<Record<KernelYearly, readonly number[]>>;
  readonly npvPrecision: number;
  /** That the running sum of the net benefit has broken even by each year. */
  readonly chanceOfBreakEven: readonly number[];
  /** That the gap at the horizon is smaller than it would be without the shift. */
  readonly chanceGapBelowDoNothing: number;
  /** Of each uncertain assumption with the chosen measure at the horizon, over `driverDraws` draws. */
  readonly drivers: readonly Driver[];
  readonly driverDraws: number;
}

/** A distribution's percentiles, and the most that they may be off. */
export interface Found {
  readonly percentiles: Percentiles;
  readonly precision: number;
}

/** Arranges what was found for each distribution, in the order of `reportedSeries`. */
export function report(
  plan: UncertaintyPlan,
  found: readonly Found[],
  chances: Chances,
  drivers: readonly Driver[],
): Uncertainty {
  const years = plan.scenario.horizon + 1;
  const byMeasure = <T>(read: (found: readonly Found[]) => T): Record<KernelYearly, T> =>
    Object.fromEntries(
      KERNEL_YEARLY.map((measure, index) => [measure, read(found.slice(index * years, (index + 1) * years))]),
    ) as Record<KernelYearly, T>;
  const npv = found[found.length - 1]!;
  return {
    draws: plan.draws,
    seed: plan.seed,
    percentiles: byMeasure(courses),
    npv: npv.percentiles,
    precision: byMeasure((ofYears) => ofYears.map(({ precision }) => precision)),
    npvPrecision: npv.precision,
    chanceOfBreakEven: byEachYear(chances.brokeEven, plan.draws),
    chanceGapBelowDoNothing: chances.gapBelow[0]! / plan.draws,
    drivers,
    driverDraws: drawsKept(plan),
  };
}

function courses(ofYears: readonly Found[]): Record<Percentile, number[]> {
  return Object.fromEntries(
    PERCENTS.map((percent) => [`p${percent}`, ofYears.map(({ percentiles }) => percentiles[`p${percent}`])]),
  ) as Record<Percentile, number[]>;
}

function byEachYear(brokeEven: Uint32Array, draws: number): number[] {
  let soFar = 0;
  return Array.from(brokeEven, (count) => {
    soFar += count;
    return soFar / draws;
  });
}
