import { inputsText } from './same-inputs';
import type { ModellerState } from './state';

/** Whether an analysis is of other inputs than those in force now. */
export function isAnalysisStale({ analysis, baseline, drafts }: ModellerState): boolean {
  if (!analysis || !baseline) return false;
  const scenario = drafts.find(({ id }) => id === analysis.draft)?.scenario;
  return !scenario || inputsText(baseline, [scenario]) !== analysis.inputs;
}
