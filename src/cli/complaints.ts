import type { Problem } from '../app/read-scenarios';
import { describeUnread } from '../strings/cli';
import { describeProblem } from '../strings/problems';
import type { Unread } from './read-text';

/** A plain line for each problem. */
export function complaintsOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(describeProblem);
}

/** A plain line on a file that was not read. `shown` is its path, made fit to show. */
export function complaintOf(shown: string, unread: Unread): string {
  return typeof unread === 'object' && 'maximum' in unread
    ? describeProblem({ ...unread, file: shown })
    : describeUnread(shown, unread);
}
