import { inputsOfWorkbook } from '../../../src/app/inputs-of-workbook';
import { createModeller, type Modeller } from '../../../src/app/modeller/modeller';
import { MOST_RUNS } from '../../../src/app/modeller/run-history';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import type { Kept } from '../../../src/workbook/kept';
import { MemoryHost } from '../../support/memory-host';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { draftNamed, POLICY } from './opened';

jest.setTimeout(60_000);

const modellers: Modeller[] = [];
afterEach(async () => {
  await Promise.all(modellers.splice(0).map((modeller) => modeller.close()));
});

/** A modeller whose clock goes on by a minute at each look. */
async function opened(kept: Kept = {}) {
  const host = new MemoryHost();
  const scenarios = bundledScenarios().slice(0, 2);
  await host.write(buildWorkbookPlan(bundledBaseline(), scenarios, { ...STAMP, kept }));
  let minutes = 0;
  const modeller = createModeller(host, undefined, () => new Date(Date.UTC(2016, 10, 30, 9, (minutes += 1))));
  modellers.push(modeller);
  await modeller.open();
  const read = async () => (await inputsOfWorkbook(host))._unsafeUnwrap();
  return { host, modeller, runs: async () => (await read()).kept!['tblHistory'] ?? [], read };
}

const signOffOf = (kept: Kept | undefined) =>
  Object.fromEntries((kept?.['tblSignOff'] ?? []).map(({ What, Value }) => [What, Value]));

it('each run is told of with its time, its code and what it changed', async () => {
  const { modeller, runs } = await opened();
  await modeller.run();
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  await modeller.restorePrevious();
  const [first, second, third, ...others] = await runs();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    No: 1,
    When: '2016-11-30 09:01',
    Action: 'Run',
    'What changed': 'No input.',
  });
  expect(second).toMatchObject({ No: 2, When: '2016-11-30 09:02', 'What changed': POLICY });
  expect(third).toMatchObject({ No: 3, Action: 'Restore', 'What changed': POLICY });
  // What was put back comes to the code that it had.
  expect(third!['Fingerprint']).toBe(first!['Fingerprint']);
  expect(second!['Fingerprint']).not.toBe(first!['Fingerprint']);
});

it('the oldest runs make room for later ones', async () => {
  const before = Array.from({ length: MOST_RUNS }, (_, index) => ({ No: index + 1, Action: 'Run' }));
  const { modeller, runs } = await opened({ tblHistory: before });
  await modeller.run();
  const after = await runs();
  expect(after).toHaveLength(MOST_RUNS);
  expect([after[0]!['No'], after.at(-1)!['No']]).toEqual([2, MOST_RUNS + 1]);
});

it('a sign-off says who, when and of which inputs, and later runs keep it', async () => {
  const { modeller, read, runs, host } = await opened({
    tblSignOff: [{ What: 'Owner', Value: 'Finance' }],
  });
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.signOff({ status: 'Signed', by: 'Ann', when: '2016-11-30' });
  const signed = signOffOf((await read()).kept);
  expect(signed).toMatchObject({
    Status: 'Signed',
    Owner: 'Finance',
    'Reviewed or signed by': 'Ann',
    On: '2016-11-30',
  });
  expect((await runs())[0]).toMatchObject({
    Action: 'Sign-off',
    Fingerprint: signed['Code at sign-off'],
  });
  expect(host.nameValue('SignOffState')).toMatch(/^As signed/);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 3 });
  await modeller.run();
  expect(signOffOf((await read()).kept)).toEqual(signed);
  expect(host.nameValue('SignOffState')).toMatch(/^Changed since sign-off/);
  await modeller.restorePrevious();
  expect(host.nameValue('SignOffState')).toMatch(/^As signed/);
});
