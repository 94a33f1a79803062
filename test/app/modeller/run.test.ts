import { isStale } from '../../../src/app/modeller/modeller';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { runScenario } from '../../../src/model/run-scenario';
import { draftNamed, namesOf, openedModeller, POLICY, until } from './opened';

it('a run writes the drafts, and tells where and what changed since the last one', async () => {
  const { host, modeller } = await openedModeller();
  const before = runScenario(bundledBaseline(), draftNamed(modeller, POLICY).scenario!);
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: 2 });
  const after = runScenario(bundledBaseline(), draftNamed(modeller, POLICY).scenario!);
  await modeller.run();
  const { failure, lastRun } = modeller.store.getState();
  expect(failure).toBeUndefined();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(2);
  expect(lastRun?.written.sheets).toEqual(expect.arrayContaining(['Summary', 'S1', 'S2', 'Results']));
  const change = lastRun?.changes[1];
  expect(change).toMatchObject({ name: POLICY, sheet: 'S2' });
  expect(change?.before?.gap.scenario).toBe(before.gap[10]);
  expect(change?.after.gap.scenario).toBe(after.gap[10]);
  expect(isStale(modeller.store.getState())).toBe(false);
});

it('a deleted scenario leaves the workbook with the run, which says so', async () => {
  const { host, modeller } = await openedModeller(3);
  modeller.remove(draftNamed(modeller, POLICY).id);
  await modeller.run();
  expect(() => host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toThrow(POLICY);
  expect(modeller.store.getState().lastRun?.removed).toEqual([POLICY]);
});

it('a renamed scenario keeps its rows, and the figures it is compared with', async () => {
  const { host, modeller } = await openedModeller();
  modeller.change(draftNamed(modeller, POLICY).id, { name: 'The policy' });
  await modeller.run();
  expect(host.tableValue('tblShares', 'Scenario', 'The policy', 'Cell')).toBe('community/urgent');
  const { lastRun } = modeller.store.getState();
  expect(lastRun?.changes.map(({ name }) => name)[1]).toBe('The policy');
  expect(lastRun?.changes[1]?.before?.name).toBe(POLICY);
});

it('progress grows to the whole, and nothing is busy afterwards', async () => {
  const { modeller } = await openedModeller();
  const shares: number[] = [];
  modeller.store.subscribe(({ busy }) => busy && shares.push(busy.share));
  await modeller.run();
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  expect(modeller.store.getState().busy).toBeUndefined();
});

it('a run cancelled half way writes nothing and keeps the drafts', async () => {
  const { host, modeller } = await openedModeller();
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  const running = modeller.run();
  await until(modeller, () => (modeller.store.getState().busy?.share ?? 0) > 0.4);
  modeller.cancel();
  await running;
  expect(host.writes).toBe(0);
  expect(modeller.store.getState()).toMatchObject({
    busy: undefined,
    failure: { code: 'host', action: 'run', problem: { code: 'cancelled' } },
  });
  expect(draftNamed(modeller, POLICY).form.total).toBe(2);
  expect(isStale(modeller.store.getState())).toBe(true);
});

it('a run cancelled while it reads writes nothing', async () => {
  const { host, modeller } = await openedModeller();
  const running = modeller.run();
  modeller.cancel();
  await running;
  expect(host.writes).toBe(0);
  expect(modeller.store.getState().failure).toMatchObject({ problem: { code: 'cancelled' } });
});

it('a write that fails keeps the drafts, and the next run writes them', async () => {
  const { host, modeller } = await openedModeller();
  modeller.change(draftNamed(modeller, POLICY).id, { total: 3 });
  host.failNext('write', { code: 'sheet-protected', sheet: 'Inputs' });
  await modeller.run();
  expect(modeller.store.getState().failure).toMatchObject({
    problem: { code: 'sheet-protected', sheet: 'Inputs' },
  });
  expect(draftNamed(modeller, POLICY).form.total).toBe(3);
  await modeller.run();
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(3);
});

it('a run is refused while a draft is wrong, with every complaint, and writes nothing', async () => {
  const { host, modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: -1, from: { 'community/urgent': 0.5 } });
  await modeller.run();
  expect(modeller.store.getState().failure).toMatchObject({
    code: 'drafts',
    drafts: [{ id, name: POLICY, problems: [{ field: 'shift.total' }, { field: 'shift.from' }] }],
  });
  expect(host.writes).toBe(0);
});

it('a refusal goes when all that was complained of is put right, and not before', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: -1, years: 99 });
  await modeller.run();
  modeller.change(id, { total: 2 });
  expect(modeller.store.getState().failure?.code).toBe('drafts');
  modeller.change(id, { years: 4 });
  expect(modeller.store.getState().failure).toBeUndefined();
});

it('a run without a scenario is refused', async () => {
  const { host, modeller } = await openedModeller(1);
  modeller.remove(modeller.store.getState().drafts[0]!.id);
  await modeller.run();
  expect(modeller.store.getState().failure).toEqual({ code: 'no-scenario' });
  expect(host.writes).toBe(0);
  modeller.add(POLICY);
  expect(modeller.store.getState().failure).toBeUndefined();
});

it('more scenarios than a workbook holds are refused', async () => {
  const { host, modeller } = await openedModeller(1);
  for (let count = 0; count < 40; count += 1) modeller.add(POLICY);
  await modeller.run();
  expect(modeller.store.getState().failure).toEqual({ code: 'too-many-scenarios', found: 41, most: 40 });
  expect(host.writes).toBe(0);
});

it('a second run is not begun while one is under way', async () => {
  const { host, modeller } = await openedModeller();
  await Promise.all([modeller.run(), modeller.run()]);
  expect(host.writes).toBe(1);
});

it('a scenario edited while it is being written stays edited', async () => {
  const { host, modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  const running = modeller.run();
  await until(modeller, () => (modeller.store.getState().busy?.share ?? 0) > 0.4);
  modeller.change(id, { total: 4 });
  await running;
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(1);
  expect(draftNamed(modeller, POLICY).form.total).toBe(4);
  expect(isStale(modeller.store.getState())).toBe(true);
});

it('the order of the scenarios is that of the workbook, new ones last', async () => {
  const { modeller } = await openedModeller(2);
  modeller.add(POLICY);
  await modeller.run();
  await modeller.readAgain();
  expect(namesOf(modeller)).toEqual([expect.any(String), POLICY, `${POLICY} (2)`]);
});
