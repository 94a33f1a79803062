import type { Baseline, CareTier } from '../../../data/baseline';
import { CARE_TIERS, leverShareKey } from '../../../data/baseline';
import type { BaseSpend } from '../../base-spend';
import { leveredCells, leverRamp, leversOn } from '../../levers';
import type { Scenario } from '../../types';
import type { KernelInput } from './inputs';
import type { Column, Memory } from './memory';

/** The levers of a scenario that are on, and the cells that they reduce. */
export interface LeverTerms {
  readonly delivery: Column;
  /** For each lever its share of need, its change, and its ramp by year. */
  readonly levers: readonly {
    readonly share: Column;
    readonly change: number;
    readonly ramp: readonly number[];
  }[];
  /** For each cell its tier, its part of the tier's spend, and which of the levers reduce it. */
  readonly cells: readonly {
    readonly tier: number;
    readonly weight: number;
    readonly levers: readonly number[];
  }[];
}

/** Numbers that a year of `cuts` takes in scratch memory: one for each tier of care. */
export const CUTS = CARE_TIERS.length;

/** Looks the levers up once; undefined where none is on. */
export function leverTerms(
  baseline: Baseline,
  scenario: Scenario,
  base: BaseSpend,
  inputs: Readonly<Record<KernelInput, Column>>,
): LeverTerms | undefined {
  const levers = leversOn(baseline, scenario);
  if (levers.length === 0) return undefined;
  const tierOf = (tier: CareTier): number => CARE_TIERS.indexOf(tier);
  return {
    delivery: inputs['lever.delivery'],
    levers: levers.map((lever) => ({
      share: inputs[leverShareKey(lever.key) as KernelInput],
      change: lever.change,
      ramp: Array.from({ length: scenario.horizon + 1 }, (_, t) => leverRamp(lever, t)),
    })),
    cells: leveredCells(baseline, levers, base).map(({ tier, weight, levers: own }) => ({
      tier: tierOf(tier),
      weight,
      levers: own.map((lever) => levers.indexOf(lever)),
    })),
  };
}

/**
 * Writes the share of each tier's need that the levers take, for one draw: from `first` on, the tiers of
 * each year side by side. All zero in the base year.
 */
export function cuts(
  { delivery, levers, cells }: LeverTerms,
  memory: Memory,
  draw: number,
  scratch: Float64Array,
  first: number,
  horizon: number,
): void {
  scratch.fill(0, first, first + CUTS * (horizon + 1));
  const delivered = memory[delivery + draw]!;
  for (const { tier, weight, levers: own } of cells) {
    for (let t = 1; t <= horizon; t += 1) {
      let left = 1;
      for (const which of own) {
        const { share, change, ramp } = levers[which]!;
        left *= 1 + memory[share + draw]! * change * delivered * ramp[t]!;
      }
      scratch[first + CUTS * t + tier]! += weight * (1 - left);
    }
  }
}
