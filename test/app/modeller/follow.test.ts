import { isStale } from '../../../src/app/modeller/modeller';
import { draftNamed, namesOf, openedModeller, POLICY, until, type Opened } from './opened';

let opened: Opened;
beforeEach(async () => {
  opened = await openedModeller();
});

const totalHere = (): unknown => draftNamed(opened.modeller, POLICY).form.total;

it('an edit in the workbook comes into a pane that did not touch the scenario', async () => {
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await until(modeller, () => totalHere() === 2);
  expect(modeller.store.getState()).toMatchObject({ changedInWorkbook: true, failure: undefined });
});

it('an edit taken back in the workbook is no longer stale', async () => {
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await until(modeller, () => isStale(modeller.store.getState()));
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 1);
  await until(modeller, () => !isStale(modeller.store.getState()));
  expect(totalHere()).toBe(1);
});

it('an assumption edited in the workbook moves the preview', async () => {
  const { host, modeller } = opened;
  const gap = () => draftNamed(modeller, POLICY).preview!.headline.gap.doNothing;
  const before = gap();
  host.edit('tblAssumptions', 'Key', 'growth.admissions', 'Value', 0.03);
  await until(modeller, () => gap() > before);
  expect(isStale(modeller.store.getState())).toBe(true);
});

it('a run reads the workbook first, so that a fresh edit there wins over a pane that is behind', async () => {
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await modeller.run();
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(2);
});

it('one scenario changed here and another in the workbook are both written', async () => {
  const { host, modeller } = opened;
  const idle = namesOf(modeller)[0]!;
  modeller.change(draftNamed(modeller, POLICY).id, { total: 3 });
  host.edit('tblScenarios', 'Scenario', idle, 'Horizon', 7);
  await modeller.run();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(3);
  expect(host.tableValue('tblScenarios', 'Scenario', idle, 'Horizon')).toBe(7);
});

it('a scenario changed in both is not written until the user has chosen', async () => {
  const { host, modeller } = opened;
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: 3 });
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await modeller.run();
  expect(modeller.store.getState().failure).toEqual({ code: 'conflicts', names: [POLICY] });
  expect(host.writes).toBe(0);
  modeller.keepOwn(id);
  expect(modeller.store.getState().failure).toBeUndefined();
  await modeller.run();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(3);
});

it('of a scenario changed in both, the workbook’s can be taken', async () => {
  const { host, modeller } = opened;
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(id, { total: 3 });
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await until(modeller, () => draftNamed(modeller, POLICY).conflict !== undefined);
  modeller.reset(id);
  expect(draftNamed(modeller, POLICY)).toMatchObject({ form: { total: 2 }, conflict: undefined });
});

it('a scenario deleted here comes back where it was changed in the workbook since', async () => {
  const { host, modeller } = opened;
  modeller.remove(draftNamed(modeller, POLICY).id);
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await modeller.run();
  expect(totalHere()).toBe(2);
});

it('a faulty cell is complained of at once, and the complaint goes when it is put right', async () => {
  const { host, modeller } = opened;
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 'much');
  await until(modeller, () => modeller.store.getState().failure?.code === 'cells');
  expect(totalHere()).toBe(1);
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 1);
  await until(modeller, () => modeller.store.getState().failure === undefined);
});

it('echoes of our own write change nothing and leave nothing stale', async () => {
  const { host, modeller } = opened;
  host.echoes = true;
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  await quiet();
  expect(isStale(modeller.store.getState())).toBe(false);
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(totalHere()).toBe(2);
});

it('after closing, the workbook is no longer read', async () => {
  const { host, modeller } = opened;
  await modeller.close();
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await quiet();
  expect(totalHere()).toBe(1);
});

/** Longer than the quiet that is waited for before reading again. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));
