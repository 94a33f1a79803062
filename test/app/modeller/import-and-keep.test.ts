import { isStale } from '../../../src/app/modeller/modeller';
import { measuresOf } from '../../../src/app/modeller/own-measures';
import { unwrittenOf } from '../../../src/app/modeller/unwritten';
import { scenarioToFile } from '../../../src/model/scenario';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { draftNamed, modellerOver, namesOf, openedModeller, POLICY } from './opened';

const fileOf = (file: string, content: object) => ({ file, text: JSON.stringify(content) });

it('scenarios of files are added under names of their own, the first shown', async () => {
  const { host, modeller } = await openedModeller();
  const [, policy, third] = bundledScenarios();
  const problems = modeller.importFiles([
    fileOf('one.json', scenarioToFile(policy!)),
    fileOf('two.json', scenarioToFile(third!)),
  ]);
  expect(problems).toEqual([]);
  expect(namesOf(modeller).slice(2)).toEqual([`${POLICY} (2)`, third!.name]);
  const { selected, section } = modeller.store.getState();
  expect([selected, section]).toEqual([draftNamed(modeller, `${POLICY} (2)`).id, 'scenario']);
  await modeller.run();
  expect(host.tableValue('tblScenarios', 'Scenario', `${POLICY} (2)`, 'Total')).toBe(policy!.shift.total);
});

it('one faulty file among others adds nothing, and each problem names its file and field', async () => {
  const { modeller } = await openedModeller();
  const before = namesOf(modeller);
  const policy = scenarioToFile(bundledScenarios()[1]!);
  const problems = modeller.importFiles([
    fileOf('good.json', { ...policy, name: 'Good' }),
    fileOf('bad.json', { ...policy, name: 'Bad', horizon: 99 }),
    { file: 'junk.json', text: '{' },
  ]);
  expect(problems).toMatchObject([
    { file: 'bad.json', field: 'horizon', code: 'out-of-range' },
    { file: 'junk.json', code: 'not-json' },
  ]);
  expect(namesOf(modeller)).toEqual(before);
});

it('what was changed and not written is found again in a pane opened later', async () => {
  const { host, modeller } = await openedModeller();
  modeller.change(draftNamed(modeller, POLICY).id, { total: 'two' });
  modeller.duplicate(draftNamed(modeller, POLICY).id);
  modeller.change(draftNamed(modeller, `${POLICY} (2)`).id, { name: 'Mine', total: 3 });
  const kept = structuredClone(unwrittenOf(modeller.store.getState()));
  expect(kept.drafts.map(({ written }) => written)).toEqual([POLICY, undefined]);

  const later = modellerOver(host);
  await later.open();
  later.takeUnwritten(kept);
  expect(namesOf(later)).toEqual([...namesOf(modeller).slice(0, 2), 'Mine']);
  expect(draftNamed(later, POLICY).form.total).toBe('two');
  expect(draftNamed(later, POLICY).problems).not.toEqual([]);
  expect(draftNamed(later, 'Mine').scenario?.shift.total).toBe(3);
});

it('a kept change of a scenario that the workbook lost comes back as one of its own', async () => {
  const { modeller } = await openedModeller();
  const { form } = draftNamed(modeller, POLICY);
  modeller.takeUnwritten({ drafts: [{ written: 'Gone', form: { ...form, name: 'Gone' } }] });
  expect(draftNamed(modeller, 'Gone').written).toBeUndefined();
});

it('measures that were changed and not written are found again, over what the workbook holds by then', async () => {
  const { host, modeller } = await openedModeller();
  const mine = { name: 'Per head', formula: 'gap / envelope', unit: 'share', note: '' };
  modeller.changeMeasures([mine]);
  const kept = structuredClone(unwrittenOf(modeller.store.getState()));
  expect(kept.drafts).toEqual([]);

  const later = modellerOver(host);
  await later.open();
  expect(measuresOf(later.store.getState())).toEqual([]);
  later.takeUnwritten(kept);
  expect(measuresOf(later.store.getState())).toEqual([mine]);
  expect(isStale(later.store.getState())).toBe(true);
  await later.run();
  // Once written they are the workbook's own, and what was kept adds nothing.
  const last = modellerOver(host);
  await last.open();
  last.takeUnwritten(kept);
  expect(measuresOf(last.store.getState())).toEqual([mine]);
  expect(last.store.getState().measureEdits).toBeUndefined();
});
