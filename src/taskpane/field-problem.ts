import type { Draft } from '../app/modeller/draft';
import { describeProblem } from '../strings/problems';
import { plainPercent } from '../strings/numbers';

/** What is wrong at a field of a draft, in words to stand beside it. */
export function fieldProblem(draft: Draft, field: string, isShare = false): string | undefined {
  const problem = draft.problems.find((one) => one.field === field);
  if (!problem) return undefined;
  const fault = { ...problem, field: undefined };
  if (!isShare || fault.code !== 'out-of-range') return describeProblem(fault);
  // The field shows per cent, so the sentence must too.
  const { minimum, maximum } = fault.bounds;
  return describeProblem({
    ...fault,
    found: plainPercent(fault.found),
    bounds: { ...fault.bounds, minimum: plainPercent(minimum), maximum: plainPercent(maximum) },
  });
}
