import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { buildPaneWhereStale, PaneServer } from './built-pane';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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

/** What axe finds, as rule and element, once colours have stopped changing. */
async function findings(page: Page): Promise<string[]> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it.each([
  [320, 'light'],
  [320, 'dark'],
  [480, 'light'],
  [480, 'dark'],
] as const)(
  'nothing is amiss at %d px in %s, in any state that the pane is seen in',
  async (width, colorScheme) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const { page } = await server.open(context);
    page.setDefaultTimeout(10_000);
    await page.evaluate(AXE);
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      const amiss = await findings(page);
      if (await isTooWide(page)) amiss.push('wider than the pane');
      if (amiss.length > 0) found[state] = amiss;
    };

    await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
    await look('empty');
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
    await look('scenario');
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
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await page.getByText(/All \d+ checks hold/).waitFor();
    await page.locator('summary').click();
    await look('checks');
    await context.close();
    expect(found).toEqual({});
  },
  40_000,
);
