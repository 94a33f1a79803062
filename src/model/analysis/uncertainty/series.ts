import type { Kernel } from '../kernel/kernel';
import type { Column } from '../kernel/memory';
import type { KernelYearly } from '../kernel/outputs';
import { KERNEL_YEARLY, yearColumn } from '../kernel/outputs';

/** What percentiles are reported of. */
export type ReportedMeasure = KernelYearly | 'npv';

/** One distribution: a measure in one year. */
export interface Series {
  readonly measure: ReportedMeasure;
  /** 0 for the net present value, which has no year. */
  readonly year: number;
}

/** All distributions up to a horizon, in a fixed order. */
export function reportedSeries(horizon: number): Series[] {
  const years = Array.from({ length: horizon + 1 }, (_, year) => year);
  return [
    ...KERNEL_YEARLY.flatMap((measure) => years.map((year) => ({ measure, year }))),
    { measure: 'npv', year: 0 },
  ];
}

/** Where a kernel writes a distribution's draws. */
export function seriesColumn({ yearly, scalar }: Kernel, { measure, year }: Series): Column {
  return measure === 'npv' ? scalar.npv : yearColumn(yearly[measure], year);
}
