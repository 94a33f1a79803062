import type { Chances } from './chances';
import { countChances, noChances } from './chances';
import type { UncertaintyPlan } from './plan';
import { drawsKept, drawsOfTask, DRAWS_PER_TASK } from './plan';
import { reportedSeries, seriesColumn } from './series';
import type { Workbench } from './work';
import { runTask } from './work';

/** A task's draws, every value of them. Plain data, which a worker can hand over. */
export interface KeptTask {
  readonly task: number;
  /** The task's draws of the first distribution, then those of the next, in the order of `reportedSeries`. */
  readonly values: Float64Array;
  readonly chances: Chances;
}

/** Runs a task and keeps all of its draws. */
export function keepTask(bench: Workbench, task: number): KeptTask {
  const { plan, kernel } = bench;
  const draws = drawsOfTask(plan, task);
  const columns = reportedSeries(kernel.horizon).map((series) => seriesColumn(kernel, series));
  const values = new Float64Array(columns.length * draws);
  const chances = noChances(kernel.horizon);
  runTask(bench, task, (first, count) => {
    columns.forEach((column, index) => {
      values.set(kernel.memory.subarray(column, column + count), index * draws + first);
    });
    countChances(chances, kernel, count);
  });
  return { task, values, chances };
}

/** Room for all draws that a plan keeps: a list for each distribution, in the order of the draws. */
export function roomForKept(plan: UncertaintyPlan): Float64Array[] {
  const draws = drawsKept(plan);
  return reportedSeries(plan.scenario.horizon).map(() => new Float64Array(draws));
}

/** Puts a task's draws in their place, whatever the order in which the tasks come. */
export function placeKept(room: readonly Float64Array[], { task, values }: KeptTask): void {
  const draws = values.length / room.length;
  room.forEach((list, index) => {
    list.set(values.subarray(index * draws, (index + 1) * draws), task * DRAWS_PER_TASK);
  });
}
