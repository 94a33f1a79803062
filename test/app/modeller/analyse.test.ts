import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { isAnalysisStale } from '../../../src/app/modeller/is-analysis-stale';
import { runScenario } from '../../../src/model/run-scenario';
import { READ_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { MemoryHost } from '../../support/memory-host';
import { draftNamed, modellerOver, POLICY } from './opened';

jest.setTimeout(60_000);

const baseline = bundledBaseline();
const policy = bundledScenarios()[1]!;

async function pulled() {
  const host = new MemoryHost();
  const modeller = modellerOver(host);
  await modeller.open();
  await modeller.pull();
  modeller.select(draftNamed(modeller, POLICY).id);
  modeller.changeAnalysis({ draws: 1000, seed: 3, measure: 'gap' });
  const state = () => modeller.store.getState();
  const held = async () =>
    readBack((await host.readTables(READ_TABLES))._unsafeUnwrap(), baseline)._unsafeUnwrap().analysis;
  return { host, modeller, state, held };
}

it('analyses the selected scenario as the form says, and writes nothing', async () => {
  const { host, modeller, state } = await pulled();
  await modeller.analyse(undefined);
  const { record, central, isWritten } = state().analysis!;
  expect(record).toMatchObject({ scenario: POLICY, draws: 1000, seed: 3, measure: 'gap' });
  expect(central).toBe(runScenario(baseline, policy).gap.at(-1));
  expect([isWritten, isAnalysisStale(state()), host.writes]).toEqual([false, false, 1]);
  expect(state()).toMatchObject({ busy: undefined, failure: undefined });
});

it('writes it when it is asked to, and later runs keep it', async () => {
  const { modeller, state, held } = await pulled();
  await modeller.analyse(undefined);
  await modeller.writeAnalysis();
  const { record, isWritten } = state().analysis!;
  expect(isWritten).toBe(true);
  expect(state().lastRun?.written.sheets).toContain('Sensitivity');
  const first = await held();
  expect(first).toMatchObject({ ...record });
  modeller.changeAnalysis({ seed: 4 });
  await modeller.analyse(undefined);
  await modeller.run();
  expect(await held()).toEqual(first);
  await modeller.writeAnalysis();
  expect((await held())?.seed).toBe(4);
});

it('is out of date once its scenario or the baseline changes, and no more when that is taken back', async () => {
  const { modeller, state } = await pulled();
  await modeller.analyse(undefined);
  const { id } = draftNamed(modeller, POLICY);
  modeller.change(draftNamed(modeller, 'Do nothing').id, { horizon: 4 });
  expect(isAnalysisStale(state())).toBe(false);
  modeller.change(id, { total: 2 });
  expect(isAnalysisStale(state())).toBe(true);
  modeller.change(id, { total: 1 });
  expect(isAnalysisStale(state())).toBe(false);
  modeller.change(id, { total: 'x' });
  expect(isAnalysisStale(state())).toBe(true);
  modeller.remove(id);
  expect(isAnalysisStale(state())).toBe(true);
});

it('one that is out of date is not written, even where the workbook alone knows that', async () => {
  const { host, modeller, state, held } = await pulled();
  await modeller.analyse(undefined);
  host.edit('tblScenarios', 'Scenario', POLICY, 'Total', 2);
  await modeller.writeAnalysis();
  expect(state().failure).toEqual({ code: 'stale-analysis' });
  expect([state().analysis?.isWritten, host.writes]).toEqual([false, 1]);
  expect(await held()).toBeUndefined();
});

it('cancelled, it leaves the one before', async () => {
  const { modeller, state } = await pulled();
  await modeller.analyse(undefined);
  const { analysis } = state();
  modeller.changeAnalysis({ draws: 1_000_000 });
  const stop = modeller.store.subscribe(({ busy }) => {
    if ((busy?.share ?? 0) > 0 && busy?.isEnding === false) modeller.cancel();
  });
  await modeller.analyse(undefined);
  stop();
  expect(state().failure).toEqual({ code: 'analysis', failure: { code: 'cancelled' } });
  expect(state().analysis).toBe(analysis);
});

it.each([
  [{ draws: 'many' }, 'draws'],
  [{ draws: 10 }, 'draws'],
  [{ seed: 0.5 }, 'seed'],
])('refuses %j without beginning', async (change, field) => {
  const { modeller, state } = await pulled();
  modeller.changeAnalysis(change);
  await modeller.analyse(undefined);
  expect(state().failure).toMatchObject({
    code: 'analysis',
    failure: { code: 'refused', problems: [{ field }] },
  });
  expect(state().analysis).toBeUndefined();
});
