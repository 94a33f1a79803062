import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfScenario } from '../../src/app/scenario-file';
import { workbookFile } from '../../src/app/workbook-file';
import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import { EXAMPLE_FOLDER, exampleBaseline, exampleScenarios } from '../support/example-package';
import { bundledScenarios } from '../workbook/bundled-plan';
import { contentsOf, expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const scenario = put(folder, 'towards.json', fileOfScenario(exampleScenarios()[0]!));

function loadedFrom(path: string): Baseline {
  const names = [...contentsOf(path).keys()].filter((name) => !name.endsWith('.md'));
  return loadBaseline(
    new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')])),
  )._unsafeUnwrap();
}

it('the package of a workbook that nobody edited is the one that it was made from', async () => {
  const workbook = join(folder, 'valleys.xlsx');
  await upstream(['workbook', scenario, '--baseline', EXAMPLE_FOLDER, '--out', workbook]);
  const path = join(folder, 'unedited');
  const { status, printed } = await upstream(['package', workbook, path]);
  expect(status).toBe(0);
  expect(printed).toContain('Nothing was edited');
  expect(loadedFrom(path)).toEqual(exampleBaseline());
});

it('what was edited is in the package, as an assumption that names no document', async () => {
  const before = bundledBaseline();
  const edited: Baseline = {
    ...before,
    budgets: before.budgets.map((one, index) => (index === 0 ? { ...one, spendGbpM: 170 } : one)),
    assumptions: before.assumptions.map((one) =>
      one.key === 'growth.admissions' ? { ...one, value: 0.02 } : one,
    ),
    levers: before.levers.map((one, index) => (index === 0 ? { ...one, dueYear: 3, due: '2018/19' } : one)),
    envelopes: before.envelopes.map((one, index) => (index === 0 ? { ...one, years: 8 } : one)),
  };
  const workbook = put(
    folder,
    'edited.xlsx',
    workbookFile({ baseline: edited, scenarios: bundledScenarios().slice(0, 1) }),
  );
  const path = join(folder, 'edited');
  const { status, printed } = await upstream(['package', workbook, path]);
  expect(status).toBe(0);
  // The whole and Plymouth no longer add up; South Hams and West Devon does.
  expect(printed).toContain('4 rows were edited');
  expect(printed).toContain('published totals (2)');
  const loaded = loadedFrom(path);
  expect(loaded.budgets[0]).toMatchObject({ spendGbpM: 170, basis: 'assumption', source: '' });
  expect(loaded.budgets[1]).toEqual(before.budgets[1]);
  expect(loaded.publishedTotals.map(({ footprint }) => footprint)).toEqual(['south-hams-and-west-devon']);
  expect(loaded.assumptions.find(({ key }) => key === 'growth.admissions')).toMatchObject({
    value: 0.02,
    basis: 'assumption',
    source: '',
  });
  const unsourced = { basis: 'assumption', source: '', section: '' };
  expect(loaded.levers[0]).toMatchObject({ due: '2018/19', dueYear: 3, ...unsourced });
  expect(loaded.envelopes[0]).toMatchObject({ years: 8, ...unsourced });
  expect([loaded.levers[1], loaded.envelopes[1]]).toEqual([before.levers[1], before.envelopes[1]]);
  expect((await upstream(['check', path])).status).toBe(0);
});

it('a folder that holds something, and what is no workbook of ours, are refused', async () => {
  const workbook = join(folder, 'again.xlsx');
  await upstream(['workbook', scenario, '--baseline', EXAMPLE_FOLDER, '--out', workbook]);
  const full = join(folder, 'full');
  mkdirSync(full);
  put(full, 'mine.csv', 'mine');
  expectRefusal(await upstream(['package', workbook, full]));
  expect(contentsOf(full)).toEqual(new Map([['mine.csv', 'mine']]));
  for (const path of [scenario, join(folder, 'nowhere.xlsx'), '']) {
    expectRefusal(await upstream(['package', path, join(folder, 'new')]));
  }
});
