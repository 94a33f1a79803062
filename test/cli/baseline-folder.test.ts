import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledBaselineFiles } from '../../src/data/bundled-baseline';
import policy from '../../src/data/scenarios/policy.json';
import { expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const policyFile = put(folder, 'policy.json', JSON.stringify(policy));
const files = bundledBaselineFiles();
const descriptor = files.get('datapackage.json')!;
let packages = 0;

/** A folder with the bundled package and some files of its own; undefined leaves one out. */
function packageWith(changes: Readonly<Record<string, string | undefined>> = {}): string {
  packages += 1;
  const path = join(folder, `package ${packages}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries({ ...Object.fromEntries(files), ...changes })) {
    if (text !== undefined) writeFileSync(join(path, name), text);
  }
  return path;
}

const run = (baseline: string) => upstream(['run', policyFile, '--json', '--baseline', baseline]);
const budgetsAt = (path: string) => ({
  'datapackage.json': descriptor.replace('"budgets.csv"', JSON.stringify(path)),
});

it('a copy of the bundled package gives what the bundled package gives', async () => {
  expect(await run(packageWith())).toEqual(await upstream(['run', policyFile, '--json']));
});

it('a budget of the folder’s own is the one that is run', async () => {
  const budgets = files.get('budgets.csv')!.replace('226.09', '326.09');
  // No published total, so that the local ledger need not tie to one.
  const { resources, ...rest } = JSON.parse(descriptor) as { resources: { name: string }[] };
  const local = { ...rest, resources: resources.filter(({ name }) => name !== 'published-totals') };
  const { printed } = await run(
    packageWith({
      'budgets.csv': budgets,
      'datapackage.json': JSON.stringify(local),
      'published-totals.csv': undefined,
    }),
  );
  expect((JSON.parse(printed) as { envelope: number[] }).envelope[0]).toBeCloseTo(664.06, 9);
});

it('a table may lie in a folder of the package', async () => {
  const path = packageWith({ ...budgetsAt('ledger/budgets.csv'), 'budgets.csv': undefined });
  mkdirSync(join(path, 'ledger'));
  put(join(path, 'ledger'), 'budgets.csv', files.get('budgets.csv')!);
  expect((await run(path)).status).toBe(0);
});

describe('a table that lies elsewhere is not read', () => {
  const secret = put(folder, 'secret.csv', files.get('budgets.csv')!);

  it.each(['../secret.csv', secret, 'sub/../../secret.csv', '..', 'a\u0000b'])(
    'by the path %j',
    async (path) => {
      const answer = await run(packageWith(budgetsAt(path)));
      expectRefusal(answer);
      expect(answer.complaints).toContain('inside the package’s own folder');
    },
  );

  it('by a link out of the folder', async () => {
    const path = packageWith({ 'budgets.csv': undefined });
    symlinkSync(secret, join(path, 'budgets.csv'));
    const answer = await run(path);
    expectRefusal(answer);
    expect(answer.complaints).toContain('inside the package’s own folder');
  });

  it('by a descriptor that is such a link itself', async () => {
    const path = packageWith();
    rmSync(join(path, 'datapackage.json'));
    symlinkSync(put(folder, 'elsewhere.json', descriptor), join(path, 'datapackage.json'));
    expectRefusal(await run(path));
  });
});

it.each([
  ['that is not there', () => join(folder, 'nowhere'), 'there is no such file or folder'],
  ['that is a file of another kind', () => policyFile, 'this is no zip file'],
  [
    'without a descriptor',
    () => packageWith({ 'datapackage.json': undefined }),
    'datapackage.json: nothing was found',
  ],
  [
    'without one of its tables',
    () => packageWith({ 'mixes.csv': undefined }),
    'mixes.csv: nothing was found',
  ],
  [
    'with a table that is too large',
    () => packageWith({ 'facts.csv': ' '.repeat(5_000_001) }),
    '5,000,001 bytes',
  ],
])('a folder %s is refused', async (_, path, said) => {
  const answer = await run(path());
  expectRefusal(answer);
  expect(answer.complaints).toContain(said);
});

it('problems of several tables and of the scenario files are told at once, each with its file', async () => {
  const path = packageWith({
    'budgets.csv': files.get('budgets.csv')!.replace('166.22', 'x'),
    'mixes.csv': files.get('mixes.csv')!.replace('0.86', '0.85'),
  });
  const answer = await upstream(['run', 'no-such.json', '--baseline', path]);
  expectRefusal(answer);
  for (const said of ['budgets.csv, row 2, spend_gbp_m: ', 'mixes.csv, row 2', 'no-such.json: ']) {
    expect(answer.complaints).toContain(said);
  }
});

it('the package’s own files are not written over', async () => {
  const path = packageWith();
  const answer = await upstream(['workbook', '--baseline', path, '--out', join(path, 'facts.csv')]);
  expectRefusal(answer);
  expect(answer.complaints).toContain('one of the files that are read');
});
