import { bundledScenarioFiles } from '../../src/app/bundled';
import { LARGEST_SCENARIO_BYTES, readScenarios } from '../../src/app/read-scenarios';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { parseScenarioText } from '../../src/model/scenario';

const baseline = bundledBaseline();
const [doNothing, policy] = bundledScenarioFiles() as [never, { file: string; text: string }];

it('scenarios come back in the order of their files', () => {
  const names = readScenarios(baseline, [policy, doNothing])
    ._unsafeUnwrap()
    .map(({ name }) => name);
  expect(names).toEqual(['Policy: one point over five years', 'Do nothing']);
});

it('the problems of all files are told at once, and those of the set with them', () => {
  const files = [
    { file: 'empty.json', text: ' \n' },
    policy,
    { file: 'broken.json', text: '{' },
    { file: 'again.json', text: policy.text },
    { file: 'wrong.json', text: policy.text.replace('"years":5', '"years":0') },
  ];
  const problems = readScenarios(baseline, files)._unsafeUnwrapErr();
  expect(problems.map(({ file, field, code }) => [file, field, code])).toEqual([
    ['empty.json', undefined, 'missing'],
    ['broken.json', undefined, 'not-json'],
    ['wrong.json', 'shift.years', 'out-of-range'],
    ['again.json', 'name', 'duplicate'],
  ]);
});

it('a door stops reading at the size at which a scenario file is refused', () => {
  const tooLarge = ' '.repeat(LARGEST_SCENARIO_BYTES + 1);
  expect(parseScenarioText(tooLarge, 'a.json', baseline)._unsafeUnwrapErr()).toEqual([
    { file: 'a.json', code: 'too-large', found: tooLarge.length, maximum: LARGEST_SCENARIO_BYTES },
  ]);
  expect(parseScenarioText(tooLarge.slice(1), 'a.json', baseline)._unsafeUnwrapErr()).toMatchObject([
    { code: 'not-json' },
  ]);
});
