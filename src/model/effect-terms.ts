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
  /** Required cost by year of the need that prevention finds, £m. */
  readonly cost: readonly number[];
  /** Of every £ moved, the part that is taken from here. */
  readonly fromShare: number;
  /** £ avoided per £1 at the margin, by programme. */
  readonly slopes: readonly number[];
  /** Full-cost value of avoiding all of the need, as a fraction of its cost, by year. */
  readonly valuePerShare: readonly number[];
  readonly release: ReleaseTerms;
}

// The keys are put together once: a run reads each of them, and runs come by the thousand.
const PROGRAMME_KEYS = PREVENTION_TIERS.map((tier) => ({
  tier,
  cap: `effect.cap.${tier}`,
  lagMean: `effect.lagMean.${tier}`,
  lagStages: `effect.lagStages.${tier}`,
  returned: `effect.return.${tier}`,
  urgentShare: `effect.urgentShare.${tier}`,
}));
const POOL_KEYS = POOLS.map((pool) => ({
  pool,
  variable: `release.variable.${pool}`,
  semiFixed: `release.semiFixed.${pool}`,
}));

/** The programmes in the order of the prevention tiers; the model, section Effect on need. */
export function programmes(inForce: AssumptionsInForce, to: MovedShares, horizon: number): Programme[] {
  return PROGRAMME_KEYS.map((keys) => ({
    tier: keys.tier,
    share: to.byTier[keys.tier],
    cap: scalarOf(inForce, keys.cap),
    kernel: lagKernel(scalarOf(inForce, keys.lagMean), scalarOf(inForce, keys.lagStages), horizon),
  }));
}

/** The pools, urgent first, `cut` being the share of each that levers took; the model, sections Effect on need and Money. */
export function pools(
  inForce: AssumptionsInForce,
  idle: DoNothing,
  cut: Readonly<Record<Pool, readonly number[]>>,
  from: MovedShares,
): PoolTerms[] {
  const realisation = scalarOf(inForce, 'effect.realisation');
  const semiFixedLag = scalarOf(inForce, 'release.semiFixedLag');
  const fixedLag = nullableScalarOf(inForce, 'release.fixedLag');
  return POOL_KEYS.map(({ pool, variable, semiFixed }) => ({
    pool,
    cost: idle.costByTier[pool].map((cost, t) => cost * (1 - cut[pool][t]!)),
    fromShare: from.byTier[pool],
    slopes: PROGRAMME_KEYS.map((keys) => {
      const urgentShare = scalarOf(inForce, keys.urgentShare);
      const share = pool === 'urgent' ? urgentShare : 1 - urgentShare;
      return realisation * scalarOf(inForce, keys.returned) * share;
    }),
    valuePerShare: pool === 'urgent' ? urgentValue(inForce, idle) : idle.price.map(() => 1),
    release: {
      variable: scalarOf(inForce, variable),
      semiFixed: scalarOf(inForce, semiFixed),
      semiFixedLag,
      fixedLag,
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
