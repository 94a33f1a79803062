import { openedModeller, POLICY } from './opened';

it('the workbook’s checks are read with their cells, and hold', async () => {
  const { modeller } = await openedModeller();
  await modeller.check();
  const { checks, failure } = modeller.store.getState();
  expect(failure).toBeUndefined();
  expect(checks!.length).toBeGreaterThan(40);
  expect(checks!.filter(({ holds }) => !holds)).toEqual([]);
  expect(checks![0]).toMatchObject({ sheet: 'Checks', cell: 'C8', difference: 0 });
});

it('a check that does not hold is told apart, with how far it is out', async () => {
  const { host, modeller } = await openedModeller();
  host.edit('tblBudget', 'Strategy', 'Community', 'Plymouth', 227.09);
  await modeller.check();
  const out = modeller.store.getState().checks!.filter(({ holds }) => !holds);
  // A million pounds more in Plymouth, and so in the whole fund.
  expect(out.map(({ difference }) => difference)).toEqual([1, 1]);
});

it('a workbook that cannot be read is a failure of the check', async () => {
  const { host, modeller } = await openedModeller();
  host.failNext('read', { code: 'cell-being-edited' });
  await modeller.check();
  expect(modeller.store.getState()).toMatchObject({
    failure: { code: 'host', action: 'check' },
    checks: undefined,
  });
  expect(modeller.store.getState().drafts.map(({ form }) => form.name)).toContain(POLICY);
});
