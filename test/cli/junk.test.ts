import fc from 'fast-check';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { badPackage, type Damage } from './bad-packages';
import { badScenario } from './bad-scenarios';
import { contentsOf, expectRefusal, ownFolder, put, upstream } from './in-process';
import policy from '../../src/data/scenarios/policy.json';

const folder = ownFolder();
const inputs = join(folder, 'in');
const outputs = join(folder, 'out');
mkdirSync(inputs);
mkdirSync(outputs);
const good = put(inputs, 'good.json', JSON.stringify(policy));
const existing = put(outputs, 'existing.xlsx', 'the work of someone else');

const unharmed = [undefined, null] as const;

/** A folder with the bundled package, damaged or not. */
function putPackage([damaged, content]: Damage | typeof unharmed = unharmed): string {
  const path = mkdtempSync(join(inputs, 'package '));
  for (const [name, text] of bundledBaselineFiles())
    if (name !== damaged) writeFileSync(join(path, name), text);
  if (damaged !== undefined && content !== null) writeFileSync(join(path, damaged), content);
  return path;
}

/** Refused by both commands with the same words, and nothing written whether or not the file is there. */
async function expectRefusedEverywhere(args: readonly string[]): Promise<void> {
  const before = contentsOf(outputs);
  const run = await upstream(['run', ...args, '--json']);
  expectRefusal(run);
  for (const out of [existing, join(outputs, 'new.xlsx')]) {
    const workbook = await upstream(['workbook', ...args, '--out', out]);
    expectRefusal(workbook);
    expect(workbook.complaints).toBe(run.complaints);
  }
  expect(contentsOf(outputs)).toEqual(before);
}

it('what is made from here on is wrong only because of what is changed', async () => {
  const path = putPackage();
  expect(await upstream(['run', good, '--baseline', path, '--json'])).toMatchObject({
    status: 0,
    complaints: '',
  });
});

it('refuses each of 250 bad scenario files with a line that names it, and writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(badScenario, async (content) => {
      const bad = put(inputs, 'bad.json', content);
      await expectRefusedEverywhere([good, bad]);
      expect((await upstream(['run', good, bad])).complaints).toMatch(/bad\.json[:,] /);
    }),
    { numRuns: 250, seed: 20261122 },
  );
});

it('refuses each of 150 bad data packages with a line that names a file of it, and writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(badPackage, async (damage) => {
      const path = putPackage(damage);
      await expectRefusedEverywhere([good, '--baseline', path]);
      const { complaints } = await upstream(['run', good, '--baseline', path]);
      for (const line of complaints.trimEnd().split('\n')) expect(line).toMatch(/[:,] /);
    }),
    { numRuns: 150, seed: 20261122 },
  );
});
