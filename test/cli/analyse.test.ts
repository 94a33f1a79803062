import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsOfFile } from '../../src/app/workbook-file';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import ambitious from '../../src/data/scenarios/ambitious.json';
import decommission from '../../src/data/scenarios/decommission.json';
import doNothing from '../../src/data/scenarios/do-nothing.json';
import policy from '../../src/data/scenarios/policy.json';
import { runSteps } from '../../src/model/analysis/steps';
import { tornado } from '../../src/model/analysis/tornado';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import { uncertainty } from '../../src/model/analysis/uncertainty/uncertainty';
import { parseScenario } from '../../src/model/scenario';
import { buildWhereStale, runBuilt } from './built-command';
import { expectRefusal, ownFolder, put, upstream } from './in-process';

const folder = ownFolder();
const file = put(folder, 'policy.json', JSON.stringify(policy));
const baseline = bundledBaseline();
const scenario = parseScenario(policy, baseline)._unsafeUnwrap();

const found = (draws: number, seed: number) =>
  runSteps(uncertainty(planUncertainty(baseline, scenario, { draws, seed, measure: 'npv' })._unsafeUnwrap()));

beforeAll(buildWhereStale, 180_000);

it('prints percentiles by year, chances and the tornado as JSON', async () => {
  const args = ['analyse', file, '--draws', '2000', '--seed', '5', '--json'];
  const { status, printed, complaints } = await runBuilt(args);
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  const { percentiles, chanceOfBreakEven } = found(2000, 5);
  const bars = tornado(baseline, scenario, { measure: 'npv' })._unsafeUnwrap();
  expect(JSON.parse(printed)).toEqual({
    draws: 2000,
    seed: 5,
    bands: JSON.parse(JSON.stringify(percentiles)) as unknown,
    breakEvenBy: chanceOfBreakEven,
    tornado: bars,
  });
  expect(Object.keys(percentiles.gap)).toEqual(['p5', 'p25', 'p50', 'p75', 'p95']);
  expect(percentiles.gap.p50).toHaveLength(policy.horizon + 1);
  expect(Object.keys(bars[0]!)).toEqual(['key', 'low', 'high', 'atLow', 'atHigh']);
});

it('prints the same with threads as without', async () => {
  const args = ['analyse', file, '--draws', '60000', '--json'];
  const [built, here] = await Promise.all([runBuilt(args), upstream(args)]);
  expect(built).toMatchObject({ status: 0, complaints: '' });
  expect(built.printed === here.printed).toBe(true);
}, 30_000);

it('says first how likely it is to pay, and what decides that', async () => {
  const { printed } = await upstream(['analyse', file, '--draws', '1000', '--measure', 'gap']);
  expect(printed).toMatch(
    /^(There is a|In none of the 1,000 draws).*pays? for itself by 2025\/26; what decides the gap in 2025\/26 most is “.+”\.\n/,
  );
  expect(printed.split('\n').every((line) => line.length <= 200)).toBe(true);
  expect(printed).toContain('1,000 draws, seed 1.');
  // Every year has a row of five percentiles and a chance.
  expect(printed.match(/^ {2}20\d\d\/\d\d( +−?£[\d.,]+m){5} +\S+( \S+)?$/gm)).toHaveLength(11);
});

it.each([
  ['all of the 1,000 draws', decommission, /^In all of the 1,000 draws “Decommission” pays for itself/],
  ['none of them', ambitious, /^In none of the 1,000 draws does “.+” pay for itself/],
  ['nothing', doNothing, /^“Do nothing” has no cost of its own, so that there is nothing to pay/],
  [
    'levers alone',
    { ...doNothing, name: 'Levers', levers: ['secondary-care-demand'] },
    /^“Levers” has no cost of its own, so that there is nothing to pay/,
  ],
])('says so where it is %s that pays', async (_what, content, said) => {
  const { printed } = await upstream(['analyse', '-', '--draws', '1000'], JSON.stringify(content));
  expect(printed).toMatch(said);
});

it('writes a workbook with the analysis in it', async () => {
  const out = join(folder, 'analysed.xlsx');
  const answer = await runBuilt(['analyse', file, '--draws', '2000', '--seed', '5', '--out', out]);
  expect(answer).toMatchObject({ status: 0, complaints: '' });
  expect(answer.printed).toMatch(/ pays? for itself [^]+\n\nWrote .*analysed\.xlsx: 1 scenario, /);
  const { analysis } = (await inputsOfFile(readFileSync(out)))._unsafeUnwrap();
  const { percentiles, npv, drivers } = found(2000, 5);
  expect(analysis).toMatchObject({
    scenario: scenario.name,
    draws: 2000,
    seed: 5,
    percentiles,
    npv,
    drivers,
  });
});

it('refuses to write over what it reads, before it draws', async () => {
  const answer = await upstream(['analyse', file, '--seed', 'x', '--out', file]);
  expectRefusal(answer);
  expect(answer.complaints).toContain('--seed: ');
  const over = await upstream(['analyse', file, '--out', file]);
  expectRefusal(over);
  expect(over.complaints).toContain('found one of the files that are read');
  expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(policy));
});

it.each([
  [['--draws', '999'], '--draws: found 999; allowed is a whole number from 1,000 to 1,000,000.'],
  [['--draws', '1000001'], '--draws: found 1,000,001; allowed'],
  [['--draws', 'many'], '--draws: found “many”; allowed is a whole number from 1,000 to 1,000,000.'],
  [['--draws', '1e400'], '--draws: found “1e400”; allowed'],
  [['--seed', '-1'], '--seed: found −1; allowed is a whole number from 0 to 4,294,967,295.'],
  [['--measure', 'joy'], '--measure: found “joy”; allowed are npv, gap, '],
])('refuses %j in plain words', async (options, said) => {
  const answer = await runBuilt(['analyse', file, ...options]);
  expectRefusal({ ...answer, status: answer.status ?? -1 });
  expect(answer.complaints).toContain(said);
});

it('tells what is wrong with the file and with the options at once', async () => {
  const answer = await upstream(['analyse', 'no-such.json', '--draws', '1', '--seed', 'x', '--measure', 'y']);
  expectRefusal(answer);
  for (const said of ['no-such.json: ', '--draws: ', '--seed: ', '--measure: ']) {
    expect(answer.complaints).toContain(said);
  }
  expect(answer.complaints.trimEnd().split('\n')).toHaveLength(4);
});

it('refuses more than one file', async () => {
  expectRefusal(await upstream(['analyse', file, file]));
});
