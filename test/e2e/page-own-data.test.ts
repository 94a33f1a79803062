import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { firstScenarios } from '../../src/app/bundled';
import { scenarioToFile } from '../../src/model/scenario';
import { clearCachedValues } from '../support/edit-xlsx';
import { exampleBaseline, exampleFiles, exampleScenarios } from '../support/example-package';
import { recalculate } from '../support/libreoffice';
import { begin, StandaloneSite, useVisits } from '../support/standalone-page';
import { resultFaults } from '../support/workbook-file';

jest.setTimeout(240_000);

const opened = useVisits(new StandaloneSite());

async function visit(): Promise<Page> {
  const page = await opened();
  await begin(page);
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const sheetTab = (page: Page, name: string) =>
  page.locator('.ic-workbook-container').getByText(name, { exact: true });

const packed = (files: ReadonlyMap<string, string>) => ({
  name: 'valleys.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])))),
});

async function choose(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await tab(page, 'Baseline');
  await button(page, 'Use my own data…').click();
  await page.getByLabel('A zip or the files of a data package').setInputFiles(packed(files));
}

it('another place is taken, run, downloaded, worked out alike by LibreOffice, and opened again', async () => {
  const page = await visit();
  await choose(page, exampleFiles());
  await button(page, 'Use this data').click();
  await page.getByRole('heading', { name: 'Net budgets 2026/27' }).waitFor();
  expect(await page.getByRole('row', { name: /Mental health/ }).innerText()).toContain('£95.25m');

  const own = exampleScenarios();
  await page.getByLabel('Scenario files').setInputFiles(
    own.map((scenario, index) => ({
      name: `own-${String(index)}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(scenarioToFile(scenario))),
    })),
  );
  await page.getByText(/^2 scenarios were added\./).waitFor();
  await tab(page, 'Results');
  await button(page, 'Run and write').click();
  await page.getByText('The run was written.').waitFor();
  await sheetTab(page, 'Data package').waitFor({ state: 'attached' });

  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await button(page, 'Download .xlsx').click();
  const bytes = readFileSync(await (await coming).path());
  const baseline = exampleBaseline();
  const books = await recalculate([{ name: 'valleys', bytes: clearCachedValues(bytes) }]);
  const all = [...firstScenarios(baseline), ...own];
  expect(resultFaults(books.get('valleys')!, baseline, all)).toEqual([]);

  const other = await visit();
  const file = { name: 'valleys.xlsx', mimeType: 'application/octet-stream', buffer: bytes };
  await other.getByLabel('An .xlsx file that Upstream wrote').setInputFiles(file);
  await button(other, 'Open it').click();
  await other.getByText(/^valleys\.xlsx was opened: its inputs and 3 scenarios\./).waitFor();
  await tab(other, 'Baseline');
  await other.getByRole('heading', { name: 'Net budgets 2026/27' }).waitFor();
  await tab(other, 'Scenario');
  await other.getByLabel('Scenario to edit').selectOption(own[1]!.name);
  expect(await other.getByLabel('Shift, points').inputValue()).toBe('1.5');
});

it('a package with a slip is told by its file and row, and the workbook stays as it is', async () => {
  const page = await visit();
  const path = 'tables/budgets.csv';
  const files = exampleFiles();
  await choose(page, new Map([...files, [path, files.get(path)!.replace('88.4', '=1+1')]]));
  await page.getByText(/^tables\/budgets\.csv, row 3, spend_gbp_m: found “=1\+1”/).waitFor();
  await button(page, 'Cancel').click();
  await page.getByRole('heading', { name: 'Net budgets 2015/16' }).waitFor();
  await page.getByText('Results up to date').waitFor();
});
