import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import type { Scenario } from '../types';
import { checkPoint } from './check-point';
import type { MeasurePoint } from './measures';
import { runFor } from './measures';
import type { UncertainInput } from './uncertain-inputs';
import { uncertainInputs } from './uncertain-inputs';
import { checkedWithValues } from './with-values';

/** What a measure comes to with one assumption at its low and at its high, the rest at value. */
export interface TornadoBar {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  /** null where there is no such number, as for a break-even that never comes. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
}

/**
 * Takes each uncertain assumption to its ends, the widest spread first; the model, section Uncertainty.
 * The scenario must have been checked against this baseline. Refuses a year beyond the horizon, and ends
 * that the model cannot be run with.
 */
export function tornado(
  baseline: Baseline,
  scenario: Scenario,
  point: MeasurePoint,
): Result<TornadoBar[], readonly Problem[]> {
  const problems: Problem[] = checkPoint(scenario, point);
  if (problems.length > 0) return err(problems);
  const bars: TornadoBar[] = [];
  for (const input of uncertainInputs(baseline, scenario)) {
    const low = runAt(baseline, scenario, input, input.low, point);
    const high = runAt(baseline, scenario, input, input.high, point);
    if (low.isErr()) problems.push(...low.error);
    else if (high.isErr()) problems.push(...high.error);
    else
      bars.push({ key: input.key, low: input.low, high: input.high, atLow: low.value, atHigh: high.value });
  }
  return problems.length > 0 ? err(problems) : ok(bars.sort((a, b) => spread(b) - spread(a)));
}

function runAt(
  baseline: Baseline,
  scenario: Scenario,
  { key }: UncertainInput,
  value: number,
  point: MeasurePoint,
): Result<number | null, readonly Problem[]> {
  return checkedWithValues(baseline, scenario, { [key]: value }).map((changed) =>
    runFor(baseline, changed, point),
  );
}

/** A number against none is the widest spread there is. */
export function spread({ atLow, atHigh }: TornadoBar): number {
  if (atLow === null && atHigh === null) return 0;
  return atLow === null || atHigh === null ? Infinity : Math.abs(atHigh - atLow);
}
