import { bundledBaseline } from '../../src/data/bundled-baseline';
import policy from '../../src/data/scenarios/policy.json';
import { allPreventionCells } from '../../src/model/analysis/mix/cells';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import { buildWhereStale, runBuilt } from './built-command';
import { expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const file = put(folder, 'policy.json', JSON.stringify(policy));
const baseline = bundledBaseline();
const resultOf = (to: Readonly<Record<string, number>>) =>
  runScenario(
    baseline,
    parseScenario({ ...policy, shift: { ...policy.shift, to } }, baseline)._unsafeUnwrap(),
  );

interface Printed {
  readonly measure: string;
  readonly shares: Readonly<Record<string, number>>;
  readonly reached: number;
  readonly asPlanned: number;
  readonly marginal: Readonly<Record<string, number>>;
}

beforeAll(buildWhereStale, 180_000);

it.each(['npv', 'gap'] as const)(
  'prints a division whose run has the %s that it says, and a better one',
  async (aim) => {
    const { status, printed, complaints } = await runBuilt(['optimise', file, '--measure', aim, '--json']);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    const found = JSON.parse(printed) as Printed;
    expect(Object.keys(found)).toEqual(['measure', 'shares', 'reached', 'asPlanned', 'marginal']);
    const cells = allPreventionCells(baseline).map(({ cell }) => cell);
    expect(Object.keys(found.shares).sort()).toEqual([...cells].sort());
    expect(Object.keys(found.marginal).sort()).toEqual([...cells].sort());
    const used = Object.fromEntries(Object.entries(found.shares).filter(([, share]) => share > 0));
    const [best, planned] = [resultOf(used), resultOf(policy.shift.to)];
    const measured = (result: typeof best): number => (aim === 'npv' ? result.npv : result.gap.at(-1)!);
    expect(found.reached).toBeCloseTo(measured(best), 9);
    expect(found.asPlanned).toBeCloseTo(measured(planned), 9);
    if (aim === 'npv') expect(found.reached).toBeGreaterThan(found.asPlanned);
    else expect(found.reached).toBeLessThan(found.asPlanned);
  },
);

it('prints a row for each prevention cell, and both measures', async () => {
  const { status, printed } = await upstream(['optimise', file, '--measure', 'npv']);
  expect(status).toBe(0);
  expect(printed.match(/prevention +\d+\.\d% +\d+\.\d% +[+−]?£\d+\.\d\dm$/gm)).toHaveLength(12);
  const planned = Math.abs(resultOf(policy.shift.to).npv).toFixed(2);
  expect(printed).toContain(`and −£${planned}m with the division as given.`);
  expect(printed.split('\n').every((line) => line.length <= 100)).toBe(true);
});

it.each(['bcr', 'NPV', ''])('refuses to aim at %j', async (measure) => {
  const answer = await upstream(['optimise', file, '--measure', measure]);
  expectRefusal(answer);
  expect(answer.complaints).toContain('allowed are npv, gap.');
});
