import { runScenario } from '../run-scenario';
import type { Baseline } from '../../data/baseline';
import type { Scenario, ScenarioResult } from '../types';

/** What a result has for every year, by its names there; and the running sum of the net benefit. */
const YEARLY = {
  envelope: ({ envelope }) => envelope,
  costDoNothing: ({ costDoNothing }) => costDoNothing,
  gapDoNothing: ({ gapDoNothing }) => gapDoNothing,
  gap: ({ gap }) => gap,
  shift: ({ shift }) => shift,
  reinvested: ({ reinvested }) => reinvested,
  unplaced: ({ unplaced }) => unplaced,
  doubleRunning: ({ doubleRunning }) => doubleRunning,
  avoidedUrgent: ({ avoidedUrgent }) => avoidedUrgent,
  avoidedLongTerm: ({ avoidedLongTerm }) => avoidedLongTerm,
  extraFunding: ({ extraFunding }) => extraFunding,
  gross: ({ gross }) => gross,
  released: ({ released }) => released,
  pending: ({ pending }) => pending,
  stranded: ({ stranded }) => stranded,
  leverAvoided: ({ leverAvoided }) => leverAvoided,
  leverReleased: ({ leverReleased }) => leverReleased,
  leverPending: ({ leverPending }) => leverPending,
  leverStranded: ({ leverStranded }) => leverStranded,
  admissionsDoNothing: ({ admissionsDoNothing }) => admissionsDoNothing,
  admissions: ({ admissions }) => admissions,
  bedDaysDoNothing: ({ bedDaysDoNothing }) => bedDaysDoNothing,
  bedDays: ({ bedDays }) => bedDays,
  netBenefit: ({ netBenefit }) => netBenefit,
  cumulativeNetBenefit: ({ netBenefit }) => runningSum(netBenefit),
  qalysGained: ({ qalysGained }) => qalysGained,
  qalysLost: ({ qalysLost }) => qalysLost,
  preventionSpend: ({ preventionSpend }) => preventionSpend,
  'preventionShare.primary': ({ preventionShare }) => preventionShare.primary,
  'preventionShare.primaryAndSecondary': ({ preventionShare }) => preventionShare.primaryAndSecondary,
  'preventionShare.allPrevention': ({ preventionShare }) => preventionShare.allPrevention,
  'preventionShare.wellbeing': ({ preventionShare }) => preventionShare.wellbeing,
} satisfies Record<string, (result: ScenarioResult) => readonly number[]>;

/** What a result has once; null where there is no such number. */
const SCALAR = {
  npv: ({ npv }) => npv,
  bcr: ({ bcr }) => bcr,
  'breakEven.inYear': ({ breakEven }) => breakEven.inYear,
  'breakEven.cumulative': ({ breakEven }) => breakEven.cumulative,
  'breakEven.discounted': ({ breakEven }) => breakEven.discounted,
} satisfies Record<string, (result: ScenarioResult) => number | null>;

export type YearlyMeasure = keyof typeof YEARLY;
export type ScalarMeasure = keyof typeof SCALAR;
export type Measure = YearlyMeasure | ScalarMeasure;

/** Every measure, by its name in the JSON result (`breakEven.inYear` for one of a group). */
export const YEARLY_MEASURES = Object.keys(YEARLY) as readonly YearlyMeasure[];
export const SCALAR_MEASURES = Object.keys(SCALAR) as readonly ScalarMeasure[];

export function isYearly(measure: Measure): measure is YearlyMeasure {
  return Object.hasOwn(YEARLY, measure);
}

/** A measure, in a year after the base year where it is yearly; at the horizon where no year is given. */
export interface MeasurePoint {
  readonly measure: Measure;
  readonly year?: number;
}

/** Reads a measure off a result; null where the result has no such number, as for a break-even that never comes. */
export function measured(result: ScenarioResult, { measure, year }: MeasurePoint): number | null {
  return isYearly(measure) ? YEARLY[measure](result)[year ?? result.years]! : SCALAR[measure](result);
}

/** Runs a scenario, checked against this baseline, for one measure. */
export function runFor(baseline: Baseline, scenario: Scenario, point: MeasurePoint): number | null {
  return measured(runScenario(baseline, scenario), point);
}

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
