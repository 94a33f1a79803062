import { useExcelPages } from '../support/excel-page/use-excel-pages';

const pages = useExcelPages();
const UNREACHABLE = /Excel’s add-in library could not be loaded: check the connection/;

it('where Office’s script is refused, the page says so, and what to do', async () => {
  const { page } = await pages.open({ library: 'refused' });
  await page.getByRole('alert').getByText(UNREACHABLE).waitFor();
  await page.getByText('appsforoffice.microsoft.com').waitFor();
});

it('an Excel with ExcelApi 1.8 is refused in words, and nothing is written', async () => {
  const { page } = await pages.open({ requirementSets: { ExcelApi: '1.8' } });
  const old = page.getByRole('alert').getByText(/too old \(it offers ExcelApi 1\.8; 1\.9 is needed\)/);
  await old.waitFor();
  const read = page.getByRole('button', { name: 'Read the workbook again' });
  await read.click();
  await old.waitFor();
  expect(await page.evaluate(() => window.standIn.control.syncs)).toEqual([]);
});

it('an Excel with ExcelApi 1.9 and no more is enough to pull and to run', async () => {
  const { page } = await pages.openPulled({ requirementSets: { ExcelApi: '1.9' } });
  await page.getByRole('tab', { name: 'Results' }).click();
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByText('The run was written.').waitFor();
});

it('Excel in another language is written in the same way', async () => {
  const { page } = await pages.openPulled({ locale: 'de-DE' });
  await page.getByText('Ties to the published total of £564.06m.').waitFor();
  expect(await page.evaluate(() => window.standIn.workbook.values('Summary!B7:C7'))).toEqual([
    ['OK', expect.stringMatching(/^(\d+) of \1 checks hold$/)],
  ]);
});
