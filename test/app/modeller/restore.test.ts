import { isEdited } from '../../../src/app/modeller/draft';
import { isStale } from '../../../src/app/modeller/modeller';
import { restorable } from '../../../src/app/modeller/restore-previous';
import { inputsText } from '../../../src/app/modeller/same-inputs';
import { MemoryHost } from '../../support/memory-host';
import { draftNamed, modellerOver, namesOf, openedModeller, POLICY, until, type Opened } from './opened';

const inWorkbook = ({ host }: Opened, column: string, name = POLICY) =>
  host.tableValue('tblScenarios', 'Scenario', name, column);

const offered = ({ modeller }: Opened) => restorable(modeller.store.getState());

/** A workbook whose policy a run has raised from 1 to 2 points. */
async function afterARun(scenarios = 2): Promise<Opened> {
  const opened = await openedModeller(scenarios);
  const { modeller } = opened;
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  return opened;
}

/** Everything that a run can write, as text, read afresh. */
async function inputsOf({ host }: Opened): Promise<string> {
  const other = modellerOver(host);
  await other.open();
  const { baseline, drafts } = other.store.getState();
  return inputsText(
    baseline!,
    drafts.map(({ written }) => written!),
  );
}

it('nothing is offered before a run has changed something', async () => {
  const opened = await openedModeller();
  expect(offered(opened)).toBeUndefined();
  await opened.modeller.run();
  expect(offered(opened)).toBeUndefined();
  await opened.modeller.restorePrevious();
  expect(opened.host.writes).toBe(1);
});

it('nothing is offered after the first pull', async () => {
  const host = new MemoryHost();
  const modeller = modellerOver(host);
  await modeller.open();
  await modeller.pull();
  expect(offered({ host, modeller })).toBeUndefined();
});

it('what was written is put back as it was read, and says what differs', async () => {
  const opened = await openedModeller();
  const { host, modeller } = opened;
  const before = await inputsOf(opened);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2, reinvest: 0.5 });
  await modeller.run();
  expect(offered(opened)).toEqual({
    changes: [{ kind: 'changed', name: POLICY, becomes: POLICY, parts: ['shift', 'reinvest'] }],
    since: [],
  });
  await modeller.restorePrevious();
  const { failure, lastRun, busy } = modeller.store.getState();
  expect([failure, busy]).toEqual([undefined, undefined]);
  expect(host.writes).toBe(2);
  expect(await inputsOf(opened)).toBe(before);
  expect(draftNamed(modeller, POLICY).form).toMatchObject({ total: 1, reinvest: 0 });
  expect(lastRun?.action).toBe('restore');
  expect(lastRun?.changes[1]?.before?.gap).not.toEqual(lastRun?.changes[1]?.after.gap);
  expect(isStale(modeller.store.getState())).toBe(false);
});

it('restoring can be taken back and taken back again', async () => {
  const opened = await afterARun();
  for (const total of [1, 2, 1]) {
    await opened.modeller.restorePrevious();
    expect(inWorkbook(opened, 'Total')).toBe(total);
    expect(draftNamed(opened.modeller, POLICY).form.total).toBe(total);
  }
});

it('a run that writes what is there already takes nothing of what can be put back', async () => {
  const opened = await afterARun();
  await opened.modeller.run();
  await opened.modeller.restorePrevious();
  expect(inWorkbook(opened, 'Total')).toBe(1);
});

it('an assumption edited in the workbook before the run is put back too', async () => {
  const opened = await openedModeller();
  const { host, modeller } = opened;
  host.edit('tblAssumptions', 'Key', 'growth.admissions', 'Value', 0.03);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  host.edit('tblAssumptions', 'Key', 'growth.admissions', 'Value', 0.02);
  await modeller.readAgain();
  expect(offered(opened)?.changes).toContainEqual({
    kind: 'value',
    label: 'Growth in emergency admissions',
    isShare: true,
    from: 0.02,
    to: 0.03,
  });
  await modeller.restorePrevious();
  await modeller.restorePrevious();
  expect(host.tableValue('tblAssumptions', 'Key', 'growth.admissions', 'Value')).toBe(0.03);
});

it('scenarios deleted, added and renamed by the run go back, with the figures that they are compared with', async () => {
  const opened = await openedModeller(3);
  const { host, modeller } = opened;
  const [idle, , third] = namesOf(modeller);
  modeller.remove(draftNamed(modeller, third!).id);
  modeller.change(draftNamed(modeller, POLICY).id, { name: 'The policy' });
  modeller.add(POLICY);
  modeller.change(draftNamed(modeller, POLICY).id, { name: 'Ours' });
  await modeller.run();
  expect(namesOf(modeller)).toEqual([idle, 'The policy', 'Ours']);
  expect(offered(opened)?.changes).toEqual([
    { kind: 'changed', name: 'The policy', becomes: POLICY, parts: [] },
    { kind: 'added', name: third },
    { kind: 'gone', name: 'Ours' },
  ]);
  await modeller.restorePrevious();
  expect(namesOf(modeller)).toEqual([idle, POLICY, third]);
  expect(() => host.tableValue('tblScenarios', 'Scenario', 'Ours', 'Total')).toThrow('Ours');
  const { lastRun } = modeller.store.getState();
  expect(lastRun?.removed).toEqual(['Ours']);
  expect(lastRun?.changes.map(({ before }) => before?.name)).toEqual([idle, 'The policy', undefined]);
});

