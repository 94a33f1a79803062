import type { Assumption, Baseline, Confidence } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import type { Override } from '../../model/types';
import { originOf, type Origin } from './baseline-view';
import type { ScenarioForm } from './scenario-form';

/** An assumption as one scenario has it. */
export interface OwnValue {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly bounds: Bounds;
  /** Shown as a percentage: a rate or a share. */
  readonly isShare: boolean;
  /** The baseline's; null is never. */
  readonly baseline: number | null;
  /** What is in force: a number, null for never, a list by year, or text that is no number. */
  readonly value: Override | string;
  readonly isOwn: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: Origin;
  readonly confidence: Confidence;
}

export interface ValueGroup {
  readonly group: string;
  readonly values: readonly OwnValue[];
}

/** Single assumptions by group, as a scenario has them, in the order of the table. */
export function valueGroups(baseline: Baseline, form: ScenarioForm): readonly ValueGroup[] {
  const groups = new Map<string, OwnValue[]>();
  for (const assumption of baseline.assumptions) {
    const value = ownValue(baseline, form, assumption);
    const others = groups.get(assumption.group);
    if (others) others.push(value);
    else groups.set(assumption.group, [value]);
  }
  return [...groups].map(([group, values]) => ({ group, values }));
}

/** Keys of the scenario's own lists and mixes, which no single number can show. */
export function ownLists(baseline: Baseline, form: ScenarioForm): readonly string[] {
  const single = new Set(baseline.assumptions.map(({ key }) => key));
  return Object.keys(form.assumptions).filter((key) => !single.has(key));
}

function ownValue(baseline: Baseline, form: ScenarioForm, assumption: Assumption): OwnValue {
  const { key, label, unit, bounds, value, low, high, confidence } = assumption;
  const isOwn = Object.hasOwn(form.assumptions, key);
  return {
    key,
    label,
    unit,
    bounds,
    isShare: bounds.whole !== true && bounds.maximum <= 1,
    baseline: value,
    value: isOwn ? form.assumptions[key]! : value,
    isOwn,
    low,
    high,
    origin: originOf(baseline, assumption),
    confidence,
  };
}
