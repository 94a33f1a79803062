import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { READ_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack, type ReadBack } from '../../../src/workbook/read-back/read-back';
import { analysisOf } from '../../support/analysis/analysis-record';
import { MemoryHost } from '../../support/memory-host';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { isAnalysisStale } from '../../../src/app/modeller/is-analysis-stale';
import { draftNamed, modellerOver, POLICY } from './opened';

jest.setTimeout(60_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 3);
const analysis = analysisOf(baseline, scenarios[1]!);

async function opened() {
  const host = new MemoryHost();
  await host.write(buildWorkbookPlan(baseline, scenarios, { ...STAMP, analysis }));
  const modeller = modellerOver(host);
  await modeller.open();
  const read = async (): Promise<ReadBack> =>
    readBack((await host.readTables(READ_TABLES))._unsafeUnwrap(), baseline)._unsafeUnwrap();
  const state = (): unknown => host.tableValue('tblFingerprint', 'Part', 'results', 'State');
  return { host, modeller, read, state };
}

it('a run keeps an analysis with its stamp, and what it changed shows', async () => {
  const { modeller, read, state } = await opened();
  const before = await read();
  expect(before.analysis).toMatchObject(analysis);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  expect((await read()).analysis).toEqual(before.analysis);
  expect(state()).toBe('changed');
  await modeller.restorePrevious();
  expect((await read()).analysis).toEqual(before.analysis);
  expect(state()).toBe('same');
});

it('an analysis follows the new name of its scenario', async () => {
  const { modeller, read, state } = await opened();
  modeller.change(draftNamed(modeller, POLICY).id, { name: 'The policy' });
  await modeller.run();
  expect((await read()).analysis?.scenario).toBe('The policy');
  expect(state()).toBe('same');
});

it('an analysis goes with its scenario, and comes back with it', async () => {
  const { modeller, read } = await opened();
  modeller.remove(draftNamed(modeller, POLICY).id);
  await modeller.run();
  expect((await read()).analysis).toBeUndefined();
  await modeller.restorePrevious();
  expect((await read()).analysis).toMatchObject(analysis);
});

it('the pane shows the analysis that a workbook holds, and whether it is still in date', async () => {
  const { host, modeller } = await opened();
  const shown = () => modeller.store.getState().analysis;
  expect(shown()).toBeUndefined();
  await modeller.showAnalysis();
  expect(shown()).toMatchObject({
    record: analysis,
    draft: draftNamed(modeller, POLICY).id,
    isWritten: true,
  });
  expect(isAnalysisStale(modeller.store.getState())).toBe(false);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  expect(isAnalysisStale(modeller.store.getState())).toBe(true);

  // A low that was changed in the workbook moves no result, and the ranges all the same.
  host.edit('tblAssumptions', 'Key', 'effect.realisation', 'Low', 0.3);
  const other = modellerOver(host);
  await other.open();
  await other.showAnalysis();
  expect(other.store.getState().analysis?.record).toMatchObject(analysis);
  expect(isAnalysisStale(other.store.getState())).toBe(true);
});

it('an analysis of this session is not displaced by the one that the workbook holds', async () => {
  const { modeller } = await opened();
  modeller.changeAnalysis({ draws: 2000 });
  await modeller.analyse(undefined);
  await modeller.showAnalysis();
  expect(modeller.store.getState().analysis?.record.draws).toBe(2000);
});
