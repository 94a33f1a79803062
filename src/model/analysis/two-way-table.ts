import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import type { Scenario } from '../types';
import { checkValues, findInput } from './check-input';
import { checkPoint } from './check-point';
import { evaluatePoints } from './evaluate-points';
import type { MeasurePoint } from './measures';
import type { Steps } from './steps';
import { checkedWithValues } from './with-values';

/** An input of the table and the values it takes, one for each row or column. */
export interface TableAxis {
  readonly key: string;
  readonly values: readonly number[];
}

/** Rows of numbers; null where there is no such number, as for a break-even that never comes. */
export type TwoWayTable = readonly (readonly (number | null)[])[];

const MOST_VALUES = 101;

/**
 * The measure for every pair of values of two inputs: a row for each value of `down`, a column for each
 * of `across`. The scenario must have been checked against this baseline. Refuses inputs that are
 * unknown or the same, more than 101 values, and values that are not allowed, each or together.
 */
export function twoWayTable(
  baseline: Baseline,
  scenario: Scenario,
  down: TableAxis,
  across: TableAxis,
  point: MeasurePoint,
): Result<Steps<TwoWayTable>, readonly Problem[]> {
  const problems: readonly Problem[] = [
    ...checkPoint(scenario, point),
    ...checkAxis(baseline, scenario, down, 'down'),
    ...checkAxis(baseline, scenario, across, 'across'),
    ...(down.key === across.key
      ? [{ field: 'across.key', code: 'duplicate' as const, found: across.key }]
      : []),
  ];
  if (problems.length > 0) return err(problems);
  const conflicts = checkTogether(baseline, scenario, down, across);
  return conflicts.length > 0 ? err(conflicts) : ok(fill(baseline, scenario, down, across, point));
}

function* fill(
  baseline: Baseline,
  scenario: Scenario,
  down: TableAxis,
  across: TableAxis,
  point: MeasurePoint,
): Steps<TwoWayTable> {
  const points = down.values.flatMap((row) => across.values.map((column) => [row, column]));
  const found = yield* evaluatePoints(baseline, scenario, [down.key, across.key], points, point);
  const width = across.values.length;
  return down.values.map((_, row) => found.slice(row * width, (row + 1) * width));
}

function checkAxis(
  baseline: Baseline,
  scenario: Scenario,
  { key, values }: TableAxis,
  axis: string,
): readonly Problem[] {
  const { input, problems } = findInput(baseline, scenario, key, `${axis}.key`);
  if (input === undefined) return problems;
  if (values.length >= 1 && values.length <= MOST_VALUES) return checkValues(input, values, `${axis}.values`);
  const allowed = `1 to ${MOST_VALUES} values`;
  return [{ field: `${axis}.values`, code: 'wrong-count', found: values.length, allowed }];
}

/** What may not stand together fails at one of the table's corners. */
function checkTogether(
  baseline: Baseline,
  scenario: Scenario,
  down: TableAxis,
  across: TableAxis,
): readonly Problem[] {
  for (const row of [Math.min(...down.values), Math.max(...down.values)]) {
    for (const column of [Math.min(...across.values), Math.max(...across.values)]) {
      const changed = checkedWithValues(baseline, scenario, { [down.key]: row, [across.key]: column });
      if (changed.isErr()) return changed.error;
    }
  }
  return [];
}
