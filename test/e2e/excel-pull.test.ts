import { bundledBaseline } from '../../src/data/bundled-baseline';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { readTable } from '../support/excel-page/workbook-tables';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

const pages = useExcelPages();

it('the baseline is pulled into an empty workbook: sheets, budgets that tie, results of the engine', async () => {
  const { page } = await pages.open();
  await page.getByText('This workbook has no Upstream sheets yet.').waitFor();
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await page.getByText('Results up to date').waitFor();
  expect(await page.evaluate(() => window.standIn.workbook.sheetNames())).toEqual([
    'Sheet1',
    'Cover',
    'Summary',
    'Inputs',
    'Baseline',
    'Scenarios',
    'Do nothing',
    'S1',
    'S2',
    'Results',
    'Compare',
    'Actuals',
    'Actions',
    'Checks',
    'Sources',
  ]);
  // As published, to the nearest £10,000.
  await page.getByText('Ties to the published total of £564.06m.').waitFor();
  await page.getByLabel('Footprint').selectOption('Plymouth');
  await page.getByText('Ties to the published total of £476.12m.').waitFor();
  const results = await readTable(page, 'tblResults');
  const [nothing, policy] = bundledScenarios();
  expect(resultFaults({ table: () => results }, bundledBaseline(), [nothing!, policy!])).toEqual([]);
  const checks = await readTable(page, 'tblChecks');
  expect(checks.rows.length).toBeGreaterThan(20);
  expect(checks.rows.filter((row) => row[checks.columns.indexOf('Result')] !== 'OK')).toEqual([]);
});

it('the pane lists the sheets that were written, and each link goes to its sheet', async () => {
  const { page } = await pages.openPulled();
  await page.getByRole('tab', { name: 'Results' }).click();
  await page.getByText('The baseline was written.').waitFor();
  const written = page.getByRole('region', { name: 'What was written' }).getByRole('button');
  const sheets = await written.allInnerTexts();
  expect(sheets).toEqual((await page.evaluate(() => window.standIn.workbook.sheetNames())).slice(1));
  for (const [index, sheet] of sheets.entries()) {
    await written.nth(index).click();
    await page.waitForFunction((name) => window.standIn.workbook.activeSheet() === name, sheet);
  }
});
