import type { Baseline } from '../../data/baseline';
import { DRAWS_PER_TASK, planUncertainty } from '../../model/analysis/uncertainty/plan';
import type { Scenario } from '../../model/types';
import { DEFAULT_MEASURE, DEFAULT_SEED } from './defaults';
import { runWithCrew } from './run-with-crew';
import type { Workers } from './workers';

/** The second time is when an engine has begun to make the loops fast. */
const TIMES = 2;

/**
 * Has a worker load its program and draw a little of a checked scenario, so that the first analysis need
 * not wait for that. What comes of it is of no use, nor is it of any matter where there is no worker.
 */
export async function warmUp(baseline: Baseline, scenario: Scenario, workers: Workers): Promise<void> {
  const options = { draws: DRAWS_PER_TASK, seed: DEFAULT_SEED, measure: DEFAULT_MEASURE } as const;
  const plan = planUncertainty(baseline, scenario, options);
  if (plan.isErr()) return;
  for (let time = 0; time < TIMES; time += 1) {
    const ran = await runWithCrew(plan.value, workers, undefined, () => undefined);
    if (ran.isErr()) return;
  }
}
