import type { Baseline } from '../app/baseline';
import type { Draft } from '../app/modeller/draft';
import { isShareBounds } from '../app/modeller/own-values';
import { exactPercent, plainPercent } from '../strings/numbers';
import { describeBounds, describeProblem } from '../strings/problems';
import { PERCENT_TEXT } from '../strings/failures';
import { assumptionLabel } from './field-label';

type Problem = Draft['problems'][number];

const SHARE = { minimum: 0, maximum: 1 };

/** What is wrong at a field of a draft, in words to stand beside it. */
export function fieldProblem(baseline: Baseline, draft: Draft, field: string): string | undefined {
  const problem = draft.problems.find((one) => one.field === field);
  return problem && problemText(baseline, problem);
}

/** A problem without its place, in the pane's words: by labels, and in per cent where the field is. */
export function problemText(baseline: Baseline, problem: Problem): string {
  const fault = { ...problem, field: undefined };
  if (fault.code === 'wrong-sum') return PERCENT_TEXT.sum(exactPercent(fault.found));
  const bounds = shareBounds(baseline, problem.field ?? '');
  if (fault.code === 'conflict') {
    const inUnit = (text: string): string => withLabels(baseline, bounds ? inPercent(text) : text);
    return PERCENT_TEXT.conflict(inUnit(fault.found), inUnit(fault.allowed));
  }
  if (!bounds) return describeProblem(fault);
  const shown = {
    ...bounds,
    minimum: plainPercent(bounds.minimum),
    maximum: plainPercent(bounds.maximum),
  };
  switch (fault.code) {
    case 'out-of-range':
      return describeProblem({ ...fault, found: plainPercent(fault.found), bounds: shown });
    case 'wrong-type':
      return describeProblem({ ...fault, allowed: describeBounds(shown) });
    case 'falling':
      return PERCENT_TEXT.falls(inPercent(fault.found));
    default:
      return describeProblem(fault);
  }
}

/** The limits of a field that shows per cent; undefined of any other. */
function shareBounds({ assumptions, series }: Baseline, field: string): typeof SHARE | undefined {
  if (field === 'reinvest' || /^shift\.(custom\[|from\.|to\.)/.test(field)) return SHARE;
  const key = /^assumptions\.(.+?)(\[\d+\])?$/.exec(field)?.[1];
  const bounds = [...assumptions, ...series].find((one) => one.key === key)?.bounds;
  return bounds && isShareBounds(bounds) ? bounds : undefined;
}

/** Every number of a sentence but that of a year becomes per cent. */
function inPercent(text: string): string {
  return text.replaceAll(/(?<!year |[\d.])[-−]?\d+(\.\d+)?(e-\d+)?/g, (number) =>
    exactPercent(Number(number.replace('−', '-'))),
  );
}

/** Keys of assumptions become their labels. */
function withLabels(baseline: Baseline, text: string): string {
  return text.replaceAll(/[a-z]+(\.[A-Za-z]+)+/g, (key) => {
    const label = assumptionLabel(baseline, key);
    return label === key ? key : `“${label}”`;
  });
}
