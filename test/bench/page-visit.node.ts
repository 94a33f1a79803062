import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { held, median, NO_BOUND, type BenchTable } from './bench-table';
import { bundleTable } from './bundle-table';

const FOLDER = join('dist', 'standalone');
const PAGE = 'index.html';
const VISITS = 5;
const BOUND_MS = 3000;
const ANALYSIS_MS = 150;
const TASK_MS = 50;
const CANCEL_MS = 100;

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
  /** From the click to the charts. */
  readonly analyses: readonly Work[];
  /** From the press of Cancel until nothing is under way. */
  readonly cancels: readonly Pick<Work, 'all'>[];
}

/** What the page in the browser weighs, how soon it can be used, and what a run and an analysis take. */
export function measure(): Promise<readonly BenchTable[]> {
  const bundles = bundleTable({
    title: 'Bundles of the page in the browser',
    folder: FOLDER,
    page: PAGE,
    note: 'The rest comes at the same time, but for what makes and reads files.',
  });
  if (!existsSync(join(FOLDER, PAGE))) return Promise.resolve([bundles]);
  const program = join('test', 'bench', 'visit-page.mjs');
  const { first, again, run, analyses, cancels } = JSON.parse(
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
  return Promise.resolve([bundles, visits, runs, analysisTable(analyses), cancelTable(cancels)]);
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

function cancelTable(cancels: readonly Pick<Work, 'all'>[]): BenchTable {
  const longest = Math.max(...cancels.map(({ all }) => all));
  return {
    title: 'Cancelling an analysis of a million draws in the page',
    columns: ['', 'median', 'longest', 'bound', 'met'],
    rows: [
      [
        'from the press until the page says so',
        timeOf(cancels, 'all'),
        `${longest.toFixed(0)} ms`,
        ...held(`≤ ${CANCEL_MS} ms`, longest <= CANCEL_MS),
      ],
    ],
    notes: [],
  };
}

/** The first analysis starts everything; the others are as those that follow one. */
function analysisTable([cold, ...warm]: readonly Work[]): BenchTable {
  const row = (name: string, some: readonly Work[], isBound: boolean): readonly string[] => {
    const whole = median(some.map(({ all }) => all));
    const longest = Math.max(...some.map(({ longestTask }) => longestTask));
    const bound = `≤ ${ANALYSIS_MS} ms, tasks ≤ ${TASK_MS} ms`;
    return [
      name,
      `${whole.toFixed(0)} ms`,
      // The browser tells only of tasks above 50 ms.
      longest === 0 ? `≤ ${TASK_MS} ms` : `${longest.toFixed(0)} ms`,
      ...(isBound ? held(bound, whole <= ANALYSIS_MS && longest <= TASK_MS) : NO_BOUND),
    ];
  };
  return {
    title: 'An analysis of 10,000 draws in the page, from the click to the charts',
    columns: ['analysis', 'median', 'longest task', 'bound', 'met'],
    rows: [row('the first', [cold!], false), row('those that follow', warm, true)],
    notes: ['Every output, five percentiles and the tornado, over ten years, in a worker.'],
  };
}
