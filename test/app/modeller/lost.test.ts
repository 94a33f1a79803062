import { modellerOver, namesOf, openedModeller, POLICY } from './opened';

const GROWTH = ['tblAssumptions', 'Key', 'growth.admissions', 'Value'] as const;
const OF_INPUTS = ['tblAssumptions', 'tblSeries', 'tblMix'];

it('a run writes a sheet of inputs that was deleted anew, as the pane had read it', async () => {
  const { host, modeller } = await openedModeller();
  host.edit(...GROWTH, 0.02);
  await modeller.readAgain();
  host.deleteSheet('Inputs');
  await modeller.readAgain();
  expect(modeller.store.getState()).toMatchObject({
    failure: undefined,
    changedInWorkbook: true,
    lost: { tables: { names: OF_INPUTS, of: 'pane' } },
  });
  await modeller.run();
  const { failure, lost, changedInWorkbook } = modeller.store.getState();
  expect({ failure, lost, changedInWorkbook }).toEqual({
    failure: undefined,
    lost: { tables: undefined, analysis: undefined },
    changedInWorkbook: false,
  });
  expect(host.tableValue(...GROWTH)).toBe(0.02);
});

it('a pane that never read what was deleted says that the product’s own stands in, and keeps the scenarios', async () => {
  const { host } = await openedModeller(3);
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 1.5);
  host.deleteSheet('Inputs');
  const later = modellerOver(host);
  await later.open();
  expect(later.store.getState().lost.tables).toEqual({ names: OF_INPUTS, of: 'product' });
  expect(namesOf(later)).toHaveLength(3);
  await later.run();
  expect(later.store.getState().failure).toBeUndefined();
  expect(host.tableValue('tblScenarios', 'Scenario', POLICY, 'Total')).toBe(1.5);
  expect(host.tableValue(...GROWTH)).toBe(0.011);
});

it('a workbook that has lost all of its tables is offered the baseline again', async () => {
  const { host, modeller } = await openedModeller();
  for (const sheet of ['Inputs', 'Baseline', 'Scenarios']) host.deleteSheet(sheet);
  await modeller.readAgain();
  expect(modeller.store.getState().phase).toBe('empty');
});
