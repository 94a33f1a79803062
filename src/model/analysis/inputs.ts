import type { Baseline } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import { baseEnvelope } from '../base-spend';
import { amountBounds, POINTS, SHARE, SHIFT_YEARS } from '../scenario-bounds';
import type { Override, Scenario } from '../types';

/** A number that an analysis may change. */
export interface AnalysisInput {
  /** An assumption's key, or the path of the scenario's own field. */
  readonly key: string;
  /** In force; null for never, and for a list with a number a year. */
  readonly value: number | null;
  readonly bounds: Bounds;
  /** The baseline's, null where it has none. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Every number that an analysis may change: the size and length of the shift, the share reinvested, and
 * each assumption that may be one number, in the baseline's order.
 */
export function analysisInputs(baseline: Baseline, scenario: Scenario): AnalysisInput[] {
  const { shift, reinvest, footprint } = scenario;
  const totals = shift.mode === 'amount' ? amountBounds(baseEnvelope(baseline, footprint)) : POINTS;
  const inForce = (key: string, usual: Override): number | null => {
    const value = Object.hasOwn(scenario.assumptions, key) ? scenario.assumptions[key] : usual;
    return typeof value === 'number' ? value : null;
  };
  const noRange = { low: null, high: null };
  return [
    { key: 'shift.total', value: shift.total, bounds: totals, ...noRange },
    { key: 'shift.years', value: shift.years, bounds: SHIFT_YEARS, ...noRange },
    { key: 'reinvest', value: reinvest, bounds: SHARE, ...noRange },
    ...baseline.assumptions.map(({ key, value, bounds, low, high }) => ({
      key,
      value: inForce(key, value),
      bounds,
      low,
      high,
    })),
    ...baseline.series.map(({ key, values, bounds }) => ({
      key,
      value: inForce(key, values),
      bounds,
      ...noRange,
    })),
  ];
}
