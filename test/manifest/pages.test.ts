import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { buildPaneWhereStale, PANE } from '../taskpane/built-pane';

const ADDRESS = 'https://pane.test/';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
};
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let browser: Browser;

beforeAll(async () => {
  buildPaneWhereStale();
  browser = await launchChromium();
}, 180_000);

afterAll(() => browser.close());

/** A narrow window on the built pages; Office's host refuses, or never answers. */
async function narrow(library: 'silent' | 'refused', colorScheme: 'light' | 'dark'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 }, colorScheme });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === LIBRARY) return library === 'refused' ? route.abort() : undefined;
    if (!url.startsWith(ADDRESS)) return route.abort();
    const name = url.slice(ADDRESS.length);
    const contentType = TYPES[name.split('.').at(-1)!];
    if (contentType === undefined) return route.abort();
    return route.fulfill({ contentType, body: readFileSync(join(PANE, name)) });
  });
  return context;
}

/** Opens the page of the pane, with Office’s host silent, up to its first sight. */
async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await (await narrow('silent', colorScheme)).newPage();
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
  const page = await open();
  await goTo(page, 9_900);
  expect(await missing(page).isVisible()).toBe(false);
  await goTo(page, 10_100);
  expect(await missing(page).isVisible()).toBe(true);
  expect(await missing(page).textContent()).toMatch(
    /connection.*administrator.*appsforoffice\.microsoft\.com/,
  );
  await page.context().close();
});

it('a host that refuses is told of by the pane itself', async () => {
  const page = await (await narrow('refused', 'light')).newPage();
  await page.goto(`${ADDRESS}taskpane.html`, { waitUntil: 'commit' });
  // The page's own hint stands beside its first words; the pane's takes the place of both, and the
  // pane may do so before a look at those words.
  await missing(page).waitFor();
  await page.getByText('Opening…').waitFor({ state: 'detached' });
  expect(await missing(page).isVisible()).toBe(true);
  await page.context().close();
});

it.each(['light', 'dark'] as const)('it opens %s where the system is', async (scheme) => {
  const page = await open(scheme);
  const [background, text] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.querySelector('.opening')!);
    const lightness = (rgb: string) => (rgb.match(/\d+/g) ?? []).reduce((sum, part) => sum + Number(part), 0);
    return [lightness(backgroundColor), lightness(color)];
  });
  expect(background! > text!).toBe(scheme === 'light');
  await page.context().close();
});

/** What axe finds, as rule and element. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'] as const)('in %s, at 320 pixels, nothing is amiss', (scheme) => {
  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it('while Office’s host is silent', async () => {
    const page = await open(scheme);
    await goTo(page, 10_100);
    expect(await findings(page)).toEqual([]);
    expect(await width(page)).toBe(320);
    await page.context().close();
  });

  it('on the help page', async () => {
    const page = await (await narrow('refused', scheme)).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${ADDRESS}help.html`);
    expect(await findings(page)).toEqual([]);
    expect(await width(page)).toBe(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
