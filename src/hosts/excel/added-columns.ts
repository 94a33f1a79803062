import type { TablePlan } from '../../workbook/plan';
import { isPassing, isYear } from './given-names';

/**
 * How many columns someone added at the right of a table of ours: those that are neither planned, nor
 * `given` by us before, nor named by a year or in passing, as ours may have been.
 */
export function addedColumns(
  { columns }: Pick<TablePlan, 'columns'>,
  headings: readonly unknown[],
  given: readonly string[] = [],
): number {
  const own = new Set([...columns.map(({ name }) => name), ...given]);
  const isOurs = (heading: unknown): boolean =>
    own.has(String(heading)) || isYear(heading) || isPassing(heading);
  const added = [...headings].reverse().findIndex(isOurs);
  return added < 0 ? headings.length - 1 : added;
}
