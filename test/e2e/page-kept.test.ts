import type { BrowserContext, Page } from 'playwright-core';
import { begin, StandaloneSite } from '../support/standalone-page';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(240_000);

const site = new StandaloneSite();

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());

let context: BrowserContext;
beforeEach(async () => {
  context = await site.context();
});
afterEach(() => context.close());

const isKept = (page: Page) => page.getByText(/^Kept in this browser at/).waitFor();

it('what was chosen in the grid and what is not written of the pane are found again', async () => {
  const { page } = await site.visit(context);
  await begin(page);
  const inForce = page.getByLabel('Choose for Summary A5');
  const other = bundledScenarios()[2]!.name;
  await inForce.selectOption(other);
  await page.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await page.getByLabel('Scenario to edit').selectOption({ index: 1 });
  await page.getByLabel('Shift, points').fill('2.5');
  await isKept(page);
  // Longer than the quiet after the last change.
  await page.waitForTimeout(2500);
  await page.close();

  const { page: again } = await site.visit(context);
  await again.getByText('Your work of the last visit was put back.').waitFor();
  expect(await again.getByRole('button', { name: 'Begin' }).count()).toBe(0);
  expect(await again.getByLabel('Choose for Summary A5').inputValue()).toBe(other);
  await again.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await again.getByLabel('Scenario to edit').selectOption({ index: 1 });
  expect(await again.getByLabel('Shift, points').inputValue()).toBe('2.5');
});

it('a browser that keeps nothing is said so, and the page works', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  const { page } = await site.visit(context);
  await page.getByText('Results up to date').waitFor();
  await page.getByText('This browser keeps nothing here: download the workbook before you leave.').waitFor();
});

it.each([
  ['of another version', { version: 99, grid: {}, drafts: [] }],
  ['that is junk', { version: 1, grid: 'junk', drafts: [] }],
  ['that is no work at all', 'hello'],
])('kept work %s is not guessed at: the page starts anew and says so', async (_, kept) => {
  const first = await site.visit(context);
  await isKept(first.page);
  await first.page.evaluate(
    (work) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('upstream');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const put = opening.result.transaction('work', 'readwrite').objectStore('work').put(work, 'work');
          put.onsuccess = () => resolve();
        };
      }),
    kept,
  );
  await first.page.close();
  const { page } = await site.visit(context);
  await page.getByText('What this browser had kept could not be read, so the page starts anew.').waitFor();
  await page.getByText('Results up to date').waitFor();
});

it('once loaded, the page opens and works without a network', async () => {
  const { page } = await site.visit(context);
  await begin(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await isKept(page);
  await page.close();
  site.goDown(true);
  try {
    const { page: offline } = await site.visit(context);
    await offline.getByText('Your work of the last visit was put back.').waitFor();
    await offline.getByRole('tab', { name: 'Results', exact: true }).click();
    await offline.getByRole('button', { name: 'Run and write' }).click();
    await offline.getByText('The run was written.').waitFor();
  } finally {
    site.goDown(false);
  }
});
