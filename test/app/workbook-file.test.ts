import { strToU8, zipSync } from 'fflate';
import { bundledScenarioFiles } from '../../src/app/bundled';
import { makeWorkbook } from '../../src/app/make-workbook';
import { inputsOfFile, workbookFile } from '../../src/app/workbook-file';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { bundledScenarios } from '../workbook/bundled-plan';
import { smallPlan } from '../workbook/small-plan';

const baseline = bundledBaseline();

const withGrowth = (value: number) =>
  baseline.assumptions.map((one) => (one.key === 'growth.admissions' ? { ...one, value } : one));

it('the bundled state gives the very bytes that the command writes', () => {
  const { bytes } = makeWorkbook(baseline, bundledScenarioFiles())._unsafeUnwrap();
  expect(
    Buffer.from(workbookFile({ baseline, scenarios: bundledScenarios() })).equals(Buffer.from(bytes)),
  ).toBe(true);
});

it('an edited state is read back as it was, with its defaults beside it', async () => {
  const edited = { ...baseline, assumptions: withGrowth(0.02) };
  const scenarios = [{ ...bundledScenarios()[1]!, name: 'Mine', horizon: 12 }];
  const file = workbookFile({ baseline: edited, scenarios });
  const read = (await inputsOfFile(file))._unsafeUnwrap();
  expect(read.baseline).toEqual(edited);
  expect(read.scenarios).toEqual(scenarios);
});

it('a file that is no workbook, and a workbook that is not ours, are refused', async () => {
  expect((await inputsOfFile(strToU8('hello')))._unsafeUnwrapErr()).toEqual({
    code: 'file',
    problem: { code: 'not-a-zip' },
  });
  const zip = zipSync({ 'readme.txt': strToU8('no workbook') });
  expect((await inputsOfFile(zip))._unsafeUnwrapErr()).toMatchObject({ code: 'file' });
  // A workbook as another program makes it: with another creator, and without our tables.
  const other = smallPlan();
  const foreign = { ...other, properties: { ...other.properties, creator: 'Somebody' } };
  expect((await inputsOfFile(writeXlsx(foreign, evaluatePlan(foreign))))._unsafeUnwrapErr()).toEqual({
    code: 'file',
    problem: { code: 'foreign' },
  });
});

it('values that are not allowed are refused by their cell', async () => {
  const wild = { ...baseline, assumptions: withGrowth(9) };
  const file = workbookFile({ baseline: wild, scenarios: bundledScenarios().slice(0, 1) });
  expect((await inputsOfFile(file))._unsafeUnwrapErr()).toMatchObject({
    code: 'cells',
    problems: [{ sheet: 'Inputs', code: 'out-of-range', found: 9 }],
  });
});
