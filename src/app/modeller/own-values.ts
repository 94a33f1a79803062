import { TIERS, type Assumption, type Baseline, type Basis, type Confidence } from '../../data/baseline';
import type { Bounds } from '../../data/problem';
import { mixKey } from '../../model/assumptions-in-force';
import type { Override } from '../../model/types';
import { yearLabel } from '../../model/year-label';
import { SCENARIO_TEXT } from '../../strings/scenario-tab';
import { TIER_LABELS } from '../../strings/workbook';
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
  readonly basis: Basis;
  readonly confidence: Confidence;
}

/** A list or mix of a scenario's own, or a series that it holds at one value. */
export interface OwnList {
  readonly key: string;
  readonly label: string;
  readonly kind: 'yearly' | 'mix';
  readonly isShare: boolean;
  /** What each value is for: a year, the last one also for all after it, or a tier. */
  readonly values: readonly { readonly of: string; readonly value: number }[];
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

/** The scenario's own yearly series and tier mixes, which no field of the pane can show. */
export function ownLists(baseline: Baseline, form: ScenarioForm): readonly OwnList[] {
  const { assumptions, series, baseYear } = baseline;
  const single = new Set(assumptions.map(({ key }) => key));
  return Object.entries(form.assumptions).flatMap(([key, value]): OwnList[] => {
    if (single.has(key)) return [];
    const numbers = Array.isArray(value) ? (value as readonly number[]) : [Number(value)];
    const yearly = series.find((one) => one.key === key);
    const isMix = baseline.mixes.some(({ strategy }) => mixKey(strategy) === key);
    return [
      {
        key,
        label: listLabel(baseline, key) ?? key,
        kind: isMix ? 'mix' : 'yearly',
        isShare: !yearly || isShareBounds(yearly.bounds),
        values: isMix
          ? numbers.map((share, index) => ({ of: TIER_LABELS[TIERS[index]!], value: share }))
          : byYear(numbers, baseYear),
      },
    ];
  });
}

/** The label of a yearly series, or of a strategy's tier mix; undefined of any other key. */
export function listLabel({ series, mixes, strategies }: Baseline, key: string): string | undefined {
  const mix = mixes.find(({ strategy }) => mixKey(strategy) === key);
  const strategy = strategies.find((one) => one.key === mix?.strategy);
  return series.find((one) => one.key === key)?.label ?? (strategy && SCENARIO_TEXT.mixOf(strategy.label));
}

/** The values of a yearly list, each with its year. */
export function byYear(values: readonly number[], baseYear: number): OwnList['values'] {
  return values.map((value, index) => ({ of: yearLabel(baseYear, index + 1), value }));
}

/** Whether a number within these bounds is a rate or a share, and shown as a percentage. */
export function isShareBounds({ whole, maximum }: Bounds): boolean {
  return whole !== true && maximum <= 1;
}

function ownValue(baseline: Baseline, form: ScenarioForm, assumption: Assumption): OwnValue {
  const { key, label, unit, bounds, value, low, high, basis, confidence } = assumption;
  const isOwn = Object.hasOwn(form.assumptions, key);
  return {
    key,
    label,
    unit,
    bounds,
    isShare: isShareBounds(bounds),
    baseline: value,
    value: isOwn ? form.assumptions[key]! : value,
    isOwn,
    low,
    high,
    origin: originOf(baseline, assumption),
    basis,
    confidence,
  };
}
