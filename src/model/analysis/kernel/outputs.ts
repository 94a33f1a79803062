import { DRAWS_PER_BLOCK } from './memory';
import type { Column, Layout } from './memory';

/** What is computed for each draw and year, by the names of a result; the sum of the net benefit too. */
export const KERNEL_YEARLY = [
  'gap',
  'gapDoNothing',
  'released',
  'admissions',
  'bedDays',
  'preventionSpend',
  'cumulativeNetBenefit',
] as const;
export type KernelYearly = (typeof KERNEL_YEARLY)[number];

/** What is computed once for each draw. */
export const KERNEL_SCALARS = ['npv', 'breakEven.cumulative'] as const;
export type KernelScalar = (typeof KERNEL_SCALARS)[number];

/** In the column of break-even years: below 0 where none has come. */
export const NEVER_BELOW = -1;
export const BELOW = -2;

export type YearlyOutputs = Readonly<Record<KernelYearly, Column>>;
export type ScalarOutputs = Readonly<Record<KernelScalar, Column>>;

export function outputs(layout: Layout, years: number): { yearly: YearlyOutputs; scalar: ScalarOutputs } {
  return {
    yearly: columnsFor(KERNEL_YEARLY, () => layout.columns(years)),
    scalar: columnsFor(KERNEL_SCALARS, () => layout.column(0)),
  };
}

/** The column of year `t`, of those that begin at `first`. */
export function yearColumn(first: Column, t: number): Column {
  return first + t * DRAWS_PER_BLOCK;
}

function columnsFor<K extends string>(names: readonly K[], column: () => Column): Record<K, Column> {
  return Object.fromEntries(names.map((name) => [name, column()])) as Record<K, Column>;
}
