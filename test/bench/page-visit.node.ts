import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { held, median, NO_BOUND, type BenchTable } from './bench-table';
import { bundleTable } from './bundle-table';

const FOLDER = join('dist', 'standalone');
const PAGE = 'index.html';
const VISITS = 5;
const BOUND_MS = 3000;

/** Milliseconds from the page's code being loaded. */
interface Visit {
  /** The workbook with its charts is there, and the tips can be closed. */
  readonly usable: number;
  /** The longest task of the page's thread. */
  readonly longestTask: number;
}

/** What the page in the browser weighs, and how soon it can be used, at a first visit and at a later one. */
export function measure(): Promise<readonly BenchTable[]> {
  const bundles = bundleTable({
    title: 'Bundles of the page in the browser',
    folder: FOLDER,
    page: PAGE,
    note: 'The rest comes while the workbook is being worked out.',
  });
  if (!existsSync(join(FOLDER, PAGE))) return Promise.resolve([bundles]);
  const program = join('test', 'bench', 'visit-page.mjs');
  const { first, again } = JSON.parse(
    execFileSync(process.execPath, [program, FOLDER, String(VISITS)], { encoding: 'utf8' }),
  ) as Readonly<Record<'first' | 'again', readonly Visit[]>>;
  const row = (name: string, visits: readonly Visit[], bound?: number): readonly string[] => {
    const usable = median(visits.map((visit) => visit.usable));
    return [
      name,
      `${usable.toFixed(0)} ms`,
      `${median(visits.map(({ longestTask }) => longestTask)).toFixed(0)} ms`,
      ...(bound === undefined ? NO_BOUND : held(`≤ ${bound} ms`, usable <= bound)),
    ];
  };
  const visits: BenchTable = {
    title: 'Time until the page in the browser can be used',
    columns: ['visit', 'usable after its code is loaded', 'longest task', 'bound', 'met'],
    rows: [row('first, seven scenarios worked out', first, BOUND_MS), row('again, work put back', again)],
    notes: [`Medians of ${VISITS} visits in headless Chromium.`],
  };
  return Promise.resolve([bundles, visits]);
}
