import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import policy from '../../src/data/scenarios/policy.json';
import { runScenario } from '../../src/model/run-scenario';
import { parseScenario } from '../../src/model/scenario';
import { readXlsx } from '../support/read-xlsx';
import { badScenario } from './bad-scenarios';
import { buildWhereStale, COMMAND, ROOT, runBuilt } from './built-command';
import { contentsOf, expectRefusal, ownFolder, put } from './in-process';

const folder = ownFolder();
const policyFile = put(folder, 'the policy.json', JSON.stringify(policy));
const shared = ownFolder();
const NOBODY = 65_534;

beforeAll(buildWhereStale, 120_000);

const refused = async (args: readonly string[], circumstances = {}): Promise<string> => {
  const { status, ...answer } = await runBuilt(args, circumstances);
  expectRefusal({ status: status ?? -1, ...answer });
  return answer.complaints;
};

it('gives the results of the policy as JSON', async () => {
  const baseline = bundledBaseline();
  const expected = runScenario(baseline, parseScenario(policy, baseline)._unsafeUnwrap());
  const { status, printed, complaints } = await runBuilt(['run', policyFile, '--json']);
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(expected)));
});

it('writes the same bytes in every time zone', async () => {
  const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns'];
  const files = await Promise.all(
    zones.map(async (TZ, index) => {
      const out = join(folder, `zone-${index}.xlsx`);
      const { status } = await runBuilt(['workbook', policyFile, '--out', out], { environment: { TZ } });
      expect(status).toBe(0);
      return readFileSync(out);
    }),
  );
  expect(files.map((file) => Buffer.compare(file, files[0]!))).toEqual([0, 0, 0]);
});

it('reads a pipe', async () => {
  const { status, printed } = await runBuilt(['run', '-'], { input: JSON.stringify(policy) });
  expect(status).toBe(0);
  expect(printed).toContain(policy.name);
});

it('writes a workbook into the folder it is called in', async () => {
  const own = join(folder, 'call me');
  mkdirSync(own);
  const answer = await runBuilt(['workbook', '../the policy.json', '--out', 'a b.xlsx'], { cwd: own });
  expect(answer).toMatchObject({ status: 0, complaints: '' });
  expect(answer.printed).toMatch(/^Wrote a b\.xlsx: /);
  expect(readXlsx(readFileSync(join(own, 'a b.xlsx'))).sheetNames).toContain('S1');
  expect([...contentsOf(own).keys()]).toEqual(['a b.xlsx']);
});

it('runs by its name inside the checkout, without a registry', () => {
  const printed = execFileSync('npx', ['upstream', 'scenarios'], {
    cwd: ROOT,
    env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  expect(printed.toString()).toContain('policy.json');
});

it('is silent when no one reads on', async () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    put(folder, `many-${index}.json`, JSON.stringify({ ...policy, name: `Scenario ${index}`, horizon: 21 })),
  );
  const { status, complaints } = await runBuilt(['run', '--json', ...many], { closesOutput: true });
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
});

it('refuses a folder that may not be written to, and a file that may not be read', async () => {
  const command = join(shared, 'upstream.js');
  copyFileSync(COMMAND, command);
  const hidden = put(shared, 'hidden.json', JSON.stringify(policy));
  const shown = put(shared, 'shown.json', JSON.stringify(policy));
  const out = put(shared, 'out.xlsx', 'old');
  chmodSync(hidden, 0o000);
  chmodSync(out, 0o666);
  chmodSync(shared, 0o555);
  // The superuser may read and write everything, and so has to become someone else.
  const user = process.getuid?.() === 0 ? { user: NOBODY } : {};
  expect(await refused(['run', hidden], { ...user, command, cwd: shared })).toContain('may not be read');
  for (const name of ['out.xlsx', 'new.xlsx']) {
    const args = ['workbook', shown, '--out', join(shared, name)];
    expect(await refused(args, { ...user, command, cwd: shared })).toContain('may not be written');
  }
  chmodSync(shared, 0o755);
  chmodSync(hidden, 0o644);
  expect([...contentsOf(shared).keys()]).toEqual(['hidden.json', 'out.xlsx', 'shown.json', 'upstream.js']);
  expect(readFileSync(out, 'utf8')).toBe('old');
});

it('refuses drawn junk as it does in the junk tests, on standard input too', async () => {
  const out = put(folder, 'existing.xlsx', 'old');
  const drawn = fc.sample(badScenario, { numRuns: 16, seed: 4 });
  const answers = drawn.map(async (content, index) => {
    const bad = put(folder, `bad-${index}.json`, content);
    return Promise.all([
      refused(['run', bad, '--json']),
      refused(['run', '-'], { input: content }),
      refused(['workbook', bad, '--out', out]),
    ]);
  });
  for (const [run, input, workbook] of await Promise.all(answers)) {
    expect(workbook).toBe(run);
    expect(input).toMatch(/^standard input[:,] /);
  }
  expect(readFileSync(out, 'utf8')).toBe('old');
});
