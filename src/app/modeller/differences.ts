import type { Baseline } from '../../data/baseline';
import type { Scenario } from '../../model/types';
import { addsTheSame, isSameTarget } from '../same-choice';
import { isShareBounds } from './own-values';
import type { Snapshot } from './snapshot';

/** What two scenarios can differ in. */
export type ScenarioPart =
  | 'footprint'
  | 'horizon'
  | 'shift'
  | 'from'
  | 'to'
  | 'funding'
  | 'reinvest'
  | 'assumptions'
  | 'levers'
  | 'envelope';

/** One thing in which a workbook differs from what it was, in the words of its own labels. */
export type Difference =
  | { readonly kind: 'added' | 'gone'; readonly name: string }
  /** `becomes` is its name afterwards, often the same. */
  | {
      readonly kind: 'changed';
      readonly name: string;
      readonly becomes: string;
      readonly parts: readonly ScenarioPart[];
    }
  /** An assumption's value; null is never. Shares are fractions. */
  | {
      readonly kind: 'value';
      readonly label: string;
      readonly isShare: boolean;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** The low or the high end of an assumption. */
  | { readonly kind: 'range'; readonly label: string }
  /** A yearly series, a strategy's tier mix, a lever's target, or what an envelope adds. */
  | { readonly kind: 'series' | 'mix' | 'lever' | 'envelope'; readonly label: string }
  /** The data package that all the rest is of. */
  | { readonly kind: 'package'; readonly from: string; readonly to: string }
  /** A budget, £m. */
  | {
      readonly kind: 'budget';
      readonly strategy: string;
      readonly footprint: string;
      readonly from: number;
      readonly to: number;
    };

/** Everything in which `to` differs from `from`, the scenarios first; nothing where only an order differs. */
export function differences(from: Snapshot, to: Snapshot): readonly Difference[] {
  return [...ofScenarios(from, to), ...ofBaselines(from.baseline, to.baseline)];
}

function ofScenarios(from: Snapshot, to: Snapshot): readonly Difference[] {
  const left = new Set(from.scenarios);
  const found: Difference[] = [];
  for (const now of to.scenarios) {
    const before =
      from.scenarios.find(({ id }) => id === now.id) ??
      from.scenarios.find(({ scenario }) => scenario.name === now.scenario.name);
    if (!before) {
      found.push({ kind: 'added', name: now.scenario.name });
      continue;
    }
    left.delete(before);
    const parts = partsOf(before.scenario, now.scenario);
    const [name, becomes] = [before.scenario.name, now.scenario.name];
    if (parts.length > 0 || name !== becomes) found.push({ kind: 'changed', name, becomes, parts });
  }
  const gone = [...left].map(({ scenario }): Difference => ({ kind: 'gone', name: scenario.name }));
  return [...found, ...gone];
}

function partsOf(one: Scenario, other: Scenario): readonly ScenarioPart[] {
  const [before, after] = [asParts(one), asParts(other)];
  return (Object.keys(before) as ScenarioPart[]).filter((part) => !isSame(before[part], after[part]));
}

function asParts({
  shift: { from, to, ...shift },
  ...rest
}: Scenario): Readonly<Record<ScenarioPart, unknown>> {
  const { footprint, horizon, funding, reinvest, assumptions, levers, envelope } = rest;
  return { footprint, horizon, shift, from, to, funding, reinvest, assumptions, levers, envelope };
}

function ofBaselines(from: Baseline, to: Baseline): readonly Difference[] {
  const found: Difference[] = [];
  const [before, after] = [from, to].map(({ title, version }) => `${title} ${version}`);
  if (before !== after) found.push({ kind: 'package', from: before!, to: after! });
  for (const now of to.assumptions) {
    const before = from.assumptions.find(({ key }) => key === now.key);
    if (!before) continue;
    const { label } = now;
    if (before.value !== now.value) {
      const isShare = isShareBounds(now.bounds);
      found.push({ kind: 'value', label, isShare, from: before.value, to: now.value });
    }
    if (before.low !== now.low || before.high !== now.high) found.push({ kind: 'range', label });
  }
  for (const now of to.series) {
    const before = from.series.find(({ key }) => key === now.key);
    if (before && !isSame(before.values, now.values)) found.push({ kind: 'series', label: now.label });
  }
  for (const now of to.mixes) {
    const before = from.mixes.find(({ strategy }) => strategy === now.strategy);
    if (!before || isSame(before.shares, now.shares)) continue;
    found.push({ kind: 'mix', label: labelOf(to.strategies, now.strategy) });
  }
  for (const now of to.levers) {
    const before = from.levers.find(({ key }) => key === now.key);
    if (before && !isSameTarget(before, now)) found.push({ kind: 'lever', label: now.label });
  }
  for (const now of to.envelopes) {
    const before = from.envelopes.find(({ key }) => key === now.key);
    if (before && !addsTheSame(before, now)) found.push({ kind: 'envelope', label: now.label });
  }
  for (const now of to.budgets) {
    const before = from.budgets.find(
      ({ strategy, footprint }) => strategy === now.strategy && footprint === now.footprint,
    );
    if (!before || before.spendGbpM === now.spendGbpM) continue;
    found.push({
      kind: 'budget',
      strategy: labelOf(to.strategies, now.strategy),
      footprint: labelOf(to.footprints, now.footprint),
      from: before.spendGbpM,
      to: now.spendGbpM,
    });
  }
  return found;
}

function labelOf(all: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return all.find((one) => one.key === key)?.label ?? key;
}

/** Whether two values say the same, in whatever order their members stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [mine, theirs] = [Object.entries(definedIn(one)), definedIn(other)];
  return (
    mine.length === Object.keys(theirs).length &&
    mine.every(([key, value]) => Object.hasOwn(theirs, key) && isSame(value, theirs[key]))
  );
}

function definedIn(object: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
