import type { Problem } from '../../data/problem';
import type { Cancelled } from '../../model/analysis/steps';

/** Why an analysis has no result. */
export type AnalysisFailure =
  | { readonly code: 'refused'; readonly problems: readonly Problem[] }
  | Cancelled
  /** A worker broke off; `detail` is the engine's own text. */
  | { readonly code: 'worker-failed'; readonly detail: string };

export const refused = (problems: readonly Problem[]): AnalysisFailure => ({ code: 'refused', problems });

export const CANCELLED: Cancelled = { code: 'cancelled' };
