import type { Assumption, Baseline, Series } from '../../src/data/baseline';
import { NO_COMMISSIONING } from '../../src/data/commissioning';
import type { Bounds } from '../../src/data/problem';
import type { Scenario } from '../../src/model/types';

interface Rule {
  readonly value: number | null | readonly number[];
  readonly bounds: Bounds;
  readonly yearly?: true;
}

const rate: Bounds = { minimum: -0.5, maximum: 0.5 };
const share: Bounds = { minimum: 0, maximum: 1 };
const cap: Bounds = { minimum: 0, maximum: 0.5 };
const returns: Bounds = { minimum: 0, maximum: 20 };
const lagMean: Bounds = { minimum: 0, maximum: 40 };
const stages: Bounds = { minimum: 1, maximum: 10, whole: true };
const lag: Bounds = { minimum: 0, maximum: 21, whole: true };
const positive: Bounds = { minimum: 0, maximum: 1e9, aboveMinimum: true };

/** Every assumption of the model with its bounds, and a middling value to test with. */
export const RULES: Readonly<Record<string, Rule>> = {
  'growth.admissions': { value: 0.011, bounds: rate, yearly: true },
  'growth.bedDays': { value: 0.016, bounds: rate, yearly: true },
  'growth.prevention': { value: 0, bounds: rate, yearly: true },
  'growth.planned': { value: 0.011, bounds: rate, yearly: true },
  'growth.longTerm': { value: 0.016, bounds: rate, yearly: true },
  'urgent.bedDayWeight': { value: 0.5, bounds: share },
  'price.inflation': { value: [0.031, 0.023, 0.02], bounds: rate, yearly: true },
  'price.inflationShift': { value: 0, bounds: rate },
  'price.deflator': { value: 0.02, bounds: rate, yearly: true },
  'funding.growth': { value: [0.034, 0.021, 0.02], bounds: rate, yearly: true },
  'funding.growthShift': { value: 0, bounds: rate },
  efficiency: { value: 0, bounds: rate, yearly: true },
  'shift.maxSourceShare': { value: 0.25, bounds: share },
  'shift.delivery': { value: 1, bounds: share },
  'effect.return.primary': { value: 1.8, bounds: returns },
  'effect.return.secondary': { value: 1.6, bounds: returns },
  'effect.return.tertiary': { value: 1.4, bounds: returns },
  'effect.lagMean.primary': { value: 6, bounds: lagMean },
  'effect.lagMean.secondary': { value: 2, bounds: lagMean },
  'effect.lagMean.tertiary': { value: 0.5, bounds: lagMean },
  'effect.lagStages.primary': { value: 3, bounds: stages },
  'effect.lagStages.secondary': { value: 2, bounds: stages },
  'effect.lagStages.tertiary': { value: 2, bounds: stages },
  'effect.cap.primary': { value: 0.07, bounds: cap },
  'effect.cap.secondary': { value: 0.07, bounds: cap },
  'effect.cap.tertiary': { value: 0.07, bounds: cap },
  'effect.urgentShare.primary': { value: 0.7, bounds: share },
  'effect.urgentShare.secondary': { value: 0.7, bounds: share },
  'effect.urgentShare.tertiary': { value: 0.6, bounds: share },
  'effect.realisation': { value: 0.8, bounds: share },
  'effect.lengthOfStayRatio': { value: 0.6, bounds: share },
  'release.variable.urgent': { value: 0.35, bounds: share },
  'release.semiFixed.urgent': { value: 0.45, bounds: share },
  'release.variable.longTerm': { value: 0.8, bounds: share },
  'release.semiFixed.longTerm': { value: 0.2, bounds: share },
  'release.semiFixedLag': { value: 1, bounds: lag },
  'release.fixedLag': { value: null, bounds: { ...lag, nullable: true } },
  doubleRunning: { value: 0.5, bounds: share },
  'discount.rate': { value: 0.035, bounds: rate },
  'health.costPerQalyPrevention': { value: 3800, bounds: positive },
  'health.costPerQalyCare': { value: 13500, bounds: positive },
  'base.admissions': { value: 100, bounds: positive },
  'base.bedDays': { value: 100, bounds: positive },
  'plausibility.year': { value: 5, bounds: { minimum: 1, maximum: 21, whole: true } },
  'plausibility.amber': { value: 0.035, bounds: share },
  'plausibility.red': { value: 0.07, bounds: share },
};

export interface StrategyDraft {
  readonly key: string;
  /** £m, one for each footprint. */
  readonly spend: readonly number[];
  /** Six shares in the order of the tiers. */
  readonly mix: readonly number[];
  readonly isWellbeing?: boolean;
}

