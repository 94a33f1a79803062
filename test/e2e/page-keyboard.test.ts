import type { Download, FileChooser, Locator, Page } from 'playwright-core';
import { makeWorkbook } from '../../src/app/make-workbook';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { scenarioToFile } from '../../src/model/scenario';
import { isFocused, StandaloneSite, until, walkTo, type Visit } from '../support/standalone-page';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(240_000);

const site = new StandaloneSite();
let visit: Visit;

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());
beforeEach(async () => {
  visit = await site.visit();
  await visit.page.getByText('Results up to date').waitFor();
  await visit.page.keyboard.press('Enter');
  await visit.page.getByRole('button', { name: 'Begin' }).waitFor({ state: 'detached' });
});
afterEach(async () => {
  expect([visit.strays, visit.complaints]).toEqual([[], []]);
  await visit.context.close();
});

const POLICY = scenarioToFile(bundledScenarios()[1]!);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });

/** Goes to a file button from wherever the keyboard is, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  const target = button(page, name).first();
  await until(async () => (await target.getAttribute('aria-disabled')) !== 'true');
  await until(async () => {
    await page.keyboard.press('F6');
    return isFocused(button(page, 'Download .xlsx'));
  });
  await walkTo(page, target, 'Tab');
  await page.keyboard.press('Enter');
}

async function downloadedBy(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await press(page, name);
  return coming;
}

async function chosenBy(page: Page, name: string): Promise<FileChooser> {
  const coming = page.waitForEvent('filechooser');
  await press(page, name);
  return coming;
}

it('the keyboard alone does everything with files and links', async () => {
  const { page, context } = visit;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  expect((await downloadedBy(page, 'Download .xlsx')).suggestedFilename()).toBe('upstream.xlsx');

  const importing = await chosenBy(page, 'Import scenarios…');
  const own = JSON.stringify({ ...POLICY, name: 'By keyboard' });
  await importing.setFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(own) });
  await page.getByText(/^One scenario was added\./).waitFor();
  expect((await downloadedBy(page, 'Export scenario')).suggestedFilename()).toBe('by-keyboard.json');
  await press(page, 'Copy link');
  await page.getByText('A link that carries this scenario was copied.').waitFor();

  const two = [{ file: 'policy', content: POLICY }].map(({ file, content }) => ({
    file,
    text: JSON.stringify(content),
  }));
  const { bytes } = makeWorkbook(bundledBaseline(), two)._unsafeUnwrap();
  const opening = await chosenBy(page, 'Open .xlsx…');
  await opening.setFiles({ name: 'one.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await walkTo(page, button(page, 'Open it'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/^one\.xlsx was opened: its inputs and one scenario\./).waitFor();

  await press(page, 'Start again');
  await walkTo(page, page.getByRole('alert').getByRole('button', { name: 'Start again' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page
    .getByRole('option', { name: bundledScenarios()[6]!.name })
    .first()
    .waitFor({ state: 'attached' });
});

it('the keyboard gets out of the grid, adds a scenario and runs it, and moves the divider', async () => {
  const { page } = visit;
  // Into the grid, where the Tab key goes from cell to cell, and out of it.
  await walkTo(page, page.locator('.ic-workbook-container'), 'Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('F6');
  await walkTo(page, tab(page, 'Baseline'), 'Tab');
  await page.keyboard.press('ArrowRight');
  await walkTo(page, button(page, 'Add'), 'Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Results out of date').waitFor();
  await walkTo(page, tab(page, 'Scenario'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await walkTo(page, button(page, 'Run and write'), 'Tab');
  await page.keyboard.press('Enter');
  await page.getByText('The run was written.').waitFor();
  const divider = page.getByRole('separator', { name: 'Width of the workbook' });
  const before = (await divider.boundingBox())!.x;
  await walkTo(page, divider, 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await until(async () => (await divider.boundingBox())!.x < before);
});
