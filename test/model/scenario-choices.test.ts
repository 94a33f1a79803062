import { parseScenario, scenarioToFile } from '../../src/model/scenario';
import type { Problem } from '../../src/data/problem';
import { smallBaseline, smallScenario } from '../support/baselines';
import { withChoices } from '../support/choices';

const lever = { scope: ['care/urgent'], change: -0.1, dueYear: 1, share: 0.5 };
const baseline = withChoices(
  smallBaseline(),
  [
    { key: 'clinics', ...lever },
    { key: 'wards', ...lever },
  ],
  [{ key: 'more', years: 3, extraGbpM: { north: 1, south: 1 } }],
);

const read = (fields: object) => parseScenario({ ...scenarioToFile(smallScenario()), ...fields }, baseline);

const problemsOf = (fields: object): readonly Problem[] =>
  read(fields).match(
    () => [],
    (problems) => problems,
  );

it('reads a file without the fields as one that chooses nothing', () => {
  expect(read({})._unsafeUnwrap()).toEqual(smallScenario());
  expect(read({ levers: [], envelope: 'published' })._unsafeUnwrap()).toEqual(smallScenario());
});

it('keeps levers in the order of the baseline, and gives back in a file what it read', () => {
  const scenario = read({ levers: ['wards', 'clinics'], envelope: 'more' })._unsafeUnwrap();
  expect([scenario.levers, scenario.envelope]).toEqual([['clinics', 'wards'], 'more']);
  expect(parseScenario(scenarioToFile(scenario), baseline)._unsafeUnwrap()).toEqual(scenario);
});

const known = ['clinics', 'wards'];
it.each<[string, object, object]>([
  [
    'an unknown lever',
    { levers: ['clinics', 'beds'] },
    { field: 'levers[1]', code: 'not-a-choice', found: 'beds', choices: known },
  ],
  [
    'a lever twice',
    { levers: ['wards', 'wards'] },
    { field: 'levers[1]', code: 'duplicate', found: 'wards' },
  ],
  ['a lever that is no text', { levers: [7] }, { field: 'levers[0]', code: 'wrong-type', found: '7' }],
  ['levers that are no list', { levers: 'wards' }, { field: 'levers', code: 'wrong-type', found: 'wards' }],
  [
    'a list without an end',
    { levers: Array(1000).fill('x') },
    { field: 'levers', code: 'wrong-count', found: 1000 },
  ],
  [
    'an unknown envelope',
    { envelope: 'most' },
    { field: 'envelope', code: 'not-a-choice', found: 'most', choices: ['published', 'more'] },
  ],
  [
    'an envelope that is nothing',
    { envelope: null },
    { field: 'envelope', code: 'wrong-type', found: 'nothing' },
  ],
])('refuses %s', (_, fields, problem) => {
  expect(problemsOf(fields)).toMatchObject([problem]);
});
