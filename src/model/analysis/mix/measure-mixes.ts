import type { Baseline } from '../../../data/baseline';
import { baseEnvelope } from '../../base-spend';
import { HUNDRED_POINTS } from '../../constants';
import type { Scenario } from '../../types';
import { evaluatePoints } from '../evaluate-points';
import { runSteps } from '../steps';
import type { Thirds } from './search-triangle';

/** What the division is to be best for: the most net present value, or the least gap at the horizon. */
export type MixAim = 'npv' | 'gap';

/** A shift's size, in the scenario's own unit, and the shares of the prevention tiers. */
export interface Mix {
  readonly total: number;
  readonly shares: Thirds;
}

const KEYS = ['shift.total', 'shift.to.primary', 'shift.to.secondary', 'shift.to.tertiary'];

/** Gives the aim's measure, £m, for many divisions at once. */
export function measureMixes(
  baseline: Baseline,
  scenario: Scenario,
  aim: MixAim,
): (mixes: readonly Mix[]) => number[] {
  return (mixes) => {
    const points = mixes.map(({ total, shares }) => [total, ...shares]);
    // Both measures are numbers, whatever the division.
    return runSteps(evaluatePoints(baseline, scenario, KEYS, points, { measure: aim })) as number[];
  };
}

/** The shift with £1m a year more, in the base year's envelope, for each tier in turn. */
export function millionMore(baseline: Baseline, { shift, footprint }: Scenario, shares: Thirds): Mix[] {
  const envelope = baseEnvelope(baseline, footprint);
  const million = shift.mode === 'points' ? HUNDRED_POINTS / envelope : 1;
  // Of nothing at all, no million can be shifted.
  const total = shift.total + (envelope > 0 ? million : 0);
  const part = total > 0 ? (total - shift.total) / total : 0;
  return shares.map((_, more) => ({
    total,
    shares: shares.map((share, tier) => share * (1 - part) + (tier === more ? part : 0)) as unknown as Thirds,
  }));
}
