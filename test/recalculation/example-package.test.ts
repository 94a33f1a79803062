import { makeWorkbook } from '../../src/app/make-workbook';
import { fileOfScenario } from '../../src/app/scenario-file';
import { inputsOfFile } from '../../src/app/workbook-file';
import { clearCachedValues } from '../support/edit-xlsx';
import { exampleBaseline, exampleScenarios } from '../support/example-package';
import { saveAgain } from '../support/libreoffice';
import { readXlsx } from '../support/read-xlsx';
import { validateXlsx } from '../support/validate-xlsx';
import { resultFaults } from '../support/workbook-file';

jest.setTimeout(300_000);

const baseline = exampleBaseline();
const scenarios = exampleScenarios();
const files = scenarios.map((scenario, index) => ({
  file: `${String(index)}.json`,
  text: fileOfScenario(scenario),
}));
const { bytes } = makeWorkbook(baseline, files)._unsafeUnwrap();

test('a workbook of another place and year satisfies the Open XML SDK', async () => {
  expect(await validateXlsx(bytes)).toEqual([]);
});

test('LibreOffice works out the engine’s figures for another place and year, and keeps its package', async () => {
  const saved = await saveAgain([{ name: 'example', bytes: clearCachedValues(bytes) }]);
  const file = saved.get('example')!;
  const book = readXlsx(file);
  expect(resultFaults(book, baseline, scenarios)).toEqual([]);
  expect(book.table('tblChecks').rows.filter((row) => row[4] !== 'OK')).toEqual([]);
  expect((await inputsOfFile(file))._unsafeUnwrap()).toMatchObject({
    baseline,
    defaults: baseline,
    scenarios,
  });
});
