import type { Baseline } from '../data/baseline';
import type { Override } from './types';

/** What a scenario's run goes by: the baseline's assumptions, with the scenario's own put over them. */
export interface AssumptionsInForce {
  /** The assumptions that are one number for all years; null stands for "never". */
  readonly scalars: ReadonlyMap<string, number | null>;
  /** Values for t = 0…horizon of every assumption that may change by year; t = 0 is unused and 0. */
  readonly yearly: ReadonlyMap<string, readonly number[]>;
  /** By strategy: six shares in the order of the tiers. */
  readonly mixes: ReadonlyMap<string, readonly number[]>;
}

const MIX_PREFIX = 'mix.';

/** The key by which a scenario overrides a strategy's tier mix. */
export function mixKey(strategy: string): string {
  return MIX_PREFIX + strategy;
}

/** One number for every year, or a list whose last value holds, as values for t = 0…`horizon`. */
export function overYears(value: number | readonly number[], horizon: number): number[] {
  const years = new Array<number>(horizon + 1).fill(0);
  for (let t = 1; t <= horizon; t += 1) {
    years[t] = typeof value === 'number' ? value : value[Math.min(t, value.length) - 1]!;
  }
  return years;
}

/** The values in force under `overrides`, which must have been checked against the baseline. */
export function assumptionsInForce(
  baseline: Baseline,
  overrides: Readonly<Record<string, Override>>,
  horizon: number,
): AssumptionsInForce {
  const scalars = new Map<string, number | null>();
  const yearly = new Map<string, readonly number[]>();
  const mixes = new Map<string, readonly number[]>();
  for (const { key, value, yearly: mayChange } of baseline.assumptions) {
    if (mayChange) yearly.set(key, overYears(value ?? 0, horizon));
    else scalars.set(key, value);
  }
  for (const { key, values } of baseline.series) yearly.set(key, overYears(values, horizon));
  for (const { strategy, shares } of baseline.mixes) mixes.set(strategy, shares);
  for (const [key, value] of Object.entries(overrides)) {
    if (key.startsWith(MIX_PREFIX)) mixes.set(key.slice(MIX_PREFIX.length), value as readonly number[]);
    else if (yearly.has(key)) yearly.set(key, overYears(value ?? 0, horizon));
    else scalars.set(key, value as number | null);
  }
  return { scalars, yearly, mixes };
}

/** An assumption's number. A baseline without it, or with null, is a defect: throws. */
export function scalarOf(inForce: AssumptionsInForce, key: string): number {
  const value = inForce.scalars.get(key);
  if (typeof value !== 'number') throw new Error(`The assumption ${key} has no number`);
  return value;
}

/** An assumption's number, or null for "never". A baseline without it is a defect: throws. */
export function nullableScalarOf(inForce: AssumptionsInForce, key: string): number | null {
  const value = inForce.scalars.get(key);
  if (value === undefined) throw new Error(`The assumption ${key} is missing`);
  return value;
}

/** An assumption's values for t = 0…horizon. A baseline without it is a defect: throws. */
export function yearlyOf(inForce: AssumptionsInForce, key: string): readonly number[] {
  const values = inForce.yearly.get(key);
  if (values === undefined) throw new Error(`The yearly assumption ${key} is missing`);
  return values;
}
