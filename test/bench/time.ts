import { performance } from 'node:perf_hooks';
import { median } from './bench-table';

/** Shorter than this a clock's own steps would show. */
const ROUND_MS = 5;

/** Times of one call in milliseconds: far apart, they say that the machine was busy. */
export interface Times {
  readonly median: number;
  readonly best: number;
}

/** Times one call, over rounds of as many calls as make a measurable time. */
export function timesOf(call: () => unknown, rounds: number): Times {
  let calls = 1;
  while (timeOf(call, calls) < ROUND_MS) calls *= 2;
  const times = Array.from({ length: rounds }, () => timeOf(call, calls) / calls);
  return { median: median(times), best: Math.min(...times) };
}

/** The time of a first call, before anything is warm. */
export function firstMs(call: () => unknown): number {
  return timeOf(call, 1);
}

/** The longest step of some work in steps, in milliseconds. */
export function longestStepMs(start: () => Iterator<unknown>): number {
  const steps = start();
  let longest = 0;
  for (let hasMore = true; hasMore;) {
    const begin = performance.now();
    hasMore = steps.next().done !== true;
    longest = Math.max(longest, performance.now() - begin);
  }
  return longest;
}

function timeOf(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) call();
  return performance.now() - start;
}
