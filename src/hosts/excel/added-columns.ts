import type { TablePlan } from '../../workbook/plan';

/**
 * How many columns someone added at the right of a table of ours: those that are neither planned
 * nor named by a year, as ours may have been before.
 */
export function addedColumns({ columns }: Pick<TablePlan, 'columns'>, headings: readonly unknown[]): number {
  const planned = new Set(columns.map(({ name }) => name));
  const isOurs = (heading: unknown): boolean =>
    planned.has(String(heading)) || /^\d{4}\/\d{2}$/.test(String(heading));
  const added = [...headings].reverse().findIndex(isOurs);
  return added < 0 ? headings.length - 1 : added;
}
