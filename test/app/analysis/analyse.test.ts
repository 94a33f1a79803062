import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Running } from '../../../src/app/analysis/analyse';
import { optimise, solve } from '../../../src/app/analysis/search';
import type { Workers } from '../../../src/app/analysis/workers';
import { PRODUCT_VERSION } from '../../../src/app/product';
import { threadWorkers } from '../../../src/cli/worker-threads';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { bestMix } from '../../../src/model/analysis/mix/best-mix';
import { runSteps } from '../../../src/model/analysis/steps';
import { switchingValue } from '../../../src/model/analysis/switching-value';
import { tornado } from '../../../src/model/analysis/tornado';
import { planUncertainty } from '../../../src/model/analysis/uncertainty/plan';
import { uncertainty } from '../../../src/model/analysis/uncertainty/uncertainty';
import { buildWhereStale, COMMAND } from '../../cli/built-command';
import { ownFolder } from '../../cli/in-process';
import { bundledScenarios } from '../../workbook/bundled-plan';

const folder = ownFolder();
const baseline = bundledBaseline();
const policy = { ...bundledScenarios()[1]!, horizon: 3 };
const now = new Date('2026-05-04T03:02:01.987Z');
/** Enough for four workers: 16 tasks are kept, and as many again are only counted. */
const MANY = 131_072;

beforeAll(buildWhereStale, 180_000);

const run = (draws: number, running: Running = {}) =>
  analyse(baseline, policy, { draws, seed: 7, measure: 'gap', now }, running);

/** Workers that count how many were started. */
function counted(workers: Workers): Workers & { started: number } {
  const counting = {
    most: workers.most,
    started: 0,
    start: (listener: Parameters<Workers['start']>[0]) => {
      counting.started += 1;
      return workers.start(listener);
    },
  };
  return counting;
}

/** A program for threads that answers so often and then does something else. */
function program(name: string, answers: number, then: string): string {
  const file = join(folder, name);
  writeFileSync(
    file,
    `const { parentPort } = require('node:worker_threads');
     let left = ${answers};
     parentPort.on('message', () => { if (left-- > 0) parentPort.postMessage(undefined); else { ${then} } });`,
  );
  return file;
}

const threads = (): number =>
  process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name)).length;

it('puts on record what the engine finds, with the time and the version', async () => {
  const plan = planUncertainty(baseline, policy, { draws: 2000, seed: 7, measure: 'gap' })._unsafeUnwrap();
  const { percentiles, npv, chanceOfBreakEven, chanceGapBelowDoNothing, drivers } = runSteps(
    uncertainty(plan),
  );
  expect((await run(2000))._unsafeUnwrap()).toEqual({
    scenario: policy.name,
    measure: 'gap',
    draws: 2000,
    seed: 7,
    percentiles,
    npv,
    chanceOfBreakEven,
    chanceGapBelowDoNothing,
    drivers,
    tornado: tornado(baseline, policy, { measure: 'gap' })._unsafeUnwrap(),
    made: '2026-05-04T03:02:01Z',
    version: PRODUCT_VERSION,
  });
});

it('gives the same bits on this thread and on one, two and four others', async () => {
  const here = (await run(MANY))._unsafeUnwrap();
  for (const most of [1, 2, 4]) {
    const workers = counted(threadWorkers(COMMAND, most));
    const running: number[] = [];
    const onProgress = (): void => void running.push(threads());
    expect((await run(MANY, { workers, onProgress }))._unsafeUnwrap()).toEqual(here);
    expect(workers.started).toBe(most);
    expect(Math.min(...running)).toBeGreaterThan(0);
  }
  expect(threads()).toBe(0);
}, 120_000);

