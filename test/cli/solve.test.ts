import { bundledBaseline } from '../../src/data/bundled-baseline';
import decommission from '../../src/data/scenarios/decommission.json';
import policy from '../../src/data/scenarios/policy.json';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import { buildWhereStale, runBuilt } from './built-command';
import { expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const file = put(folder, 'policy.json', JSON.stringify(policy));
const baseline = bundledBaseline();
const resultOf = (content: unknown) =>
  runScenario(baseline, parseScenario(content, baseline)._unsafeUnwrap());

const ask = (key: string, measure: string, target: number, ...more: string[]): string[] => [
  ...['solve', file, '--vary', key, '--measure', measure, '--target', String(target)],
  ...more,
];

beforeAll(buildWhereStale, 180_000);

it('finds the value at which a run comes to the target', async () => {
  const { gapDoNothing } = resultOf(policy);
  const target = gapDoNothing[8]! + 2;
  const { status, printed, complaints } = await runBuilt(
    ask('shift.total', 'gap', target, '--year', '2023/24', '--json'),
  );
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  const { key, value, ...rest } = JSON.parse(printed) as { key: string; value: number };
  expect({ key, rest }).toEqual({ key: 'shift.total', rest: {} });
  const { gap } = resultOf({ ...policy, shift: { ...policy.shift, total: value } });
  expect(gap[8]).toBeCloseTo(target, 9);
});

it('takes a target below nought, and the horizon where no year is given', async () => {
  const { printed } = await upstream(ask('effect.realisation', 'npv', -20, '--json'));
  const { value } = JSON.parse(printed) as { value: number };
  const solved = resultOf({ ...policy, assumptions: { 'effect.realisation': value } });
  expect(solved.npv).toBeCloseTo(-20, 9);
});

it('gives null for none, and says so in words', async () => {
  const none = await runBuilt(ask('effect.realisation', 'npv', 1000, '--json'));
  expect(none.status).toBe(0);
  expect(JSON.parse(none.printed)).toEqual({ key: 'effect.realisation', value: null });
  const { printed } = await upstream(ask('effect.realisation', 'npv', 1000));
  expect(printed).toBe(
    'No value of “Benefit that survives at scale” in its range brings the net present value to 1,000.\n',
  );
});

it('says in words what must be true, and what is so now', async () => {
  const answer = await upstream(
    ['solve', '-', ...ask('shift.delivery', 'npv', 10).slice(2)],
    JSON.stringify(decommission),
  );
  expect(answer.printed).toMatch(
    /^“Share of the plan that is delivered” at \d\d\.\d+% brings the net present value to 10\. It is 100% now\.\n$/,
  );
});

it.each([
  [
    'an unknown key',
    ask('effect.magic', 'npv', 0),
    '--vary: found “effect.magic”; allowed are shift.total, ',
  ],
  ['an unknown measure', ask('shift.total', 'joy', 0), '--measure: found “joy”; allowed are npv, bcr, '],
  [
    'a year beyond the horizon',
    ask('shift.total', 'gap', 0, '--year', '2036/37'),
    '--year: found “2036/37”; allowed are 2015/16, ',
  ],
  [
    'a target that is no number',
    ['solve', file, '--vary', 'shift.total', '--measure', 'npv', '--target', 'much'],
    '--target: found “much”; allowed is a number',
  ],
])('refuses %s', async (_what, args, said) => {
  const answer = await runBuilt(args);
  expectRefusal({ ...answer, status: answer.status ?? -1 });
  expect(answer.complaints).toContain(said);
});

it('asks for what is missing', async () => {
  for (const option of ['--vary', '--measure', '--target']) {
    const args = ask('shift.total', 'npv', 0);
    args.splice(args.indexOf(option), 2);
    const answer = await upstream(args);
    expectRefusal(answer);
    expect(answer.complaints).toContain(`required option '${option} `);
  }
});
