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

it('the bundled state gives the very bytes that the command writes', () => {
  const { bytes } = makeWorkbook(baseline, bundledScenarioFiles())._unsafeUnwrap();
  expect(Buffer.from(workbookFile(baseline, bundledScenarios())).equals(Buffer.from(bytes))).toBe(true);
});

it('an edited state is read back as it was, with its defaults beside it', () => {
  const edited = {
    ...baseline,
    assumptions: baseline.assumptions.map((one) =>
      one.key === 'growth.admissions' ? { ...one, value: 0.02 } : one,
    ),
  };
  const scenarios = [{ ...bundledScenarios()[1]!, name: 'Mine', horizon: 12 }];
  const read = inputsOfFile(workbookFile(edited, scenarios))._unsafeUnwrap();
  expect(read.baseline).toEqual(edited);
  expect(read.scenarios).toEqual(scenarios);
});

it('a file that is no workbook, and a workbook that is not ours, are refused', () => {
  expect(inputsOfFile(strToU8('hello'))._unsafeUnwrapErr()).toEqual({
    code: 'file',
    problem: { code: 'not-a-zip' },
  });
  const zip = zipSync({ 'readme.txt': strToU8('no workbook') });
  expect(inputsOfFile(zip)._unsafeUnwrapErr()).toMatchObject({ code: 'file' });
  const other = smallPlan();
  expect(inputsOfFile(writeXlsx(other, evaluatePlan(other)))._unsafeUnwrapErr()).toEqual({ code: 'foreign' });
});
