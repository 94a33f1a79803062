import type { AnalysisFailure } from '../app/analysis/failure';
import { COMMAND_TEXT } from '../strings/cli';
import { complaintsOf } from './complaints';

/** A plain line for each thing that kept an analysis from a result. */
export function failureLines(failure: AnalysisFailure): readonly string[] {
  if (failure.code === 'refused') return complaintsOf(failure.problems);
  return [COMMAND_TEXT.brokeOff(failure.code === 'worker-failed' ? failure.detail : failure.code)];
}
