import type { Pool, PreventionTier } from '../data/baseline';
import { POOLS, PREVENTION_TIERS } from '../data/baseline';
import type { AssumptionsInForce } from './assumptions-in-force';
import { nullableScalarOf, scalarOf } from './assumptions-in-force';
import type { DoNothing } from './do-nothing';
import { lagKernel } from './lag-kernel';
import type { MovedShares } from './moved-shares';
import type { ReleaseTerms } from './release';

/** One prevention programme. */
export interface Programme {
  readonly tier: PreventionTier;
  /** Of every £ moved, the part that goes here. */
  readonly share: number;
  readonly cap: number;
  readonly kernel: readonly number[];
}

/** One kind of need that can be avoided. */
export interface PoolTerms {
  readonly pool: Pool;
  /** Required cost by year, £m. */
  readonly cost: readonly number[];
  /** Of every £ moved, the part that is taken from here. */
  readonly fromShare: number;
  /** £ avoided per £1 at the margin, by programme. */
  readonly slopes: readonly number[];
  /** Full-cost value of avoiding all of the need, as a fraction of its cost, by year. */
  readonly valuePerShare: readonly number[];
  readonly release: ReleaseTerms;
}

/** The programmes in the order of the prevention tiers; the model, section Effect on need. */
export function programmes(inForce: AssumptionsInForce, to: MovedShares, horizon: number): Programme[] {
  return PREVENTION_TIERS.map((tier) => ({
    tier,
    share: to.byTier[tier],
    cap: scalarOf(inForce, `effect.cap.${tier}`),
    kernel: lagKernel(
      scalarOf(inForce, `effect.lagMean.${tier}`),
      scalarOf(inForce, `effect.lagStages.${tier}`),
      horizon,
    ),
  }));
}

/** The pools, urgent first; the model, sections Effect on need and Money. */
export function pools(inForce: AssumptionsInForce, idle: DoNothing, from: MovedShares): PoolTerms[] {
  const realisation = scalarOf(inForce, 'effect.realisation');
  return POOLS.map((pool) => ({
    pool,
    cost: idle.costByTier[pool],
    fromShare: from.byTier[pool],
    slopes: PREVENTION_TIERS.map((tier) => {
      const urgentShare = scalarOf(inForce, `effect.urgentShare.${tier}`);
      const share = pool === 'urgent' ? urgentShare : 1 - urgentShare;
      return realisation * scalarOf(inForce, `effect.return.${tier}`) * share;
    }),
    valuePerShare: pool === 'urgent' ? urgentValue(inForce, idle) : idle.price.map(() => 1),
    release: {
      variable: scalarOf(inForce, `release.variable.${pool}`),
      semiFixed: scalarOf(inForce, `release.semiFixed.${pool}`),
      semiFixedLag: scalarOf(inForce, 'release.semiFixedLag'),
      fixedLag: nullableScalarOf(inForce, 'release.fixedLag'),
    },
  }));
}

/** Avoided stays are shorter than the average one, so they are worth less than their number says. */
function urgentValue(inForce: AssumptionsInForce, idle: DoNothing): number[] {
  const bedDayWeight = scalarOf(inForce, 'urgent.bedDayWeight');
  const lengthOfStayRatio = scalarOf(inForce, 'effect.lengthOfStayRatio');
  return idle.volume.urgent.map(
    (volume, t) =>
      ((1 - bedDayWeight) * idle.admissions[t]! + bedDayWeight * idle.bedDays[t]! * lengthOfStayRatio) /
      volume,
  );
}
