import type { Steps } from '../steps';
import { keepTask } from './kept-draws';
import { mergeOf } from './merge';
import type { UncertaintyPlan } from './plan';
import type { Uncertainty } from './report';
import { emptyTally, tallyTask } from './tally';
import { prepare } from './work';

/** Runs a plan on one thread, task by task; the model, section Uncertainty. */
export function* uncertainty(plan: UncertaintyPlan): Steps<Uncertainty> {
  const { tasks, keptTasks, scenario } = plan;
  const bench = yield* prepare(plan);
  const merge = mergeOf(plan);
  for (let task = 0; task < keptTasks; task += 1) {
    yield { done: task, of: tasks };
    merge.addKept(keepTask(bench, task));
  }
  if (tasks > keptTasks) {
    const tally = emptyTally(merge.frames(), scenario.horizon);
    for (let task = keptTasks; task < tasks; task += 1) {
      yield { done: task, of: tasks };
      tallyTask(bench, task, tally);
    }
    merge.addTally(tally);
  }
  return yield* merge.finish();
}
