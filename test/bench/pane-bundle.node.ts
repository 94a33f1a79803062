import { join } from 'node:path';
import type { BenchTable } from './bench-table';
import { bundleTable } from './bundle-table';

/** What the add-in's pane weighs. */
export function measure(): Promise<readonly BenchTable[]> {
  const pane = {
    title: 'Bundles of the pane',
    folder: join('dist', 'taskpane'),
    page: 'taskpane.html',
    boundBytes: 150 * 1024,
    note: 'Office’s library is not among them.',
  };
  return Promise.resolve([bundleTable(pane)]);
}
