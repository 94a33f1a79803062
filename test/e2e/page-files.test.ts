import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bundledScenarioFiles } from '../../src/app/bundled';
import { makeWorkbook } from '../../src/app/make-workbook';
import { fragmentOf } from '../../src/app/scenario-link';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { scenarioToFile } from '../../src/model/scenario';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import { begin, StandaloneSite, useVisits } from '../support/standalone-page';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(240_000);

const site = new StandaloneSite();
const visit = useVisits(site);

const baseline = bundledBaseline();
const POLICY = bundledScenarios()[1]!;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The bytes of what a button of the page downloads. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await button(page, name).click();
  return readFileSync(await (await coming).path());
}

const open = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('An .xlsx file that Upstream wrote').setInputFiles(file);
  await button(page, 'Open it').click();
};

it('the bundled state is downloaded as the very file that the command writes', async () => {
  const page = await visit();
  await begin(page);
  const bytes = await downloaded(page, 'Download .xlsx');
  const made = makeWorkbook(baseline, bundledScenarioFiles())._unsafeUnwrap();
  expect(bytes.equals(Buffer.from(made.bytes))).toBe(true);
});

it('a scenario added and run is in the file, LibreOffice works it out alike, and another visit opens it', async () => {
  const page = await visit();
  await begin(page);
  await page.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await page.getByLabel('Start a new one from').selectOption(POLICY.name);
  await button(page, 'Add').click();
  await page.getByLabel('Name', { exact: true }).fill('Twice the policy');
  await page.getByLabel('Shift, points').fill('2');
  await page.getByRole('tab', { name: 'Results', exact: true }).click();
  await button(page, 'Run and write').click();
  await page.getByText('The run was written.').waitFor();
  await page
    .locator('.ic-workbook-container')
    .getByText('S8', { exact: true })
    .waitFor({ state: 'attached' });

  const bytes = await downloaded(page, 'Download .xlsx');
  const twice = { ...POLICY, name: 'Twice the policy', shift: { ...POLICY.shift, total: 2 } };
  const books = await recalculate([{ name: 'page', bytes: clearCachedValues(bytes) }]);
  expect(resultFaults(books.get('page')!, baseline, [...bundledScenarios(), twice])).toEqual([]);

  const other = await visit();
  await begin(other);
  await open(other, 'twice.xlsx', bytes);
  await other.getByText(/^twice\.xlsx was opened: its inputs and 8 scenarios\./).waitFor();
  await other.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await other.getByLabel('Scenario to edit').selectOption('Twice the policy');
  expect(await other.getByLabel('Shift, points').inputValue()).toBe('2');
});

it.each([
  ['a file that is no workbook', Buffer.from('hello'), /This is not an Excel file/],
  ['a file of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /before 2007|not an Excel file/],
])('%s is refused in words, and nothing is changed', async (_, bytes, words) => {
  const page = await visit();
  await begin(page);
  await open(page, 'junk.xlsx', bytes);
  await page.getByText('junk.xlsx was not opened, and nothing was changed.').waitFor();
  await page.getByText(words).waitFor();
  await page.getByText('Results up to date').waitFor();
});

it('a file cut in half is refused in words', async () => {
  const page = await visit();
  await begin(page);
  const { bytes } = makeWorkbook(baseline, bundledScenarioFiles())._unsafeUnwrap();
  await open(page, 'half.xlsx', Buffer.from(bytes.slice(0, bytes.length / 2)));
  await page.getByText('half.xlsx was not opened, and nothing was changed.').waitFor();
});

it('what is to be replaced is asked for first, and kept if so wanted', async () => {
  const page = await visit();
  await begin(page);
  await button(page, 'Start again').click();
  await page.getByText(/Starting again takes the place of the workbook/).waitFor();
  await button(page, 'Keep what is here').click();
  await page.getByText(/Starting again takes/).waitFor({ state: 'detached' });
  await page.getByText('Results up to date').waitFor();
});

it('scenario files are imported and exported, and a faulty one is refused by its field', async () => {
  const page = await visit();
  await begin(page);
  const file = (name: string, content: object) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  const input = page.getByLabel('Scenario files');
  const own = { ...scenarioToFile(POLICY), name: 'From a file' };
  await input.setInputFiles([file('good.json', own), file('bad.json', { ...own, name: 'B', horizon: 99 })]);
  await page.getByText('Nothing was imported:').waitFor();
  await page.getByText(/bad\.json, horizon: found 99; allowed is a whole number from 1 to 21/).waitFor();
  await input.setInputFiles([file('good.json', own)]);
  await page.getByText(/^One scenario was added\./).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('From a file');
  const bytes = await downloaded(page, 'Export scenario');
  expect(JSON.parse(bytes.toString())).toEqual(own);
});

it('a link brings its scenario once, and one that was cut is refused', async () => {
  const fragment = fragmentOf({ ...POLICY, name: 'By link' });
  const page = await visit(`#${fragment}`);
  await page.getByText('The link’s scenario “By link” was added.', { exact: false }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('By link');
  expect(await page.evaluate(() => location.hash)).toBe('');
  await page.evaluate((cut) => (location.hash = cut), fragment.slice(0, -30));
  await page.getByText('The link’s scenario was not taken:').waitFor();
});

it('a copied link carries the selected scenario', async () => {
  const page = await visit();
  await begin(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await page.getByLabel('Scenario to edit').selectOption(POLICY.name);
  await button(page, 'Copy link').click();
  await page.getByText('A link that carries this scenario was copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site.address}#${fragmentOf(POLICY)}`);
});