it('starts no more workers than there is work for', async () => {
  const workers = counted(threadWorkers(COMMAND, 4));
  // What one worker does at once, it does as this thread would.
  expect((await run(10_000, { workers }))._unsafeUnwrap()).toEqual((await run(10_000))._unsafeUnwrap());
  expect(workers.started).toBe(1);
  expect((await run(65_536, { workers })).isOk()).toBe(true);
  expect(workers.started).toBe(3);
});

it.each([
  ['on this thread', undefined],
  ['on two others', 2],
])('cancelled while it runs %s, it gives back nothing and leaves nothing running', async (_where, most) => {
  const abort = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number): void => {
    shares.push(share);
    if (share > 0) abort.abort();
  };
  const workers = most === undefined ? undefined : threadWorkers(COMMAND, most);
  const cancelled = await run(1_000_000, { signal: abort.signal, workers, onProgress });
  expect(cancelled._unsafeUnwrapErr()).toEqual({ code: 'cancelled' });
  expect(threads()).toBe(0);
  expect(shares.filter((share) => share > 0)).toHaveLength(1);
});

it('is not begun where it was cancelled before', async () => {
  const workers = counted(threadWorkers(COMMAND, 2));
  const cancelled = await run(2000, { signal: AbortSignal.abort(), workers });
  expect(cancelled._unsafeUnwrapErr()).toEqual({ code: 'cancelled' });
  expect(workers.started).toBe(0);
});

it('a worker that breaks off, or goes without a word, is an error that says so', async () => {
  const broken = threadWorkers(program('broken.cjs', 1, "throw new Error('out of order')"), 2);
  const failed = await run(MANY, { workers: broken });
  expect(failed._unsafeUnwrapErr()).toEqual({ code: 'worker-failed', detail: 'out of order' });
  const gone = threadWorkers(program('gone.cjs', 1, 'process.exit(3)'), 1);
  expect((await run(MANY, { workers: gone }))._unsafeUnwrapErr()).toMatchObject({ code: 'worker-failed' });
  expect(threads()).toBe(0);
});

it('where no worker can be had, or none that answers, the work is done on this thread', async () => {
  const here = (await run(2000))._unsafeUnwrap();
  const refusing: Workers = {
    most: 2,
    start: () => {
      throw new Error('not allowed');
    },
  };
  const dead = threadWorkers(program('dead.cjs', 0, "throw new Error('not a word')"), 2);
  for (const workers of [refusing, dead]) {
    expect((await run(2000, { workers }))._unsafeUnwrap()).toEqual(here);
    const solved = await solve(
      baseline,
      policy,
      { key: 'shift.total', point: { measure: 'npv' }, target: -5 },
      { workers },
    );
    expect(solved.isOk()).toBe(true);
  }
});

it.each([
  [999, 7],
  [1_000_001, 7],
  [1000.5, 7],
  [1000, -1],
  [1000, 2 ** 32],
])('refuses %d draws with seed %d', async (draws, seed) => {
  const refused = await analyse(baseline, policy, { draws, seed, measure: 'npv', now });
  const field = seed === 7 ? 'draws' : 'seed';
  expect(refused._unsafeUnwrapErr()).toMatchObject({ code: 'refused', problems: [{ field }] });
});

it('seeks and divides in a worker as it does here', async () => {
  const workers = threadWorkers(COMMAND, 1);
  const search = { key: 'shift.total', point: { measure: 'npv' as const }, target: -5 };
  const solved = await solve(baseline, policy, search, { workers });
  expect(solved._unsafeUnwrap()).toEqual(switchingValue(baseline, policy, search)._unsafeUnwrap());
  const unknown = await solve(baseline, policy, { ...search, key: 'no.such' }, { workers });
  expect(unknown._unsafeUnwrapErr()).toMatchObject({ code: 'refused', problems: [{ field: 'key' }] });
  const divided = await optimise(baseline, policy, 'gap', { workers });
  expect(divided._unsafeUnwrap()).toEqual(bestMix(baseline, policy, 'gap')._unsafeUnwrap());
  expect(threads()).toBe(0);
});
