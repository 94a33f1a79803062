import { err, ok, type Result } from 'neverthrow';
import type { Progress } from '../../model/analysis/steps';
import { tornado } from '../../model/analysis/tornado';
import type { UncertaintyPlan } from '../../model/analysis/uncertainty/plan';
import { uncertainty } from '../../model/analysis/uncertainty/uncertainty';
import { refused, type AnalysisFailure } from './failure';
import type { Found } from './found';
import { runInSlices } from './slices';

/** Runs a plan and its tornado on this thread. */
export async function runHere(
  plan: UncertaintyPlan,
  signal: AbortSignal | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Result<Found, AnalysisFailure>> {
  const { baseline, scenario, measure } = plan;
  const found = await runInSlices(uncertainty(plan), signal, onProgress);
  if (found.isErr()) return err(found.error);
  const bars = tornado(baseline, scenario, { measure });
  return bars.isErr() ? err(refused(bars.error)) : ok({ uncertainty: found.value, tornado: bars.value });
}
