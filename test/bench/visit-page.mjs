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
const LONGEST_WAIT_MS = 120_000;

const serve = sirv(folder, { dev: true });
const server = createServer((request, response) => serve(request, response));
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: PLACES.find(existsSync), args: FLAGS });

/** Notes when what is waited for comes to be there, and all long tasks. */
function takeNotes() {
  const notes = { tasks: [], grid: undefined, charts: undefined };
  globalThis.notes = notes;
  new PerformanceObserver((list) => {
    notes.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('.ic-worksheet-sheet-canvas')) notes.grid ??= performance.now();
    if (document.querySelector('figure svg')) notes.charts ??= performance.now();
  }).observe(document, { subtree: true, childList: true });
}

/** The longest task since a time of the page. */
const longestSince = (page, since) =>
  page.evaluate(
    (from) =>
      Math.max(0, ...globalThis.notes.tasks.filter(([start]) => start >= from).map(([, time]) => time)),
    since,
  );

/** Times of one visit, from when the page's own script was there. */
async function visit(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  await page.addInitScript(takeNotes);
  await page.goto(address);
  await page.locator('figure svg').first().waitFor();
  await page.getByText('Results up to date').waitFor();
  const times = await page.evaluate(() => {
    const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('standalone.'));
    const since = script?.responseEnd ?? 0;
    const { grid, charts } = globalThis.notes;
    return { grid: grid - since, charts: charts - since, all: performance.now() - since };
  });
  const longestTask = await longestSince(page, 0);
  await page.getByText(/^Kept in this browser at/).waitFor();
  return { page, times: { ...times, longestTask } };
}

/** Runs all scenarios anew from the pane. */
async function rerun(page) {
  await page.getByRole('tab', { name: 'Results', exact: true }).click();
  const button = page.getByRole('button', { name: 'Run and write' });
  await button.waitFor();
  const since = await page.evaluate(() => performance.now());
  await button.click();
  await page.getByText('The run was written.').waitFor();
  const all = (await page.evaluate(() => performance.now())) - since;
  return { all, longestTask: await longestSince(page, since) };
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

/** From the press of Cancel, with an analysis of a million draws under way, until the page says so. */
async function cancel(page) {
  await page.getByRole('textbox', { name: 'Draws' }).fill('1000000');
  const times = [];
  for (let turn = 0; turn < ANALYSES; turn += 1) {
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    times.push(await page.evaluate(timeOfCancel));
  }
  return times;
}

/** In the page: from the press until what was under way has ended. */
async function timeOfCancel() {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
  const start = performance.now();
  button.click();
  while (!document.body.textContent.includes('Cancelled.')) await new Promise(requestAnimationFrame);
  return { all: performance.now() - start };
}

/** In the page: from the click until the result is drawn, and the longest task meanwhile. */
async function timeOfAnalysis(stamp) {
  const button = [...document.querySelectorAll('button:not([role])')].find(
    ({ textContent }) => textContent === 'Analyse',
  );
  const start = performance.now();
  button.click();
  while (!document.body.textContent.includes(stamp)) await new Promise(requestAnimationFrame);
  const all = performance.now() - start;
  // A long task is told of a little later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const tasks = globalThis.notes.tasks.filter(([from]) => from >= start).map(([, time]) => time);
  return { all, longestTask: Math.max(0, ...tasks) };
}

const measured = { first: [], again: [], run: [], analyses: [], cancels: [] };
for (let turn = 0; turn < Number(count); turn += 1) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const first = await visit(context);
  measured.first.push(first.times);
  await first.page.close();
  const again = await visit(context);
  measured.again.push(again.times);
  measured.run.push(await rerun(again.page));
  // After the run, of which it is none of the time.
  if (turn === 0) {
    measured.analyses.push(...(await analyse(again.page, DRAWS)));
    measured.cancels.push(...(await cancel(again.page)));
  }
  await context.close();
}
await browser.close();
server.close();
process.stdout.write(JSON.stringify(measured));
