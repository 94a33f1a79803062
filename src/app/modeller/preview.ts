import type { Baseline } from '../../data/baseline';
import { runScenario } from '../../model/run-scenario';
import { SHIFT_YEARS } from '../../model/scenario-bounds';
import type { Scenario, ScenarioResult } from '../../model/types';
import { phasing } from '../../model/phasing';
import { headline, type Headline } from '../headline';
import type { ScenarioForm } from './scenario-form';

/** What comes of a scenario, before anything is written. */
export interface Preview {
  readonly headline: Headline;
  readonly result: ScenarioResult;
}

/** Runs a checked scenario at once; the model's own result and the figures asked for first. */
export function preview(baseline: Baseline, scenario: Scenario): Preview {
  const result = runScenario(baseline, scenario);
  return { headline: headline(baseline, { scenario, result }), result };
}

/**
 * What a scenario costs each year beyond doing nothing: new money, reinvestment and double running, £m in
 * cash terms; the model, section Money. Where a service is cut, the shift itself is no new money.
 */
export function costByYear({ result, headline: { funding } }: Preview): readonly number[] {
  const { shift, reinvested, doubleRunning } = result;
  return shift.map((moved, t) => (funding === 'pump-prime' ? moved : 0) + reinvested[t]! + doubleRunning[t]!);
}

/** The same total the other way: £m in the year in which the shift is in place, or points of that envelope. */
export interface OtherTotal {
  readonly mode: 'points' | 'amount';
  readonly total: number;
  /** The year that the two are compared in. */
  readonly label: string;
}

/** What a scenario's points come to in £m, or its £m in points, in the first year in which all is in place. */
export function otherTotal({ shift, horizon }: Scenario, { result }: Preview): OtherTotal {
  const t = Math.min(shift.years, horizon);
  const onePoint = result.envelope[t]! / 100;
  const label = result.labels[t]!;
  return shift.mode === 'points'
    ? { mode: 'amount', total: shift.total * onePoint, label }
    : { mode: 'points', total: onePoint === 0 ? 0 : shift.total / onePoint, label };
}

/** Fractions of the shift in place in the years 1…`years`; undefined where the form does not say them rightly. */
export function rampOf({ years, phasing: shape, custom }: ScenarioForm): readonly number[] | undefined {
  if (typeof years !== 'number' || SHIFT_YEARS.minimum > years || years > SHIFT_YEARS.maximum)
    return undefined;
  if (!Number.isInteger(years)) return undefined;
  if (shape !== 'custom') return phasing({ phasing: shape, years }, years).slice(1);
  const fractions = (custom ?? []).map(Number);
  const areRight =
    fractions.length === years && fractions.every((fraction) => fraction >= 0 && fraction <= 1);
  return areRight ? fractions : undefined;
}
