import type { Result } from 'neverthrow';
import type { Cancelled, Progress, Steps } from '../../model/analysis/steps';
import { runStepsWithPauses } from '../../model/analysis/steps';

/** After so long everything else has a turn: less than a frame. */
const SLICE_MS = 12;

/** Runs steps on this thread, which stays free for other work in between. */
export function runInSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal | undefined,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Result<T, Cancelled>> {
  let began = performance.now();
  return runStepsWithPauses(steps, async (progress) => {
    onProgress(progress);
    if (performance.now() - began >= SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    return signal?.aborted !== true;
  });
}
