import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';

/** How far a long analysis has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A long analysis in short steps: it stops after each, so that whoever runs it can do something else. */
export type Steps<T> = Generator<Progress, T, undefined>;

/** The analysis was given up before its end. */
export interface Cancelled {
  readonly code: 'cancelled';
}

/** Runs all steps in one go. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs the steps with `pause` between them, which says by `false` that it is enough. */
export async function runStepsWithPauses<T>(
  steps: Steps<T>,
  pause: (progress: Progress) => Promise<boolean>,
): Promise<Result<T, Cancelled>> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return ok(step.value);
    if (!(await pause(step.value))) return err({ code: 'cancelled' });
  }
}
