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

/** Milliseconds from the page's code being loaded. */
interface Visit {
  /** The workbook with its charts is there, and the tips can be closed. */
  readonly usable: number;
  /** The longest task of the page's thread. */
  readonly longestTask: number;
}

/** An analysis in the page, in milliseconds. */
interface Analysis {
  /** From the click to the charts. */
  readonly whole: number;
  readonly longestTask: number;
}

interface Visited {
  readonly first: readonly Visit[];
  readonly again: readonly Visit[];
  readonly analyses: readonly Analysis[];
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
  const { first, again, analyses } = JSON.parse(
    execFileSync(process.execPath, [program, FOLDER, String(VISITS)], { encoding: 'utf8' }),
  ) as Visited;
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
  return Promise.resolve([bundles, visits, analysisTable(analyses)]);
}

/** The first analysis starts everything; the others are as those that follow one. */
function analysisTable([cold, ...warm]: readonly Analysis[]): BenchTable {
  const row = (name: string, some: readonly Analysis[], isBound: boolean): readonly string[] => {
    const whole = median(some.map((one) => one.whole));
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
