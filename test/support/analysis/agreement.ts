import type { Kernel } from '../../../src/model/analysis/kernel/kernel';
import { KERNEL_YEARLY, yearColumn } from '../../../src/model/analysis/kernel/outputs';
import { measured } from '../../../src/model/analysis/measures';
import type { ScenarioResult } from '../../../src/model/types';

/** What is said of one number of a draw: what the kernel has, what the plain engine has, how far apart. */
export interface Difference {
  readonly measure: string;
  readonly year: number;
  readonly found: number;
  readonly expected: number;
  /** Relative; absolute where the number itself is below 1. */
  readonly difference: number;
}

/**
 * Holds a kernel's draw beside the plain engine's result, number by number. `sizeOf` is how large the
 * flows are in a year that a number is the difference of, which a difference may be relative to.
 */
export function differences(
  kernel: Kernel,
  draw: number,
  result: ScenarioResult,
  sizeOf: (year: number) => number,
): Difference[] {
  const compare = (measure: string, year: number, found: number, expected: number): Difference => {
    const size = Math.max(1, Math.abs(expected), sizeOf(year));
    return { measure, year, found, expected, difference: Math.abs(found - expected) / size };
  };
  const yearly = KERNEL_YEARLY.flatMap((measure) =>
    Array.from({ length: result.years + 1 }, (_, year) => {
      const found = kernel.memory[yearColumn(kernel.yearly[measure], year) + draw]!;
      return compare(measure, year, found, measured(result, { measure, year })!);
    }),
  );
  const npv = compare('npv', result.years, kernel.memory[kernel.scalar.npv + draw]!, result.npv);
  return [...yearly, npv];
}

/** The kernel's year of break-even of one draw, null for none. */
export function breakEvenOf({ memory, scalar }: Kernel, draw: number): number | null {
  const year = memory[scalar['breakEven.cumulative'] + draw]!;
  return year < 0 ? null : year;
}
