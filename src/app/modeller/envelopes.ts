import { PUBLISHED, PUBLISHED_LABEL, type Baseline } from '../../data/baseline';

export { PUBLISHED };

/** Every envelope that can be chosen, the published one first. */
export function envelopeChoices({
  envelopes,
}: Baseline): readonly { readonly key: string; readonly label: string }[] {
  return [{ key: PUBLISHED, label: PUBLISHED_LABEL }, ...envelopes];
}
