import { TIERS } from '../data/baseline';
import type { BaseSpend } from './base-spend';
import type { DoNothing } from './do-nothing';
import type { Bridge } from './types';

/** £m at the horizon. */
export interface BridgeCosts {
  readonly programme: number;
  readonly doubleRunning: number;
  readonly released: number;
  readonly levers: number;
  readonly extraFunding: number;
}

/**
 * Takes the gap at the horizon apart, £m, with nothing left over; the model, section Money. A tier's
 * cells all grow alike, so their logarithmic means add up to the tier's.
 */
export function bridge(base: BaseSpend, idle: DoNothing, costs: BridgeCosts): Bridge {
  const horizon = idle.price.length - 1;
  const logPrice = Math.log(idle.price[horizon]!);
  const logEfficiency = Math.log(idle.efficiency[horizon]!);
  let volume = 0;
  let meanCost = 0;
  TIERS.forEach((tier, column) => {
    const logVolume = Math.log(idle.volume[tier][horizon]!);
    const mean = logarithmicMean(base.byTier[column]!, logVolume + logPrice + logEfficiency);
    volume += mean * logVolume;
    meanCost += mean;
  });
  // Adding 0 turns the −0 of an empty or unchanged term into 0.
  return {
    volume,
    price: meanCost * logPrice + 0,
    efficiency: meanCost * logEfficiency + 0,
    funding: idle.envelope[0]! - idle.envelope[horizon]!,
    programme: costs.programme,
    doubleRunning: costs.doubleRunning,
    released: 0 - costs.released,
    levers: 0 - costs.levers,
    extraFunding: 0 - costs.extraFunding,
  };
}

/**
 * The mean Λ of a cost and of what it has become, `logRatio` being the logarithm of their ratio. This
 * form stays exact where growth and efficiency nearly cancel and (C_T − C_0) / ln(C_T / C_0) is 0 / 0.
 */
export function logarithmicMean(cost: number, logRatio: number): number {
  return logRatio === 0 ? cost : (cost * Math.expm1(logRatio)) / logRatio;
}