export interface BaselineDraft {
  readonly baseYear?: number;
  readonly footprints?: readonly string[];
  readonly strategies: readonly StrategyDraft[];
  /** Instead of those of `RULES`; a list makes a series. */
  readonly values?: Readonly<Record<string, number | null | readonly number[]>>;
}

const provenance = {
  basis: 'assumption',
  source: '',
  section: '',
  rationale: 'For a test',
  confidence: 'low',
} as const;

/** A baseline with what a test cares about; the first strategy is the Wellbeing one unless one says so. */
export function baselineOf({
  baseYear = 2015,
  footprints = ['place'],
  strategies,
  values,
}: BaselineDraft): Baseline {
  const assumptions: Assumption[] = [];
  const series: Series[] = [];
  for (const [key, rule] of Object.entries(RULES)) {
    const value = values && Object.hasOwn(values, key) ? values[key]! : rule.value;
    const common = { key, group: 'Test', label: key, unit: '', bounds: rule.bounds, ...provenance };
    if (typeof value === 'object' && value !== null) series.push({ ...common, values: value });
    else assumptions.push({ ...common, value, low: null, high: null, yearly: rule.yearly === true });
  }
  const hasWellbeing = strategies.some(({ isWellbeing }) => isWellbeing);
  return {
    title: 'A baseline for tests',
    version: '1',
    baseYear,
    footprints: footprints.map((key) => ({ key, label: key })),
    wholeLabel: 'Whole',
    strategies: strategies.map(({ key, isWellbeing }, row) => ({
      key,
      label: key,
      isWellbeing: isWellbeing ?? (!hasWellbeing && row === 0),
    })),
    budgets: strategies.flatMap(({ key, spend }) =>
      footprints.map((footprint, column) => ({
        footprint,
        strategy: key,
        spendGbpM: spend[column]!,
        basis: 'sourced' as const,
        source: '',
        section: '',
      })),
    ),
    publishedTotals: [],
    mixes: strategies.map(({ key, mix }) => ({ strategy: key, shares: mix, ...provenance })),
    assumptions,
    series,
    levers: [],
    envelopes: [],
    sources: [],
    facts: [],
    glossary: [],
    commissioning: NO_COMMISSIONING,
  };
}

/** Two footprints and two strategies at the middling values. */
export function smallBaseline(): Baseline {
  return baselineOf({
    footprints: ['north', 'south'],
    strategies: [
      { key: 'care', spend: [200, 40], mix: [0.01, 0.04, 0.1, 0.05, 0.5, 0.3] },
      { key: 'prevention', spend: [60, 10], mix: [0.25, 0.25, 0.1, 0.2, 0.1, 0.1], isWellbeing: true },
    ],
  });
}

/** A scenario that any test may bend: one point over five years in `smallBaseline`. */
export function smallScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    schema: 'upstream-scenario/1',
    name: 'One point',
    footprint: 'whole',
    horizon: 5,
    shift: {
      mode: 'points',
      total: 1,
      years: 5,
      phasing: 'linear',
      from: { 'care/urgent': 0.75, 'care/longTerm': 0.25 },
      to: { 'prevention/primary': 0.5, 'prevention/secondary': 0.25, 'care/tertiary': 0.25 },
    },
    funding: 'pump-prime',
    reinvest: 0,
    assumptions: {},
    ...changes,
  };
}

/** The worked example of the model: £100m of urgent care, £10m of primary prevention. */
export function workedExample(horizon: number): { baseline: Baseline; scenario: Scenario } {
  const baseline = baselineOf({
    strategies: [
      { key: 'care', spend: [100], mix: [0, 0, 0, 0, 1, 0] },
      { key: 'prevention', spend: [10], mix: [1, 0, 0, 0, 0, 0], isWellbeing: true },
    ],
    values: {
      'growth.bedDays': 0.011,
      'urgent.bedDayWeight': 0,
      'price.inflation': 0,
      'price.deflator': 0,
      'funding.growth': 0,
      'shift.maxSourceShare': 1,
      'effect.return.primary': 1.5,
      'effect.lagMean.primary': 1,
      'effect.lagStages.primary': 1,
      'effect.cap.primary': 0.2,
      'effect.cap.secondary': 0,
      'effect.cap.tertiary': 0,
      'effect.urgentShare.primary': 1,
      'effect.realisation': 1,
      'effect.lengthOfStayRatio': 1,
    },
  });
  const scenario: Scenario = {
    schema: 'upstream-scenario/1',
    name: 'Worked example',
    footprint: 'place',
    horizon,
    shift: {
      mode: 'points',
      total: 2.5,
      years: 5,
      phasing: 'linear',
      from: { 'care/urgent': 1 },
      to: { 'prevention/primary': 1 },
    },
    funding: 'pump-prime',
    reinvest: 0,
    assumptions: {},
  };
  return { baseline, scenario };
}
