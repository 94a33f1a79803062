/** Visits the built page a number of times, each in a profile of its own, and prints what it took as JSON. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const [folder, count] = process.argv.slice(2);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

const serve = sirv(folder, { dev: true });
const server = createServer((request, response) => serve(request, response));
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: PLACES.find(existsSync), args: FLAGS });

/** Times of one visit, from when the page's own script was there. */
async function visit(context) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.locator('.ic-worksheet-sheet-canvas').waitFor({ timeout: 120_000 });
  await page.locator('figure svg').first().waitFor({ timeout: 120_000 });
  const times = await page.evaluate(() => {
    const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('standalone.'));
    return {
      usable: performance.now() - (script?.responseEnd ?? 0),
      longestTask: Math.max(0, ...globalThis.tasks),
    };
  });
  await page.getByText(/^Kept in this browser at/).waitFor({ timeout: 120_000 });
  await page.close();
  return times;
}

const first = [];
const again = [];
for (let turn = 0; turn < Number(count); turn += 1) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  first.push(await visit(context));
  again.push(await visit(context));
  await context.close();
}
await browser.close();
server.close();
process.stdout.write(JSON.stringify({ first, again }));
