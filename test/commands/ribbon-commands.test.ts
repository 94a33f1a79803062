import { ok } from 'neverthrow';
import { createModeller } from '../../src/app/modeller/modeller';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { MemoryHost } from '../support/memory-host';

/** A modeller over an empty workbook, and what a command made of it, in order. */
function desk() {
  const host = new MemoryHost();
  const did: string[] = [];
  const modeller = createModeller(host, (sheet, cell) => {
    did.push(`go to ${sheet}!${cell}`);
    return Promise.resolve(ok());
  });
  const opened = modeller.open();
  const showPane = (): Promise<void> => {
    did.push(`show ${modeller.store.getState().section}`);
    return Promise.resolve();
  };
  const press = (id: string): Promise<void> => RIBBON_COMMANDS[id]!({ modeller, opened, showPane });
  return { host, did, modeller, press };
}

it('the baseline is pulled by the button that starts the add-in, and shown', async () => {
  const { host, did, press } = desk();
  await press('pullBaseline');
  expect(host.writes).toBe(1);
  expect(did).toEqual(['go to Baseline!A1', 'show baseline']);
});

it('a second pull writes nothing and says that the workbook has a baseline already', async () => {
  const { host, modeller, press } = desk();
  await press('pullBaseline');
  await press('pullBaseline');
  expect(host.writes).toBe(1);
  expect(modeller.store.getState().notice).toBe('pulled-before');
});

it('scenarios are run, and the Summary and what was written are shown', async () => {
  const { host, did, modeller, press } = desk();
  await press('pullBaseline');
  did.length = 0;
  await press('runScenarios');
  expect(host.writes).toBe(2);
  expect(modeller.store.getState().lastRun?.action).toBe('run');
  expect(did).toEqual(['go to Summary!A1', 'show results']);
});

it('comparing goes to Compare and writes nothing', async () => {
  const { host, did, press } = desk();
  await press('pullBaseline');
  did.length = 0;
  await press('compareScenarios');
  expect(host.writes).toBe(1);
  expect(did).toEqual(['go to Compare!A1', 'show results']);
});

it('comparing goes to Compare though something failed before', async () => {
  const { host, did, press } = desk();
  await press('pullBaseline');
  host.failNext('write', { code: 'workbook-read-only' });
  await press('runScenarios');
  did.length = 0;
  await press('compareScenarios');
  expect(did).toEqual(['go to Compare!A1', 'show results']);
});

it('the workbook is checked, and its checks are shown', async () => {
  const { did, modeller, press } = desk();
  await press('pullBaseline');
  did.length = 0;
  await press('checkWorkbook');
  expect(modeller.store.getState().checks?.every(({ holds }) => holds)).toBe(true);
  expect(did).toEqual(['go to Checks!A1', 'show check']);
});

it('what fails opens the pane, which says why, and goes nowhere', async () => {
  const { host, did, modeller, press } = desk();
  host.failNext('write', { code: 'workbook-read-only' });
  await press('pullBaseline');
  expect(modeller.store.getState().failure).toMatchObject({ problem: { code: 'workbook-read-only' } });
  expect(did).toEqual(['show baseline']);
});

it('a button pressed while another’s work goes on shows that work and starts nothing', async () => {
  const { host, did, press } = desk();
  host.sheetMs = 5;
  await Promise.all([press('pullBaseline'), press('runScenarios')]);
  expect(host.writes).toBe(1);
  expect(did).toContain('show results');
});

it('the pane is opened without doing anything else', async () => {
  const { host, did, press } = desk();
  await press('openModeller');
  expect([host.writes, did]).toEqual([0, ['show baseline']]);
});
