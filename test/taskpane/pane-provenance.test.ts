import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { amissIn } from '../support/amiss';
import { usePanes, type PaneUser } from './use-pane';

jest.setTimeout(120_000);

const open = usePanes();

const panelOf = (page: Page): Locator => page.getByRole('dialog');

/** Opens the answer to a question as the keyboard does. */
async function ask(page: Page, question: string | RegExp): Promise<Locator> {
  await page.getByRole('button', { name: question }).first().focus();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await panel.getByText('In the workbook:').or(panel.getByText('What was varied')).waitFor();
  return panel;
}

async function analysed(pane: PaneUser): Promise<Page> {
  const { page } = pane;
  await pane.edit();
  await pane.tab('Analyse');
  await page.getByRole('textbox', { name: 'Draws' }).fill('1000');
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await page.getByText('1,000 draws, seed 1, made').waitFor();
  for (const numbers of await page.locator('figure summary').all()) await numbers.click();
  return page;
}

it('by keyboard alone one goes from a gap to an input with its reason, back, and out again', async () => {
  const pane = await open();
  const { page } = pane;
  await pane.edit();
  const panel = await ask(page, /^Where does Gap in /);
  // What is told first is whose answer it is.
  expect(await pane.focused()).toMatch(/^Gap, scenario, /);
  const follow = async (label: string | RegExp): Promise<void> => {
    await panel.getByRole('button', { name: label }).focus();
    await page.keyboard.press('Enter');
  };
  await follow(/^Released cash, /);
  expect(await pane.focused()).toMatch(/^Released cash, /);
  await follow(/^Released at once: Urgent need/);
  const inputs = panel.getByRole('region', { name: 'And from these inputs' });
  await inputs.getByText('Likely 20% to 50%. Judgement: part of the cost goes with').waitFor();
  await follow(/^Back to Released cash/);
  expect(await pane.focused()).toMatch(/^Released cash, /);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await pane.focused()).toMatch(/^Where does Gap in .* come from\?$/);
});

it('another year is looked at, and what follows is of that year', async () => {
  const pane = await open();
  const { page } = pane;
  await pane.edit();
  const panel = await ask(page, /^Where does Gap in /);
  await panel.getByLabel('Year').selectOption('2017/18');
  await panel.getByRole('heading', { name: 'Gap, scenario, 2017/18' }).waitFor();
  await panel.getByRole('button', { name: /^Gap, do nothing, 2017\/18/ }).click();
  await panel.getByRole('heading', { name: 'Gap, do nothing, 2017/18' }).waitFor();
});

it('the answer leads to the cells of the workbook', async () => {
  const pane = await open();
  const { page } = pane;
  const panel = await ask(page, 'Where does Total come from?');
  await panel.getByText('Published total').waitFor();
  const places = await panel.getByRole('button', { name: /^Go to Baseline / }).all();
  for (const place of places) await place.click();
  const went = await page.evaluate(() => window.panePage.activated);
  // Two footprints of each of four strategies, the published total, and the total itself.
  expect(new Set(went).size).toBe(10);
  expect(went.every((cell) => cell.startsWith('Baseline!'))).toBe(true);
});

it('a changed assumption says so, and a number of the last run is explained as it was written', async () => {
  const pane = await open();
  const { page } = pane;
  await pane.edit();
  await pane.run();
  await pane.edit();
  await page.locator('summary').filter({ hasText: 'Effect' }).click();
  await page.getByLabel('Benefit that survives at scale').fill('55');
  const own = await ask(page, 'Where does Benefit that survives at scale come from?');
  await own.getByText('This scenario’s own value; the baseline has 80%.').waitFor();
  await own.getByText('It shows what was there before').waitFor();
  await page.keyboard.press('Escape');
  await pane.tab('Results');
  const written = await ask(page, /^Where does Gap of Policy/);
  await written.locator('summary').filter({ hasText: 'Everything that moves it' }).click();
  const item = written.getByRole('listitem').filter({ hasText: 'Benefit that survives at scale' });
  expect(await item.textContent()).toContain('80%');
});

it('what was sampled says how it was drawn, from what, and leads to the number with nothing drawn', async () => {
  const page = await analysed(await open());
  const panel = await ask(page, /^Where does the range of /);
  await panel.getByText('Drawn 1,000 times with seed 1.').waitFor();
  const growth = panel.getByRole('listitem').filter({ hasText: 'Growth in emergency admissions' });
  expect(await growth.textContent()).toContain('Likely 0.5% to 3.2%.');
  expect(await growth.textContent()).toContain('System Diagnosis');
  await panel.getByRole('button', { name: /^Net benefit so far/ }).click();
  await panel.getByRole('heading', { name: 'Worked out from' }).waitFor();
  await panel.getByRole('button', { name: /^Back to The range of/ }).click();
  await panel.getByText('What was varied').waitFor();
  await page.keyboard.press('Escape');
  for (const question of [
    /^Where does the chance/,
    /^Where does what moves/,
    /^Where does the order of what decides/,
  ]) {
    await ask(page, question);
    await page.keyboard.press('Escape');
  }
});

it.each<[string, BrowserContextOptions]>([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['dark with forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
])('nothing is amiss in an answer at 320 px, %s', async (_, options) => {
  const page = await analysed(await open({ ...options, reducedMotion: 'reduce' }));
  const found: string[] = [];
  await ask(page, /^Where does the range of /);
  found.push(...(await amissIn(page)));
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Scenario' }).click();
  const panel = await ask(page, /^Where does Break-even come/);
  for (const more of await panel.locator('summary').all()) await more.click();
  found.push(...(await amissIn(page)));
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Baseline' }).click();
  await ask(page, 'Where does Community come from?');
  found.push(...(await amissIn(page)));
  expect(found).toEqual([]);
});
