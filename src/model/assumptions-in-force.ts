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

/** The key by which a scenario overrides a strategy's tier mix. */
export function mixKey(strategy: string): string {
  return `mix.${strategy}`;
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
    const inForce = Object.hasOwn(overrides, key) ? overrides[key]! : value;
    if (mayChange) yearly.set(key, overYears(inForce ?? 0, horizon));
    else scalars.set(key, inForce as number | null);
  }
  for (const { key, values } of baseline.series) {
    const own = Object.hasOwn(overrides, key) ? overrides[key] : undefined;
    yearly.set(key, overYears(own ?? values, horizon));
  }
  for (const { strategy, shares } of baseline.mixes) {
    const key = mixKey(strategy);
    mixes.set(strategy, Object.hasOwn(overrides, key) ? (overrides[key] as readonly number[]) : shares);
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
