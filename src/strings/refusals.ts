import type { Problem } from '../data/problem';
import type { HostProblem } from '../hosts/host';
import { describeHostProblem } from './host-problems';
import { describeProblem } from './problems';
import { describeCellProblem } from './read-back';

/** Why the inputs of a workbook, or a package of them, were not to be had. */
type Refusal =
  | { readonly code: 'host'; readonly problem: HostProblem }
  | { readonly code: 'cells'; readonly problems: readonly Parameters<typeof describeCellProblem>[0][] }
  | { readonly code: 'package'; readonly problems: readonly Problem[] };

/** A plain line for each thing that is wrong. */
export function describeRefusal(refusal: Refusal): readonly string[] {
  switch (refusal.code) {
    case 'host':
      return [describeHostProblem(refusal.problem)];
    case 'cells':
      return refusal.problems.map(describeCellProblem);
    case 'package':
      return refusal.problems.map(describeProblem);
  }
}
