import { MemoryHost } from '../../support/memory-host';
import { modellerOver, namesOf, openedModeller, POLICY } from './opened';

it('a workbook without our tables is offered the baseline, and nothing is written', async () => {
  const host = new MemoryHost();
  const { open, store } = modellerOver(host);
  await open();
  expect(store.getState()).toMatchObject({ phase: 'empty', failure: undefined, drafts: [] });
  expect(host.writes).toBe(0);
});

it('pulling writes every footprint, and scenarios of the chosen one', async () => {
  const host = new MemoryHost();
  const modeller = modellerOver(host);
  await modeller.open();
  modeller.chooseFootprint('plymouth');
  await modeller.pull();
  const { phase, failure, drafts } = modeller.store.getState();
  expect(failure).toBeUndefined();
  expect(phase).toBe('ready');
  expect(drafts.map(({ form }) => form.footprint)).toEqual(['plymouth', 'plymouth']);
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Footprint')).toBe('Plymouth');
  expect(host.tableValue('tblBudget', 'Strategy', 'Community', 'South Hams and West Devon')).toBe(46.28);
});

it('pulling into a workbook that has its tables reads them and writes nothing', async () => {
  const { host, modeller } = await openedModeller();
  host.edit('tblBudget', 'Strategy', 'Community', 'Plymouth', 200);
  await modeller.pull();
  expect(host.writes).toBe(0);
  const budget = modeller.store
    .getState()
    .baseline?.budgets.find(
      ({ strategy, footprint }) => strategy === 'community' && footprint === 'plymouth',
    );
  expect(budget?.spendGbpM).toBe(200);
});

it('opening reads the scenarios in the order of the workbook, with a preview of each', async () => {
  const { modeller } = await openedModeller(3);
  expect(namesOf(modeller)).toHaveLength(3);
  expect(namesOf(modeller)[1]).toBe(POLICY);
  expect(modeller.store.getState().drafts.every(({ preview }) => preview)).toBe(true);
});

it('a cell that is not allowed is reported with its sheet and cell, and drafts are kept', async () => {
  const { host, modeller } = await openedModeller();
  modeller.add(POLICY);
  host.edit('tblScenarios', 'Scenario', POLICY, 'Horizon', 99);
  await modeller.readAgain();
  const { failure, drafts } = modeller.store.getState();
  expect(failure).toMatchObject({
    code: 'cells',
    problems: [{ sheet: 'Scenarios', cell: 'D7', code: 'out-of-range', found: 99 }],
  });
  expect(drafts).toHaveLength(3);
});

it('a host that cannot be read is a failure that can be tried again', async () => {
  const host = new MemoryHost();
  host.failNext('read', { code: 'cell-being-edited' });
  const { open, readAgain, store } = modellerOver(host);
  await open();
  expect(store.getState().failure).toEqual({
    code: 'host',
    action: 'open',
    problem: { code: 'cell-being-edited' },
  });
  await readAgain();
  expect(store.getState()).toMatchObject({ phase: 'empty', failure: undefined });
});