it('what was edited in the workbook since is not replaced until it is asked for again', async () => {
  const opened = await afterARun();
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Horizon', 7);
  await modeller.restorePrevious();
  expect(host.writes).toBe(1);
  expect(inWorkbook(opened, 'Horizon')).toBe(7);
  expect(modeller.store.getState().restoreAsked).toBeDefined();
  expect(offered(opened)?.since).toMatchObject([{ kind: 'changed', name: POLICY, parts: ['horizon'] }]);
  await modeller.restorePrevious();
  expect([inWorkbook(opened, 'Horizon'), inWorkbook(opened, 'Total')]).toEqual([10, 1]);
  expect(modeller.store.getState().restoreAsked).toBeUndefined();
  // Not even then is it lost.
  await modeller.restorePrevious();
  expect([inWorkbook(opened, 'Horizon'), inWorkbook(opened, 'Total')]).toEqual([7, 2]);
});

it('an edit that a run has taken over since is asked about all the same', async () => {
  const opened = await afterARun();
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Horizon', 7);
  await modeller.run();
  await modeller.restorePrevious();
  expect(inWorkbook(opened, 'Horizon')).toBe(7);
});

it('an edit made after the question is asked about anew, and keeping the edits ends the question', async () => {
  const opened = await afterARun();
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Horizon', 7);
  await modeller.restorePrevious();
  host.edit('tblScenarios', 'Scenario', POLICY, 'Horizon', 8);
  await modeller.restorePrevious();
  expect(inWorkbook(opened, 'Horizon')).toBe(8);
  modeller.keepEdits();
  await modeller.restorePrevious();
  expect(inWorkbook(opened, 'Horizon')).toBe(8);
});

it('what was changed in the pane and not written stays in the pane', async () => {
  const opened = await afterARun(3);
  const { modeller } = opened;
  const third = namesOf(modeller)[2]!;
  modeller.change(draftNamed(modeller, POLICY).id, { reinvest: 0.5 });
  modeller.remove(draftNamed(modeller, third).id);
  modeller.add(POLICY);
  await modeller.restorePrevious();
  expect([inWorkbook(opened, 'Total'), inWorkbook(opened, 'Reinvest')]).toEqual([1, 0]);
  expect(inWorkbook(opened, 'Total', third)).toBeDefined();
  const policy = draftNamed(modeller, POLICY);
  expect([policy.form.total, policy.form.reinvest, isEdited(policy)]).toEqual([2, 0.5, true]);
  modeller.reset(policy.id);
  expect(draftNamed(modeller, POLICY).form).toMatchObject({ total: 1, reinvest: 0 });
  expect(namesOf(modeller)).toEqual([expect.any(String), POLICY, `${POLICY} (2)`]);
  expect(modeller.store.getState().removed.map(({ name }) => name)).toEqual([third]);
});

it('restoring shows progress, can be cancelled, and then writes nothing', async () => {
  const opened = await afterARun();
  const { host, modeller } = opened;
  const restoring = modeller.restorePrevious();
  await until(modeller, () => (modeller.store.getState().busy?.share ?? 0) > 0.4);
  expect(modeller.store.getState().busy?.action).toBe('restore');
  modeller.cancel();
  expect(modeller.store.getState().busy?.isEnding).toBe(true);
  await restoring;
  expect(host.writes).toBe(1);
  expect(modeller.store.getState().failure).toMatchObject({
    action: 'restore',
    problem: { code: 'cancelled' },
  });
  expect(offered(opened)).toBeDefined();
});

it.each(['read', 'write'] as const)(
  'a %s that fails leaves all as it was, to be tried again',
  async (what) => {
    const opened = await afterARun();
    const { host, modeller } = opened;
    host.failNext(what, { code: 'sheet-protected', sheet: 'Inputs' });
    await modeller.restorePrevious();
    expect(modeller.store.getState().failure).toMatchObject({
      action: 'restore',
      problem: { code: 'sheet-protected' },
    });
    expect(draftNamed(modeller, POLICY).form.total).toBe(2);
    await modeller.restorePrevious();
    expect(inWorkbook(opened, 'Total')).toBe(1);
  },
);

it('a run that stopped half way is put back from before its beginning', async () => {
  const opened = await openedModeller();
  const { host, modeller } = opened;
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  host.failNext('write', { code: 'incomplete', written: ['Inputs'], stoppedAt: 'Scenarios', cause: 'x' });
  await modeller.run();
  // As a write that had reached this cell would have left it.
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await modeller.run();
  await modeller.restorePrevious();
  expect(inWorkbook(opened, 'Total')).toBe(1);
});

it('a scenario deleted here while it is being written is still to be deleted', async () => {
  const { modeller } = await openedModeller();
  const { id } = draftNamed(modeller, POLICY);
  const running = modeller.run();
  await until(modeller, () => (modeller.store.getState().busy?.share ?? 0) > 0.4);
  modeller.remove(id);
  await running;
  expect(modeller.store.getState().removed.map(({ name }) => name)).toEqual([POLICY]);
  expect(isStale(modeller.store.getState())).toBe(true);
});
