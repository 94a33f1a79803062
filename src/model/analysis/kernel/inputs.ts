import { leverOfShareKey } from '../../../data/baseline';

/** Assumptions that are a rate for each year. */
export const RATES = [
  'growth.admissions',
  'growth.bedDays',
  'growth.prevention',
  'growth.planned',
  'growth.longTerm',
  'price.inflation',
  'price.deflator',
  'funding.growth',
  'efficiency',
] as const;

export const OTHER_ASSUMPTIONS = [
  'urgent.bedDayWeight',
  'price.inflationShift',
  'funding.growthShift',
  'shift.maxSourceShare',
  'shift.delivery',
  'doubleRunning',
  'effect.return.primary',
  'effect.return.secondary',
  'effect.return.tertiary',
  'effect.lagMean.primary',
  'effect.lagMean.secondary',
  'effect.lagMean.tertiary',
  'effect.lagStages.primary',
  'effect.lagStages.secondary',
  'effect.lagStages.tertiary',
  'effect.cap.primary',
  'effect.cap.secondary',
  'effect.cap.tertiary',
  'effect.urgentShare.primary',
  'effect.urgentShare.secondary',
  'effect.urgentShare.tertiary',
  'effect.realisation',
  'effect.lengthOfStayRatio',
  'release.variable.urgent',
  'release.variable.longTerm',
  'release.semiFixed.urgent',
  'release.semiFixed.longTerm',
  'release.semiFixedLag',
  'release.fixedLag',
  'discount.rate',
  'base.admissions',
  'base.bedDays',
] as const;

/** What levers need, beside the share of need of each; a baseline without levers has none of it. */
export const LEVER_ASSUMPTIONS = [
  'lever.delivery',
  'release.variable.planned',
  'release.semiFixed.planned',
] as const;

/** What the scenario itself says: the size of its shift, what is reinvested, and the tiers it goes to. */
export const SCENARIO_NUMBERS = [
  'shift.total',
  'reinvest',
  'shift.to.primary',
  'shift.to.secondary',
  'shift.to.tertiary',
] as const;

export type Rate = (typeof RATES)[number];

/** Everything that may differ from draw to draw. */
export type KernelInput =
  | Rate
  | (typeof OTHER_ASSUMPTIONS)[number]
  | (typeof LEVER_ASSUMPTIONS)[number]
  | (typeof SCENARIO_NUMBERS)[number]
  | `lever.share.${string}`;

const KNOWN: ReadonlySet<string> = new Set([
  ...RATES,
  ...OTHER_ASSUMPTIONS,
  ...LEVER_ASSUMPTIONS,
  ...SCENARIO_NUMBERS,
]);

/** Whether a kernel takes this key. Other assumptions do not bear on what it computes. */
export function isKernelInput(key: string): key is KernelInput {
  return KNOWN.has(key) || leverOfShareKey(key) !== undefined;
}
