/** Visits the built page a number of times, each in a profile of its own, and prints what it took as JSON. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const [folder, count] = process.argv.slice(2);
const ANALYSES = 7;
const DRAWS = 10_000;
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

const serve = sirv(folder, { dev: true });
const server = createServer((request, response) => serve(request, response));
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: PLACES.find(existsSync), args: FLAGS });

/** Times of one visit, from when the page's own script was there. */
async function visit(context, draws = 0) {
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
  if (draws > 0) analyses.push(...(await analyse(page, draws)));
  await page.close();
  return times;
}

/** Times of some analyses from the click to the charts, each with a seed of its own. */
async function analyse(page, draws) {
  const begin = page.getByRole('button', { name: 'Begin' });
  if (await begin.isVisible()) await begin.click();
  await page.getByRole('tab', { name: 'Analyse', exact: true }).click();
  await page.getByLabel('Scenario to analyse').selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Draws' }).fill(String(draws));
  const times = [];
  for (let seed = 1; seed <= ANALYSES; seed += 1) {
    await page.getByRole('textbox', { name: 'Seed' }).fill(String(seed));
    await page.waitForTimeout(200);
    times.push(await page.evaluate(timeOfAnalysis, `draws, seed ${seed}, made`));
  }
  return times;
}

/** In the page: from the click until the result is drawn, and the longest task meanwhile. */
async function timeOfAnalysis(stamp) {
  const button = [...document.querySelectorAll('button:not([role])')].find(
    ({ textContent }) => textContent === 'Analyse',
  );
  globalThis.tasks.length = 0;
  const start = performance.now();
  button.click();
  while (!document.body.textContent.includes(stamp)) await new Promise(requestAnimationFrame);
  const whole = performance.now() - start;
  // A long task is told of a little later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { whole, longestTask: Math.max(0, ...globalThis.tasks) };
}

const first = [];
const again = [];
const analyses = [];
for (let turn = 0; turn < Number(count); turn += 1) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  first.push(await visit(context));
  again.push(await visit(context, turn === 0 ? DRAWS : 0));
  await context.close();
}
await browser.close();
server.close();
process.stdout.write(JSON.stringify({ first, again, analyses }));
