import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../../../data/baseline';
import type { Bounds, Problem } from '../../../data/problem';
import type { Scenario } from '../../types';
import { isKernelInput } from '../kernel/inputs';
import type { UncertainInput } from '../uncertain-inputs';
import { uncertainInputs } from '../uncertain-inputs';
import { checkedWithValues } from '../with-values';
import type { ReportedMeasure } from './series';

export interface UncertaintyOptions {
  readonly draws: number;
  /** The same seed gives the same draws. */
  readonly seed: number;
  /** What the uncertain assumptions are correlated with, at the horizon. */
  readonly measure: ReportedMeasure;
}

/** All that a worker needs to know. Plain data, which can be sent to one. */
export interface UncertaintyPlan extends UncertaintyOptions {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** The uncertain assumptions that bear on the measures, in the baseline's order. */
  readonly inputs: readonly UncertainInput[];
  /** How many pieces the work is in, numbered from 0. */
  readonly tasks: number;
  /** The first tasks, whose draws are all kept; those of the others, if there are any, are only counted. */
  readonly keptTasks: number;
}

/** Draws of one task: a few thousandths of a second of work. */
export const DRAWS_PER_TASK = 4096;

/** Up to here all draws are kept and percentiles are exact. */
export const MOST_DRAWS_KEPT = 100_000;

/** Tasks that are kept where not all are: 65,536 draws, from which the others' histograms take their range. */
const PILOT_TASKS = 16;

/** How many draws an analysis may have, and which seeds there are. */
export const DRAWS: Bounds = { minimum: 1000, maximum: 1_000_000, whole: true };
export const SEED: Bounds = { minimum: 0, maximum: 2 ** 32 - 1, whole: true };

/**
 * Plans an uncertainty analysis of a scenario that has been checked against this baseline. Refuses draws
 * and seeds out of bounds, and ranges whose ends the model could not be run with.
 */
export function planUncertainty(
  baseline: Baseline,
  scenario: Scenario,
  options: UncertaintyOptions,
): Result<UncertaintyPlan, readonly Problem[]> {
  const inputs = uncertainInputs(baseline, scenario).filter(({ key }) => isKernelInput(key));
  const problems = [
    ...outOfRange('draws', options.draws, DRAWS),
    ...outOfRange('seed', options.seed, SEED),
    ...unusableEnds(baseline, scenario, inputs),
  ];
  if (problems.length > 0) return err(problems);
  const tasks = Math.ceil(options.draws / DRAWS_PER_TASK);
  const keptTasks = options.draws <= MOST_DRAWS_KEPT ? tasks : PILOT_TASKS;
  return ok({ ...options, baseline, scenario, inputs, tasks, keptTasks });
}

/** How many draws are kept. */
export function drawsKept({ draws, keptTasks }: UncertaintyPlan): number {
  return Math.min(draws, keptTasks * DRAWS_PER_TASK);
}

/** How many draws a task has: all have the same number but for the last one. */
export function drawsOfTask({ draws }: UncertaintyOptions, task: number): number {
  return Math.min(DRAWS_PER_TASK, draws - task * DRAWS_PER_TASK);
}

function outOfRange(field: string, found: number, bounds: Bounds): Problem[] {
  const isWithin = Number.isInteger(found) && found >= bounds.minimum && found <= bounds.maximum;
  return isWithin ? [] : [{ field, code: 'out-of-range', found, bounds }];
}

/** What is allowed by itself may be refused together: rates that fall with their shifts to −1. */
function unusableEnds(
  baseline: Baseline,
  scenario: Scenario,
  inputs: readonly UncertainInput[],
): readonly Problem[] {
  const lowest = Object.fromEntries(inputs.map(({ key, low }) => [key, low]));
  return checkedWithValues(baseline, scenario, lowest).match(
    () => [],
    (problems) => problems,
  );
}
