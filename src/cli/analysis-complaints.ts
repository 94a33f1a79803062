import type { AnalysisFailure } from '../app/analysis/failure';
import { COMMAND_TEXT } from '../strings/cli';
import { complaintsOf } from './complaints';

/** A plain line for each thing that kept an analysis from a result; fields by the options that they stand for. */
export function failureLines(
  failure: AnalysisFailure,
  options: Readonly<Record<string, string>>,
): readonly string[] {
  if (failure.code !== 'refused')
    return [COMMAND_TEXT.brokeOff(failure.code === 'worker-failed' ? failure.detail : failure.code)];
  return complaintsOf(
    failure.problems.map((problem) => {
      const option = problem.field === undefined ? undefined : options[problem.field];
      return option === undefined ? problem : { ...problem, field: option };
    }),
  );
}
