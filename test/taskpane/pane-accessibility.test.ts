import type { Browser } from 'playwright-core';
import { amissIn } from '../support/amiss';
import { launchChromium } from '../support/chromium';
import { buildPaneWhereStale, PaneServer } from './built-pane';

let server: PaneServer;
let browser: Browser;

beforeAll(async () => {
  buildPaneWhereStale();
  server = new PaneServer();
  await server.start();
  browser = await launchChromium();
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

/** Someone gives the first scenario a horizon and inflation of its own, in the workbook. */
function editInWorkbook(): void {
  const { host } = window.panePage;
  host.edit('tblScenarios', 'Scenario', 'Do nothing', 'Horizon', 7);
  // The first row that is blank in a column is the one being typed into.
  const blank = undefined as unknown as string;
  host.edit('tblOverrides', 'Scenario', blank, 'Scenario', 'Do nothing');
  host.edit('tblOverrides', 'Key', blank, 'Key', 'price.inflation');
  host.edit('tblOverrides', 'Value', blank, 'Value', 0.02);
}

it.each([
  [320, 'light', 'none'],
  [320, 'dark', 'none'],
  [480, 'light', 'none'],
  [480, 'dark', 'none'],
  [320, 'dark', 'active'],
] as const)(
  'nothing is amiss at %d px in %s with forced colours %s, in any state that the pane is seen in',
  async (width, colorScheme, forcedColors) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      forcedColors,
      reducedMotion: 'reduce',
    });
    const { page } = await server.open(context);
    page.setDefaultTimeout(60_000);
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      const amiss = await amissIn(page);
      if (amiss.length > 0) found[state] = amiss;
    };

    await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
    await look('empty');
    for (const name of ['Scenario', 'Results', 'Analyse', 'Check']) {
      await page.getByRole('tab', { name }).click();
      await page.getByText('This workbook has no baseline yet').waitFor();
      await look(`${name}, empty`);
    }
    await page.getByRole('tab', { name: 'Baseline' }).click();
    await page.getByRole('button', { name: 'Pull baseline' }).click();
    await page.getByText('Results up to date').waitFor();
    await look('baseline');
    await page.getByRole('tab', { name: 'Scenario' }).click();
    await page.getByLabel('Scenario to edit').selectOption({ index: 1 });
    await page.locator('summary').filter({ hasText: 'Release' }).click();
    await page.getByLabel('Years until fixed cost is released').fill('4');
    await page.getByLabel('Built up over').fill('9.5');
    await look('scenario-with-a-refusal');
    await page.getByLabel('Built up over').fill('3');
    await page.getByLabel('Phasing').selectOption('Own steps');
    await page.getByLabel('Shift, points').fill('20');
    await page.getByLabel('Fewer referrals to CAMHS').check();
    await page.getByLabel('Envelope', { exact: true }).selectOption({ index: 1 });
    await page.getByText('More charts').click();
    for (const numbers of await page.locator('figure summary').all()) await numbers.click();
    await look('scenario-with-charts');
    await page.evaluate(() => {
      window.panePage.host.failNext('write', { code: 'sheet-protected', sheet: 'Inputs' });
    });
    await page.getByRole('tab', { name: 'Results' }).click();
    await page.getByRole('button', { name: 'Run and write' }).click();
    await page.getByText('The sheet “Inputs” is protected').waitFor();
    await look('failure');
    await page.getByRole('button', { name: 'Run and write' }).click();
    await page.getByText('The run was written.').waitFor();
    await look('results');
    await page.evaluate(editInWorkbook);
    await page.getByText('Changed in the workbook since, and replaced by it:').waitFor();
    await page.getByRole('button', { name: 'Restore previous' }).click();
    await page.getByRole('button', { name: 'Restore all the same' }).waitFor();
    await look('restoring-asked');
    await page.getByRole('tab', { name: 'Analyse' }).click();
    await page.getByRole('textbox', { name: 'Draws' }).fill('9');
    await look('analyse-with-a-refusal');
    await page.getByRole('textbox', { name: 'Draws' }).fill('1000');
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await page.getByText('1,000 draws, seed 1, made').waitFor();
    for (const numbers of await page.locator('figure summary').all()) await numbers.click();
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByText('in its range brings').waitFor();
    await page.getByRole('button', { name: 'Find the best division' }).click();
    await page.getByRole('button', { name: 'Take it into the scenario' }).waitFor();
    await look('analysis');
    await page.getByRole('tab', { name: 'Scenario' }).click();
    await page.getByLabel('Scenario to edit').selectOption('Do nothing');
    await page.locator('summary', { hasText: 'Series and mixes' }).click();
    await look('scenario-with-own-series');
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await page.getByText(/All \d+ checks hold/).waitFor();
    await page.locator('summary').click();
    await look('checks');
    await context.close();
    expect(found).toEqual({});
  },
  120_000,
);
