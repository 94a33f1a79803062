import { clearCachedValues } from '../support/edit-xlsx';
import { exampleBaseline, exampleScenarios } from '../support/example-package';
import { recalculate } from '../support/libreoffice';
import { validateXlsx } from '../support/validate-xlsx';
import { makeWorkbook, resultFaults } from '../support/workbook-file';

jest.setTimeout(300_000);

const baseline = exampleBaseline();
const scenarios = exampleScenarios();
const { bytes } = makeWorkbook(baseline, scenarios);

test('a workbook of another place and year satisfies the Open XML SDK', async () => {
  expect(await validateXlsx(bytes)).toEqual([]);
});

test('LibreOffice works out the engine’s figures for another place and year, and every check holds', async () => {
  const books = await recalculate([{ name: 'example', bytes: clearCachedValues(bytes) }]);
  const book = books.get('example')!;
  expect(resultFaults(book, baseline, scenarios)).toEqual([]);
  expect(book.table('tblChecks').rows.filter((row) => row[4] !== 'OK')).toEqual([]);
});
