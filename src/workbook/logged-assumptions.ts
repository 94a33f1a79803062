import type { Assumption, Baseline, Mix, Provenance, Series } from '../data/baseline';
import { mixKey } from '../model/assumptions-in-force';

/** What the log of assumptions has a row for, by its key on the sheet Inputs. */
export type LoggedAssumption =
  | ({ readonly kind: 'single' } & Assumption)
  | ({ readonly kind: 'series' } & Series)
  | ({ readonly kind: 'mix'; readonly key: string } & Mix);

/** Every single value, and each yearly series and tier mix that no document states, in the baseline's order. */
export function loggedAssumptions({ assumptions, series, mixes }: Baseline): readonly LoggedAssumption[] {
  return [
    ...assumptions.map((one) => ({ kind: 'single' as const, ...one })),
    ...series.filter(isJudged).map((one) => ({ kind: 'series' as const, ...one })),
    ...mixes.filter(isJudged).map((one) => ({ kind: 'mix' as const, key: mixKey(one.strategy), ...one })),
  ];
}

/** Whether a number is a judgement, and none that stands in a document. */
export const isJudged = ({ basis }: Provenance): boolean => basis !== 'sourced';
