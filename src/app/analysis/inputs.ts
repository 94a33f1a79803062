import type { Baseline } from '../../data/baseline';
import { analysisInputs } from '../../model/analysis/inputs';
import type { Scenario } from '../../model/types';
import { SCENARIO_INPUT_TEXT } from '../../strings/analysis';
import { exact, exactPercent } from '../../strings/numbers';
import { isShareBounds } from '../modeller/own-values';

/** A number that can be sought or varied, as a reader knows it. */
export interface KnownInput {
  readonly key: string;
  readonly label: string;
  /** In force; null for never, and for a list by year. */
  readonly value: number | null;
  readonly isShare: boolean;
}

/** Every number that can be sought, in the order of the tables. */
export function knownInputs(baseline: Baseline, scenario: Scenario): readonly KnownInput[] {
  return analysisInputs(baseline, scenario).map(({ key, value, bounds }) => ({
    key,
    label: inputLabel(baseline, key),
    value,
    isShare: isShareBounds(bounds),
  }));
}

/** The label of an assumption, a series or a number of the scenario itself. */
export function inputLabel({ assumptions, series }: Baseline, key: string): string {
  const listed = [...assumptions, ...series].find((one) => one.key === key);
  return listed?.label ?? SCENARIO_INPUT_TEXT[key] ?? key;
}

/** A value of an input, shares in per cent, to six digits. */
export function inputValue(isShare: boolean, value: number): string {
  const rounded = Number(value.toPrecision(6));
  return isShare ? exactPercent(rounded) : exact(rounded);
}

/** Whether an assumption is shown in per cent. */
export function isShareInput({ assumptions }: Baseline, key: string): boolean {
  const bounds = assumptions.find((one) => one.key === key)?.bounds;
  return bounds !== undefined && isShareBounds(bounds);
}
