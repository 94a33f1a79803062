import type { AlternativeEnvelope, Baseline, Lever } from '../../data/baseline';
import { addsTheSame, isSameTarget } from '../same-choice';
import { originOf, type Origin } from './baseline-view';
import { baselineOfProduct } from './bundle';
import type { ModellerState } from './state';

type Edited = Pick<ModellerState, 'defaults'> & { readonly baseline: Baseline };

/** Where a lever's target stands; undefined where it was changed in the workbook, and is no document's. */
export function sourceOfTarget({ baseline, defaults }: Edited, lever: Lever): Origin | undefined {
  const before = (defaults ?? baselineOfProduct()).levers.find(({ key }) => key === lever.key);
  return before && !isSameTarget(before, lever) ? undefined : originOfNoted(baseline, lever);
}

/** Where an envelope's extra money stands; undefined where it was changed in the workbook. */
export function sourceOfMoney(
  { baseline, defaults }: Edited,
  envelope: AlternativeEnvelope,
): Origin | undefined {
  const before = (defaults ?? baselineOfProduct()).envelopes.find(({ key }) => key === envelope.key);
  return before && !addsTheSame(before, envelope) ? undefined : originOfNoted(baseline, envelope);
}

const originOfNoted = (baseline: Baseline, one: Lever | AlternativeEnvelope): Origin =>
  originOf(baseline, { ...one, rationale: one.note });
