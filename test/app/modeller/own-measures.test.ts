import { measuresOf } from '../../../src/app/modeller/own-measures';
import { isStale, type Modeller } from '../../../src/app/modeller/modeller';
import { previewMeasures } from '../../../src/app/modeller/preview-measures';
import { runScenario } from '../../../src/model/run-scenario';
import { MEASURES } from '../../../src/workbook/sheets/results';
import type { MemoryHost } from '../../support/memory-host';
import { measureText as text } from '../../support/own-measures';
import { draftNamed, openedModeller, POLICY } from './opened';

jest.setTimeout(60_000);

const SHARE = text('Gap as a share', 'gap / envelope', 'share');

const shown = ({ store }: Modeller) => measuresOf(store.getState());

/** The names that the workbook has rows of results for, beside its own. */
async function ownResults(host: MemoryHost): Promise<readonly unknown[]> {
  const tables = (await host.readTables(['tblResults']))._unsafeUnwrap();
  const measures = tables.get('tblResults')!.rows.map(([, measure]) => measure);
  return [...new Set(measures)].slice(MEASURES.length);
}

it('a measure that was added is marked as not written, and a run writes it', async () => {
  const { host, modeller } = await openedModeller();
  expect(isStale(modeller.store.getState())).toBe(false);
  modeller.changeMeasures([SHARE]);
  expect(isStale(modeller.store.getState())).toBe(true);
  await modeller.run();
  expect(isStale(modeller.store.getState())).toBe(false);
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(await ownResults(host)).toEqual(['Gap as a share']);
  expect(host.tableValue('tblMeasures', 'Name', 'Gap as a share', 'Status')).toBe('OK');
  await modeller.readAgain();
  expect(shown(modeller)).toEqual([SHARE]);
});

it('a change that is taken back leaves nothing to write', async () => {
  const { modeller } = await openedModeller();
  modeller.changeMeasures([SHARE]);
  modeller.changeMeasures([]);
  expect(isStale(modeller.store.getState())).toBe(false);
});

it('a wrong measure is written as it is and keeps nothing else from being run', async () => {
  const { host, modeller } = await openedModeller();
  modeller.changeMeasures([text('Wrong', 'gap /'), SHARE]);
  await modeller.run();
  expect(modeller.store.getState().failure).toBeUndefined();
  expect(await ownResults(host)).toEqual(['Gap as a share']);
  await modeller.readAgain();
  expect(shown(modeller).map(({ formula }) => formula)).toEqual(['gap /', 'gap / envelope']);
  const [problem, ...others] = modeller.store.getState().measureProblems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ sheet: 'Inputs', field: 'Formula', code: 'wrong-formula', at: 6 });
  expect(problem!.cell).toMatch(/^B\d+$/);
});

it('a measure that was deleted goes with the next run', async () => {
  const { host, modeller } = await openedModeller();
  modeller.changeMeasures([SHARE, text('Half', 'gap / 2')]);
  await modeller.run();
  modeller.changeMeasures([SHARE]);
  await modeller.run();
  expect(await ownResults(host)).toEqual(['Gap as a share']);
});

it('restoring what was before leaves the measures as they are', async () => {
  const { host, modeller } = await openedModeller();
  modeller.changeMeasures([SHARE]);
  modeller.change(draftNamed(modeller, POLICY).id, { total: 2 });
  await modeller.run();
  await modeller.restorePrevious();
  expect(await ownResults(host)).toEqual(['Gap as a share']);
});

it('the preview is what the model comes to in each scenario', async () => {
  const { modeller } = await openedModeller();
  const { baseline, drafts } = modeller.store.getState();
  const [share, wrong] = await previewMeasures([SHARE, text('Wrong', 'gap /')], baseline!, drafts);
  expect(share!.values).toEqual(
    drafts.map(({ id, scenario }) => {
      const { gap, envelope, labels, years } = runScenario(baseline!, scenario!);
      return {
        draft: id,
        scenario: scenario!.name,
        base: labels[0],
        horizon: labels[years],
        atBase: gap[0]! / envelope[0]!,
        atHorizon: gap[years]! / envelope[years]!,
      };
    }),
  );
  expect(wrong!.values).toEqual([]);
  expect(wrong!.fault?.field).toBe('formula');
});
