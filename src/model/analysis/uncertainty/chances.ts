import type { Kernel } from '../kernel/kernel';
import { yearColumn } from '../kernel/outputs';

/** How often something came about: whole numbers, so that they add up alike in any order. */
export interface Chances {
  /** Draws whose running sum of net benefit broke even in the year, by year. */
  readonly brokeEven: Uint32Array;
  /** Draws whose gap at the horizon was below the gap of doing nothing; a list of one. */
  readonly gapBelow: Uint32Array;
}

export function noChances(horizon: number): Chances {
  return { brokeEven: new Uint32Array(horizon + 1), gapBelow: new Uint32Array(1) };
}

/** Counts the first `count` draws of a kernel's block. */
export function countChances({ brokeEven, gapBelow }: Chances, kernel: Kernel, count: number): void {
  const { memory, horizon, yearly, scalar } = kernel;
  const breakEven = scalar['breakEven.cumulative'];
  const gap = yearColumn(yearly.gap, horizon);
  const gapDoNothing = yearColumn(yearly.gapDoNothing, horizon);
  for (let d = 0; d < count; d += 1) {
    const year = memory[breakEven + d]!;
    if (year >= 0) brokeEven[year]! += 1;
    if (memory[gap + d]! < memory[gapDoNothing + d]!) gapBelow[0]! += 1;
  }
}

export function addChances(into: Chances, more: Chances): void {
  more.brokeEven.forEach((count, year) => {
    into.brokeEven[year]! += count;
  });
  into.gapBelow[0]! += more.gapBelow[0]!;
}
