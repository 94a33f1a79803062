import type { AnalysisFailure } from '../../app/analysis/failure';
import { describeProblem } from '../../strings/problems';
import { FAILURE_TEXT } from '../../strings/failures';
import { useLook } from '../look';

/** Why a search has no answer. */
export function SearchFailure({ failure }: { failure: AnalysisFailure }) {
  const look = useLook();
  if (failure.code === 'refused') {
    return failure.problems.map((problem, index) => (
      <p key={index} className={look.problem}>
        {describeProblem(problem)}
      </p>
    ));
  }
  const detail = failure.code === 'worker-failed' ? failure.detail : failure.code;
  return <p className={look.problem}>{FAILURE_TEXT['worker-failed'](detail)}</p>;
}
