import type { Page } from 'playwright-core';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Scenario } from '../../src/model/types';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { readTable } from '../support/excel-page/workbook-tables';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

const pages = useExcelPages();

/** More stops than the pane has. */
const MOST_STOPS = 150;

/** Presses Tab, or Shift and Tab to go back, until what has the focus is called so. */
async function tabTo(page: Page, role: string, name: string, key = 'Tab'): Promise<void> {
  const wanted = page.getByRole(role as 'button', { name, exact: true });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await wanted.count()) > 0 && (await wanted.evaluate((one) => one === document.activeElement)))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to the ${role} ${name}.`);
}

/** Chooses another tab with the arrows, from wherever the focus is. */
async function arrowTo(page: Page, from: string, to: string): Promise<void> {
  await tabTo(page, 'tab', from, 'Shift+Tab');
  for (let step = 0; step < 4; step += 1) {
    if ((await page.getByRole('tab', { name: to, selected: true }).count()) > 0) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrows do not come to ${to}.`);
}

it('the keyboard alone pulls the baseline, adds a scenario, changes it and runs', async () => {
  const { page } = await pages.open();
  await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
  await page.evaluate(() => window.standIn.enterPane());
  await page.waitForFunction(() => document.activeElement?.id === 'tab-baseline');
  await tabTo(page, 'button', 'Pull baseline');
  await page.keyboard.press('Enter');
  await page.getByText('Results up to date').waitFor();

  await arrowTo(page, 'Baseline', 'Scenario');
  await page.getByLabel('Start a new one from').waitFor();
  await tabTo(page, 'button', 'Add');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('By hand');
  await tabTo(page, 'textbox', 'Shift, points');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1.5');

  await arrowTo(page, 'Scenario', 'Results');
  await page.getByText('Not yet written: By hand.').waitFor();
  await tabTo(page, 'button', 'Run and write');
  await page.keyboard.press('Space');
  await page.getByText('The run was written.').waitFor();

  const [nothing, policy] = bundledScenarios() as [Scenario, Scenario];
  const own = { ...policy, name: 'By hand', shift: { ...policy.shift, total: 1.5 } };
  const results = await readTable(page, 'tblResults');
  expect(resultFaults({ table: () => results }, bundledBaseline(), [nothing, policy, own])).toEqual([]);
});

it('Tab, which Office’s library takes over, comes to what opens and closes too', async () => {
  const { page } = await pages.openPulled();
  await page.evaluate(() => window.standIn.enterPane());
  await page.waitForFunction(() => document.activeElement?.id === 'tab-baseline');
  const summaries = page.locator('summary');
  const reached = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS && reached.size < (await summaries.count()); stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('summary')].findIndex((one) => one === document.activeElement),
    );
    if (at >= 0) reached.add(String(at));
  }
  expect(reached.size).toBe(await summaries.count());
  await page.keyboard.press('Enter');
  await page.locator('details[open]').waitFor();
});

it('Tab goes through the answer to where a number comes from, and Escape leads back to its question', async () => {
  const { page } = await pages.openPulled();
  await page.evaluate(() => window.standIn.enterPane());
  await page.waitForFunction(() => document.activeElement?.id === 'tab-baseline');
  await tabTo(page, 'button', 'Where does Community come from?');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('In the workbook:').waitFor();
  await tabTo(page, 'button', 'Go to Baseline D8', 'Shift+Tab');
  await tabTo(page, 'button', 'Close');
  await tabTo(page, 'button', 'Go to Baseline B8');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await tabTo(page, 'button', 'Where does Total come from?');
});
