import { WHOLE, type Baseline } from '../../data/baseline';

/** Every footprint that can be chosen, the whole first. */
export function footprintChoices({
  footprints,
  wholeLabel,
}: Baseline): readonly { readonly key: string; readonly label: string }[] {
  return [{ key: WHOLE, label: wholeLabel }, ...footprints];
}
