import type { Baseline } from '../../../data/baseline';
import { LONGEST_HORIZON } from '../../../data/baseline';
import type { AssumptionsInForce } from '../../assumptions-in-force';
import {
  assumptionsInForce,
  nullableScalarOf,
  overYears,
  scalarOf,
  yearlyOf,
} from '../../assumptions-in-force';
import { baseSpend } from '../../base-spend';
import { HUNDRED_POINTS } from '../../constants';
import { chosenEnvelope, extraShare } from '../../envelope';
import { baseRoom, movedShares } from '../../moved-shares';
import { phasing } from '../../phasing';
import type { Scenario } from '../../types';
import type { KernelInput, Rate } from './inputs';
import { isKernelInput, OTHER_ASSUMPTIONS, RATES, SCENARIO_NUMBERS } from './inputs';
import type { LeverTerms } from './lever-cuts';
import { leverTerms } from './lever-cuts';
import type { Column, Layout } from './memory';
import type { ScalarOutputs, YearlyOutputs } from './outputs';
import { outputs } from './outputs';

/** What a year's row of `Terms.years` holds: each rate's 1 + rate (for efficiency 1 − rate), then h(t), and
 * how many times the published envelope the scenario's own is. */
export const ADMISSIONS = 0;
export const BED_DAYS = 1;
export const PREVENTION = 2;
export const PLANNED = 3;
export const LONG_TERM = 4;
export const PRICE = 5;
export const DEFLATOR = 6;
export const FUNDING = 7;
export const EFFICIENCY = 8;
export const IN_PLACE = 9;
export const RISE = 10;
export const ROW = 11;

/** What is the same in all draws, and where the rest stands in the memory. Money is £m. */
export interface Terms {
  readonly horizon: number;
  readonly inputs: Readonly<Record<KernelInput, Column>>;
  readonly yearly: YearlyOutputs;
  readonly scalar: ScalarOutputs;
  /** A row for each year. */
  readonly years: Float64Array;
  /** Spend of the base year. */
  readonly base: {
    readonly prevention: number;
    readonly planned: number;
    readonly urgent: number;
    readonly longTerm: number;
    readonly total: number;
  };
  /** The shift grows with the envelope, and is `unit` £m in the base year for each unit of its total. */
  readonly isPoints: boolean;
  readonly unit: number;
  /** The most that may be moved in the base year for each unit of `shift.maxSourceShare`. */
  readonly roomPerShare: number;
  /** 1 where the need is withdrawn with the money, and the parts of it that each pool loses. */
  readonly withdrawn: number;
  readonly withdrawnUrgent: number;
  readonly withdrawnLongTerm: number;
  /** Of every £ moved, the part that goes to prevention: 1 but for rounding. */
  readonly toPrevention: number;
  /** Absent where the scenario has no lever on. */
  readonly levers?: LeverTerms;
}

/** Longer than any run, so that what waits for it never comes. */
const NEVER_YEARS = LONGEST_HORIZON + 1;

/** Looks everything up once. What is `varied` keeps the columns' first values until they are written. */
export function terms(
  baseline: Baseline,
  scenario: Scenario,
  varied: ReadonlySet<KernelInput>,
  layout: Layout,
): Terms {
  const { horizon, shift, reinvest, funding } = scenario;
  const inForce = assumptionsInForce(baseline, scenario.assumptions, horizon);
  const base = baseSpend(baseline, scenario.footprint, inForce.mixes);
  const from = movedShares(shift.from, baseline.strategies);
  const to = movedShares(shift.to, baseline.strategies).byTier;
  const [primary, secondary, tertiary, planned, urgent, longTerm] = base.byTier;
  const isPoints = shift.mode === 'points';
  const withdrawn = funding === 'decommission' ? 1 : 0;
  const own = {
    'shift.total': shift.total,
    reinvest,
    'shift.to.primary': to.primary,
    'shift.to.secondary': to.secondary,
    'shift.to.tertiary': to.tertiary,
  };
  const inputs = inputColumns(inForce, own, layout);
  const chosen = chosenEnvelope(baseline, scenario);
  const rise = (t: number): number => 1 + extraShare(chosen, scenario.footprint, base.total, t);
  return {
    horizon,
    inputs,
    ...outputs(layout, horizon + 1),
    years: yearRows(inForce, varied, phasing(shift, horizon), rise),
    base: {
      prevention: primary! + secondary! + tertiary!,
      planned: planned!,
      urgent: urgent!,
      longTerm: longTerm!,
      total: base.total,
    },
    isPoints,
    unit: isPoints ? base.total / HUNDRED_POINTS : 1,
    roomPerShare: baseRoom(from, base, 1),
    withdrawn,
    withdrawnUrgent: withdrawn * from.byTier.urgent,
    withdrawnLongTerm: withdrawn * from.byTier.longTerm,
    toPrevention: to.primary + to.secondary + to.tertiary,
    levers: leverTerms(baseline, scenario, base, inputs),
  };
}

/** The rates' columns are what varies beside the years' rows, so nothing as long as it does not. */
function inputColumns(
  inForce: AssumptionsInForce,
  own: Readonly<Record<(typeof SCENARIO_NUMBERS)[number], number>>,
  layout: Layout,
): Record<KernelInput, Column> {
  const usual: ReadonlySet<string> = new Set([...RATES, ...OTHER_ASSUMPTIONS]);
  const leverKeys = [...inForce.scalars.keys()].filter((key) => isKernelInput(key) && !usual.has(key));
  return Object.fromEntries([
    ...RATES.map((key) => [key, layout.column(0)]),
    ...leverKeys.map((key) => [key, layout.column(scalarOf(inForce, key))]),
    ...OTHER_ASSUMPTIONS.map((key) => [key, layout.column(nullableScalarOf(inForce, key) ?? NEVER_YEARS)]),
    ...SCENARIO_NUMBERS.map((key) => [key, layout.column(own[key])]),
  ]) as Record<KernelInput, Column>;
}

function yearRows(
  inForce: AssumptionsInForce,
  varied: ReadonlySet<KernelInput>,
  inPlace: readonly number[],
  rise: (t: number) => number,
): Float64Array {
  const horizon = inPlace.length - 1;
  const rows = new Float64Array(ROW * inPlace.length);
  const ratesOf = (key: Rate): readonly number[] =>
    varied.has(key) ? overYears(0, horizon) : yearlyOf(inForce, key);
  RATES.forEach((key, place) => {
    ratesOf(key).forEach((rate, t) => {
      rows[ROW * t + place] = place === EFFICIENCY ? 1 - rate : 1 + rate;
    });
  });
  inPlace.forEach((fraction, t) => {
    rows[ROW * t + IN_PLACE] = fraction;
    rows[ROW * t + RISE] = rise(t);
  });
  return rows;
}
