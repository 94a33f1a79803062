import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import type { Scenario } from '../types';
import { checkValues, findInput } from './check-input';
import { checkPoint } from './check-point';
import type { Bracket } from './crossing';
import { bracketsOf, closeIn, nearerToZero } from './crossing';
import type { AnalysisInput } from './inputs';
import type { MeasurePoint } from './measures';
import { runFor } from './measures';
import { checkedWithValues } from './with-values';

/** What is sought: the value of one input at which a measure crosses a target. */
export interface Search {
  /** The key of an `AnalysisInput`: an assumption, or the size of the shift. */
  readonly key: string;
  readonly point: MeasurePoint;
  readonly target: number;
  /** Where to look. Otherwise from the assumption's low to its high, or where it has none, at all allowed values. */
  readonly from?: number;
  readonly to?: number;
}

export interface SwitchingValue {
  readonly value: number;
  /** The measure there: the target, but for rounding, unless it jumps across it. */
  readonly reached: number;
  /** How often the measure crosses the target in the range; this is the crossing nearest to the value in force. */
  readonly crossings: number;
}

/** Intervals of the range that are looked at, since a measure may turn round on its way. */
const INTERVALS = 100;

/**
 * Goal seek: the value of one input at which the measure crosses the target, null where it does not in
 * the range; the model, section Uncertainty. The scenario must have been checked against this baseline.
 */
export function switchingValue(
  baseline: Baseline,
  scenario: Scenario,
  search: Search,
): Result<SwitchingValue | null, readonly Problem[]> {
  const { input, problems } = findInput(baseline, scenario, search.key, 'key');
  if (input === undefined) return err(problems);
  const range = rangeOf(input, search);
  const refused = [
    ...checkPoint(scenario, search.point),
    ...checkValues(input, [range.from, range.to], 'range'),
    ...(range.from > range.to ? [fallingRange(range)] : []),
  ];
  if (refused.length > 0) return err(refused);

  const distanceAt = (x: number): number | null => {
    const changed = checkedWithValues(baseline, scenario, { [search.key]: x });
    const found = changed.isOk() ? runFor(baseline, changed.value, search.point) : null;
    return found === null ? null : found - search.target;
  };
  const points = placesToLook(input, range).map((x) => ({ x, y: distanceAt(x) }));
  const brackets = bracketsOf(points);
  const nearest = nearestTo(input.value ?? range.from, brackets);
  if (nearest === null) return ok(null);
  const found = input.bounds.whole === true ? nearerToZero(nearest) : closeIn(nearest, distanceAt);
  if (found === null) return ok(null);
  return ok({ value: found.x, reached: found.y + search.target, crossings: brackets.length });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function fallingRange({ from, to }: Range): Problem {
  return { field: 'range', code: 'falling', found: `${to} after ${from}` };
}

/** Counts and costs have no sensible top: they are looked for up to so many times their value, and down. */
const TIMES = 100;

function rangeOf({ bounds, low, high, value }: AnalysisInput, { from, to }: Search): Range {
  if (low !== null && high !== null) {
    return { from: from ?? Math.min(low, value ?? low), to: to ?? Math.max(high, value ?? high) };
  }
  const { minimum, maximum, aboveMinimum } = bounds;
  if (aboveMinimum !== true || value === null) return { from: from ?? minimum, to: to ?? maximum };
  return { from: from ?? value / TIMES, to: to ?? Math.min(value * TIMES, maximum) };
}

/** Evenly over the range, or at each whole number in it. */
function placesToLook({ bounds }: AnalysisInput, { from, to }: Range): number[] {
  const intervals = bounds.whole === true ? to - from : INTERVALS;
  const places = Array.from({ length: intervals + 1 }, (_, n) => from + (n * (to - from)) / intervals);
  // The last one as it was given: it may be out of bounds by a rounding.
  places[intervals] = to;
  return places;
}

function nearestTo(value: number, brackets: readonly Bracket[]): Bracket | null {
  const distance = ([left, right]: Bracket): number => Math.max(0, left.x - value, value - right.x);
  return brackets.reduce<Bracket | null>(
    (nearest, bracket) => (nearest === null || distance(bracket) < distance(nearest) ? bracket : nearest),
    null,
  );
}
