import { draftsToKeep } from '../../../src/app/modeller/kept-drafts';
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
  const kept = structuredClone(draftsToKeep(modeller.store.getState()));
  expect(kept.map(({ written }) => written)).toEqual([POLICY, undefined]);

  const later = modellerOver(host);
  await later.open();
  later.takeKept(kept);
  expect(namesOf(later)).toEqual([...namesOf(modeller).slice(0, 2), 'Mine']);
  expect(draftNamed(later, POLICY).form.total).toBe('two');
  expect(draftNamed(later, POLICY).problems).not.toEqual([]);
  expect(draftNamed(later, 'Mine').scenario?.shift.total).toBe(3);
});

it('a kept change of a scenario that the workbook lost comes back as one of its own', async () => {
  const { modeller } = await openedModeller();
  const { form } = draftNamed(modeller, POLICY);
  modeller.takeKept([{ written: 'Gone', form: { ...form, name: 'Gone' } }]);
  expect(draftNamed(modeller, 'Gone').written).toBeUndefined();
});
