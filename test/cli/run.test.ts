import { BUNDLED_SCENARIOS } from '../../src/data/bundled-scenarios';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import { expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const files = BUNDLED_SCENARIOS.map(({ file, content }) => put(folder, file, JSON.stringify(content)));
const [doNothing, policy, ambitious] = files as [string, string, string];

const resultOf = (content: unknown): unknown => {
  const baseline = bundledBaseline();
  const result = runScenario(baseline, parseScenario(content, baseline)._unsafeUnwrap());
  return JSON.parse(JSON.stringify(result)) as unknown;
};

it('prints the result object of one file', async () => {
  const { status, printed, complaints } = await upstream(['run', policy, '--json']);
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(JSON.parse(printed)).toEqual(resultOf(BUNDLED_SCENARIOS[1]!.content));
});

it('prints an array for several files, in their order', async () => {
  const { printed } = await upstream(['run', '--json', ambitious, doNothing, policy]);
  expect(JSON.parse(printed)).toEqual([2, 0, 1].map((index) => resultOf(BUNDLED_SCENARIOS[index]!.content)));
});

it('reads standard input in its place among the files', async () => {
  const input = JSON.stringify(BUNDLED_SCENARIOS[2]!.content);
  const { printed } = await upstream(['run', policy, '-', '--json'], `\uFEFF${input}`);
  expect(JSON.parse(printed)).toEqual([1, 2].map((index) => resultOf(BUNDLED_SCENARIOS[index]!.content)));
});

it('prints a block for each scenario where no JSON is asked for', async () => {
  const { status, printed } = await upstream(['run', ...files]);
  expect(status).toBe(0);
  const names = BUNDLED_SCENARIOS.map(({ content }) => (content as { name: string }).name);
  expect(printed.split('\n').filter((line) => names.includes(line))).toEqual(names);
});

it('names standard input where it is wrong, and refuses to read it twice', async () => {
  const once = await upstream(['run', '-'], '{');
  expectRefusal(once);
  expect(once.complaints).toContain('standard input: ');
  const twice = await upstream(['run', '-', '-'], JSON.stringify(BUNDLED_SCENARIOS[1]!.content));
  expectRefusal(twice);
  expect(twice.complaints).toContain('only once');
});

it('tells the problems of all files at once', async () => {
  const broken = put(folder, 'broken.json', '{');
  const empty = put(folder, 'empty.json', '');
  const answer = await upstream(['run', 'no-such.json', broken, policy, folder, empty, policy]);
  expectRefusal(answer);
  for (const said of [
    'no-such.json: ',
    'broken.json: ',
    'found a folder',
    'empty.json: ',
    'policy.json, name: ',
  ]) {
    expect(answer.complaints).toContain(said);
  }
});

it('says how large a file is that is too large, without reading it', async () => {
  const answer = await upstream(['run', put(folder, 'large.json', Buffer.alloc(10_000_000, ' '))]);
  expectRefusal(answer);
  expect(answer.complaints).toContain('large.json: found 10,000,000 bytes; at most 1,048,576 are allowed.');
  expectRefusal(await upstream(['run', '-'], Buffer.alloc(10_000_000, ' ')));
});

it('shows a path from its end, where files differ, and harmlessly', async () => {
  const { complaints } = await upstream(['run', `${'deep/'.repeat(30)}end.json`, '\u001b[2J']);
  const [first, second] = complaints.split('\n');
  expect(first).toMatch(/^….*deep\/end\.json: /);
  expect(second).toMatch(/^\\u001b\[2J: /);
});
