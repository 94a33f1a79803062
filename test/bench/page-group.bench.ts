/** @jest-environment ./test/support/excel/environment.ts */
import { writeFileSync } from 'node:fs';
import type { BenchGroup } from './bench-table';

/** Runs one group in the page; `run.mjs` says which, and where its tables go. */
it('the group is measured', async () => {
  const { BENCH_GROUP: group, BENCH_TABLES: file } = process.env;
  const { measure } = jest.requireActual<BenchGroup>(group!);
  writeFileSync(file!, JSON.stringify(await measure()));
}, 1_200_000);
