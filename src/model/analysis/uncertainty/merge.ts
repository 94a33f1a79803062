import type { Steps } from '../steps';
import { addChances, noChances } from './chances';
import { drivers } from './drivers';
import type { KeptTask } from './kept-draws';
import { placeKept, roomForKept } from './kept-draws';
import { countedPercentiles, exactPercentiles } from './percentiles';
import type { UncertaintyPlan } from './plan';
import type { Found, Uncertainty } from './report';
import { report } from './report';
import type { Frame, Tally } from './tally';
import { addTally, countValues, emptyTally, frameAround } from './tally';

/** Puts the workers' results together: the same bits, whoever worked and in whatever order. */
export interface Merge {
  /** Takes a task that kept its draws. */
  addKept(task: KeptTask): void;
  /** Once all of those have come: what the other tasks are to count within. */
  frames(): readonly Frame[];
  /** Takes what a worker counted of the other tasks. */
  addTally(tally: Tally): void;
  /** Once everything has come. */
  finish(): Steps<Uncertainty>;
}

export function mergeOf(plan: UncertaintyPlan): Merge {
  const { horizon } = plan.scenario;
  const kept = roomForKept(plan);
  const chances = noChances(horizon);
  let counted: Tally | undefined;
  return {
    addKept(task) {
      placeKept(kept, task);
      addChances(chances, task.chances);
    },
    frames: () => kept.map(frameAround),
    addTally(tally) {
      counted ??= emptyTally(tally.frames, horizon);
      addTally(counted, tally);
    },
    *finish() {
      const found: Found[] = [];
      for (const [index, values] of kept.entries()) {
        yield { done: plan.tasks, of: plan.tasks };
        found.push(counted ? findCounted(counted, index, values) : findExact(values));
      }
      yield { done: plan.tasks, of: plan.tasks };
      if (counted) addChances(chances, counted.chances);
      return report(plan, found, chances, yield* drivers(plan, kept));
    },
  };
}

function findExact(values: Float64Array): Found {
  return { percentiles: exactPercentiles(values), precision: 0 };
}

/** The draws that were kept count too. */
function findCounted({ counts, frames }: Tally, index: number, kept: Float64Array): Found {
  const frame = frames[index]!;
  countValues(counts[index]!, frame, kept, 0, kept.length);
  return { percentiles: countedPercentiles(counts[index]!, frame), precision: frame.width };
}
