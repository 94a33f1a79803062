import { restorable } from '../../../src/app/modeller/restore-previous';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { planOfInputs } from '../../../src/app/plan-of-inputs';
import { exampleBaseline, exampleScenarios } from '../../support/example-package';
import { MemoryHost } from '../../support/memory-host';
import { modellerOver, namesOf, openedModeller, POLICY } from './opened';

const example = exampleBaseline();

const heldBy = async (host: MemoryHost) => {
  const other = modellerOver(host);
  await other.open();
  const { failure } = other.store.getState();
  expect(failure).toBeUndefined();
  return other.store.getState();
};

it('a workbook of another place is read on its own, edited, run and read again', async () => {
  const host = new MemoryHost();
  await host.write(planOfInputs({ baseline: example, defaults: example, scenarios: exampleScenarios() }));
  const modeller = modellerOver(host);
  await modeller.open();
  expect(modeller.store.getState()).toMatchObject({
    failure: undefined,
    baseline: example,
    defaults: example,
  });
  host.edit('tblBudget', 'Strategy', 'Mental health', 'Upper Valley', 70);
  const [draft] = modeller.store.getState().drafts;
  modeller.change(draft!.id, { total: 20 });
  await modeller.run();
  expect(modeller.store.getState().failure).toBeUndefined();
  const { baseline, defaults, drafts } = await heldBy(host);
  expect(baseline!.budgets.find(({ strategy }) => strategy === 'mental-health')!.spendGbpM).toBe(70);
  expect(defaults).toEqual(example);
  expect(drafts[0]!.written!.shift.total).toBe(20);
});

it('new scenarios of another place begin with one that fits it', async () => {
  const host = new MemoryHost();
  await host.write(planOfInputs({ baseline: example, defaults: example, scenarios: exampleScenarios() }));
  const modeller = modellerOver(host);
  await modeller.open();
  expect(modeller.store.getState().templates.map(({ name }) => name)).toEqual(['Do nothing']);
  modeller.add('Do nothing');
  expect(modeller.store.getState().drafts.at(-1)!.problems).toEqual([]);
});

it('an empty workbook takes a package of the user’s own', async () => {
  const host = new MemoryHost();
  const modeller = modellerOver(host);
  await modeller.open();
  await modeller.takeBaseline(example);
  expect(modeller.store.getState()).toMatchObject({ failure: undefined, phase: 'ready', baseline: example });
  expect(await heldBy(host)).toMatchObject({ baseline: example, defaults: example });
});

it('it takes the place of the product’s own baseline, and restoring brings that back', async () => {
  const { host, modeller } = await openedModeller();
  const before = namesOf(modeller);
  await modeller.takeBaseline(example);
  expect(modeller.store.getState().failure).toBeUndefined();
  // None of the scenarios knows these strategies.
  expect(namesOf(modeller)).toEqual(['Do nothing']);
  expect(restorable(modeller.store.getState())!.changes).toContainEqual({
    kind: 'package',
    from: `${example.title} ${example.version}`,
    to: `${bundledBaseline().title} ${bundledBaseline().version}`,
  });
  await modeller.restorePrevious();
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(namesOf(modeller)).toEqual(before);
  expect((await heldBy(host)).baseline).toEqual(bundledBaseline());
});

it('scenarios that fit a package stay: next year’s ledger of the same place keeps them', async () => {
  const nextYear = { ...bundledBaseline(), title: 'Next year', baseYear: 2016, levers: [] };
  const { host, modeller } = await openedModeller(3);
  const before = namesOf(modeller);
  modeller.change(modeller.store.getState().drafts[1]!.id, { total: 1.75 });
  await modeller.takeBaseline(nextYear);
  expect(namesOf(modeller)).toEqual(before);
  expect(modeller.store.getState().failure).toBeUndefined();
  // What was not written stays to be written.
  expect(modeller.store.getState().drafts.find(({ form }) => form.name === POLICY)!.form.total).toBe(1.75);
  expect(await heldBy(host)).toMatchObject({
    baseline: { baseYear: 2016 },
    defaults: { title: 'Next year' },
  });
});

it('a package that has lost its sheet is read by what the pane knows of it', async () => {
  const host = new MemoryHost();
  const inputs = { baseline: example, defaults: example, scenarios: exampleScenarios() };
  await host.write(planOfInputs(inputs));
  const modeller = modellerOver(host);
  await modeller.open();
  const plan = planOfInputs(inputs);
  await host.write({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== 'Data package') });
  await modeller.run();
  expect(modeller.store.getState().failure).toBeUndefined();
  expect((await heldBy(host)).defaults).toEqual(example);
});
