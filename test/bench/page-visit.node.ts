import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { held, median, NO_BOUND, type BenchTable } from './bench-table';
import { bundleTable } from './bundle-table';

const FOLDER = join('dist', 'standalone');
const PAGE = 'index.html';
const VISITS = 5;
const BOUND_MS = 3000;

/** What something took of the page's thread, in milliseconds. */
interface Work {
  /** All of it, from the page's code being loaded or a button being pressed. */
  readonly all: number;
  readonly longestTask: number;
}
interface Visit extends Work {
  /** The workbook is there to look at. */
  readonly grid: number;
  /** Its charts are drawn too. */
  readonly charts: number;
}
interface Measured {
  readonly first: readonly Visit[];
  readonly again: readonly Visit[];
  readonly run: readonly Work[];
}

/** What the page in the browser weighs, how soon it can be used at a first visit and at a later one, and what a run takes. */
export function measure(): Promise<readonly BenchTable[]> {
  const bundles = bundleTable({
    title: 'Bundles of the page in the browser',
    folder: FOLDER,
    page: PAGE,
    note: 'The rest comes at the same time, but for what makes and reads files.',
  });
  if (!existsSync(join(FOLDER, PAGE))) return Promise.resolve([bundles]);
  const program = join('test', 'bench', 'visit-page.mjs');
  const { first, again, run } = JSON.parse(
    execFileSync(process.execPath, [program, FOLDER, String(VISITS)], { encoding: 'utf8' }),
  ) as Measured;
  const visits: BenchTable = {
    title: 'Time until the page in the browser can be used',
    columns: [
      '',
      'the workbook is there',
      'with charts',
      'with the modeller',
      'longest task',
      'bound',
      'met',
    ],
    rows: [visitRow('first visit', first, BOUND_MS), visitRow('later visit, work put back', again)],
    notes: [`From its code being loaded. Medians of ${VISITS} visits in headless Chromium.`],
  };
  const runs: BenchTable = {
    title: 'Run and write in the page, seven scenarios',
    columns: ['', 'all', 'longest task', 'bound', 'met'],
    rows: [['nothing changed', timeOf(run, 'all'), timeOf(run, 'longestTask'), ...NO_BOUND]],
    notes: [],
  };
  return Promise.resolve([bundles, visits, runs]);
}

function visitRow(name: string, visits: readonly Visit[], bound?: number): readonly string[] {
  const charts = median(visits.map((visit) => visit.charts));
  return [
    name,
    ...(['grid', 'charts', 'all', 'longestTask'] as const).map((time) => timeOf(visits, time)),
    ...(bound === undefined ? NO_BOUND : held(`charts ≤ ${bound} ms`, charts <= bound)),
  ];
}

function timeOf<K extends string>(measured: readonly Readonly<Record<K, number>>[], time: K): string {
  return `${median(measured.map((one) => one[time])).toFixed(0)} ms`;
}
