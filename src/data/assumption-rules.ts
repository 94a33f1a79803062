import type { Bounds } from './problem';
import { leverOfShareKey, LONGEST_HORIZON, POOLS, PREVENTION_TIERS } from './baseline';

/** What an assumption's value may be, and whether it may be a list with a value a year. */
export interface AssumptionRule {
  readonly bounds: Bounds;
  readonly yearly: boolean;
}

/** Growth, inflation, funding, efficiency, deflator and discount rates, as shares a year. */
export const RATE_BOUNDS: Bounds = { minimum: -0.5, maximum: 0.5 };

/** Shares, weights, ratios, realisation and delivery. */
export const SHARE_BOUNDS: Bounds = { minimum: 0, maximum: 1 };

const returns: Bounds = { minimum: 0, maximum: 20 };
const lagMeans: Bounds = { minimum: 0, maximum: 40 };
const lagStages: Bounds = { minimum: 1, maximum: 10, whole: true };
const caps: Bounds = { minimum: 0, maximum: 0.5 };
const releaseLags: Bounds = { minimum: 0, maximum: LONGEST_HORIZON, whole: true };
const years: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };
const positive: Bounds = { minimum: 0, maximum: 1e9, aboveMinimum: true };

const rule = (bounds: Bounds): AssumptionRule => ({ bounds, yearly: false });
const yearlyRate: AssumptionRule = { bounds: RATE_BOUNDS, yearly: true };

/**
 * Every key that each package must have, but for the mixes. A yearly one stands in the table of single
 * numbers or in the table of series, in exactly one of the two; each other one is a single number.
 */
export const ASSUMPTION_RULES: ReadonlyMap<string, AssumptionRule> = new Map<string, AssumptionRule>([
  ['base.admissions', rule(positive)],
  ['base.bedDays', rule(positive)],
  ['growth.admissions', yearlyRate],
  ['growth.bedDays', yearlyRate],
  ['growth.prevention', yearlyRate],
  ['growth.planned', yearlyRate],
  ['growth.longTerm', yearlyRate],
  ['urgent.bedDayWeight', rule(SHARE_BOUNDS)],
  ['price.inflation', yearlyRate],
  ['price.inflationShift', rule(RATE_BOUNDS)],
  ['price.deflator', yearlyRate],
  ['funding.growth', yearlyRate],
  ['funding.growthShift', rule(RATE_BOUNDS)],
  ['efficiency', yearlyRate],
  ['shift.maxSourceShare', rule(SHARE_BOUNDS)],
  ['shift.delivery', rule(SHARE_BOUNDS)],
  ['doubleRunning', rule(SHARE_BOUNDS)],
  ...PREVENTION_TIERS.flatMap((tier): [string, AssumptionRule][] => [
    [`effect.return.${tier}`, rule(returns)],
    [`effect.lagMean.${tier}`, rule(lagMeans)],
    [`effect.lagStages.${tier}`, rule(lagStages)],
    [`effect.cap.${tier}`, rule(caps)],
    [`effect.urgentShare.${tier}`, rule(SHARE_BOUNDS)],
  ]),
  ['effect.realisation', rule(SHARE_BOUNDS)],
  ['effect.lengthOfStayRatio', rule(SHARE_BOUNDS)],
  ...POOLS.flatMap((pool): [string, AssumptionRule][] => [
    [`release.variable.${pool}`, rule(SHARE_BOUNDS)],
    [`release.semiFixed.${pool}`, rule(SHARE_BOUNDS)],
  ]),
  ['release.semiFixedLag', rule(releaseLags)],
  ['release.fixedLag', rule({ ...releaseLags, nullable: true })],
  ['health.costPerQalyPrevention', rule(positive)],
  ['health.costPerQalyCare', rule(positive)],
  ['discount.rate', rule(RATE_BOUNDS)],
  ['plausibility.year', rule(years)],
  ['plausibility.amber', rule(SHARE_BOUNDS)],
  ['plausibility.red', rule(SHARE_BOUNDS)],
]);

/** Keys that a package with levers must have, and one without need not. */
export const LEVER_RULES: ReadonlyMap<string, AssumptionRule> = new Map<string, AssumptionRule>([
  ['lever.delivery', rule(SHARE_BOUNDS)],
  ['release.variable.planned', rule(SHARE_BOUNDS)],
  ['release.semiFixed.planned', rule(SHARE_BOUNDS)],
]);

/** What an assumption's value may be; undefined where the model does not know the key. */
export function assumptionRule(key: string): AssumptionRule | undefined {
  if (leverOfShareKey(key) !== undefined) return rule(SHARE_BOUNDS);
  return ASSUMPTION_RULES.get(key) ?? LEVER_RULES.get(key);
}
