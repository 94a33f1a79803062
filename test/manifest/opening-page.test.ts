import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../support/chromium';
import { buildPaneWhereStale, PANE } from '../taskpane/built-pane';

const ADDRESS = 'https://pane.test/';
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let browser: Browser;

beforeAll(async () => {
  buildPaneWhereStale();
  browser = await launchChromium();
}, 180_000);

afterAll(() => browser.close());

/** Opens the built page; what it asks of Office's host is answered, refused, or left without an answer. */
async function open(library: 'silent' | 'refused', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, colorScheme });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === LIBRARY) return library === 'refused' ? route.abort() : undefined;
    if (!url.startsWith(ADDRESS)) return route.abort();
    const name = url.slice(ADDRESS.length);
    return route.fulfill({
      contentType: name.endsWith('.html') ? 'text/html' : 'text/javascript',
      body: readFileSync(join(PANE, name)),
    });
  });
  const page = await context.newPage();
  await page.goto(`${ADDRESS}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText('Opening…').waitFor();
  return page;
}

/** Sets the page's animations to a time, in milliseconds. */
const goTo = (page: Page, time: number): Promise<void> =>
  page.evaluate((at) => {
    const animations = document.getAnimations();
    if (animations.length !== 1) throw new Error(`There are ${animations.length} animations.`);
    animations[0]!.pause();
    animations[0]!.currentTime = at;
  }, time);

const missing = (page: Page) => page.getByText('library could not be loaded');

it('while Office’s host is silent the page says that it opens, and after ten seconds what to do', async () => {
  const page = await open('silent');
  await goTo(page, 9_900);
  expect(await missing(page).isVisible()).toBe(false);
  await goTo(page, 10_100);
  expect(await missing(page).isVisible()).toBe(true);
  expect(await missing(page).textContent()).toMatch(
    /connection.*administrator.*appsforoffice\.microsoft\.com/,
  );
  await page.context().close();
});

it('a host that refuses is told of at once, by the pane itself', async () => {
  const page = await open('refused');
  await missing(page).waitFor({ state: 'visible', timeout: 5_000 });
  expect(await page.getByText('Opening…').count()).toBe(0);
  await page.context().close();
});

it.each(['light', 'dark'] as const)('it opens %s where the system is', async (scheme) => {
  const page = await open('silent', scheme);
  const [background, text] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.querySelector('.opening')!);
    const lightness = (rgb: string) => (rgb.match(/\d+/g) ?? []).reduce((sum, part) => sum + Number(part), 0);
    return [lightness(backgroundColor), lightness(color)];
  });
  expect(background! > text!).toBe(scheme === 'light');
  await page.context().close();
});
