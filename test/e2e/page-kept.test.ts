import type { BrowserContext, Page } from 'playwright-core';
import { begin, StandaloneSite, until } from '../support/standalone-page';
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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the browser has kept of the pane. */
const unwrittenIn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('upstream');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const got = opening.result.transaction('work').objectStore('work').get('work');
          got.onsuccess = () => {
            const { drafts, measures } = got.result as Record<string, unknown>;
            opening.result.close();
            resolve([drafts, measures]);
          };
        };
      }),
  );

it('what was chosen in the grid and what is not written of the pane are found again', async () => {
  const { page } = await site.visit(context);
  await begin(page);
  const inForce = page.getByLabel('Choose for Summary A5');
  const other = bundledScenarios()[2]!.name;
  await inForce.selectOption(other);
  await page.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await page.getByLabel('Scenario to edit').selectOption({ index: 1 });
  await page.getByLabel('Shift, points').fill('2.5');
  await page.getByRole('tab', { name: 'Results', exact: true }).click();
  await button(page, 'Add a measure').click();
  const measures = page.getByRole('region', { name: 'Own measures' });
  await measures.getByLabel('Name', { exact: true }).fill('Moved twice');
  await measures.getByLabel('Formula', { exact: true }).fill('shift * 2');
  await isKept(page);
  await until(async () => /"total":2\.5.*shift \* 2/.test(JSON.stringify(await unwrittenIn(page))));
  await page.close();

  const { page: again } = await site.visit(context);
  await again.getByText('Your work of the last visit was put back.').waitFor();
  expect(await again.getByRole('button', { name: 'Begin' }).count()).toBe(0);
  expect(await again.getByLabel('Choose for Summary A5').inputValue()).toBe(other);
  await again.getByRole('tab', { name: 'Scenario', exact: true }).click();
  await again.getByLabel('Scenario to edit').selectOption({ index: 1 });
  expect(await again.getByLabel('Shift, points').inputValue()).toBe('2.5');
  await again.getByRole('tab', { name: 'Results', exact: true }).click();
  await again.getByText('Not yet written: changes of your own measures.').waitFor();
  expect(await again.getByLabel('Formula', { exact: true }).inputValue()).toBe('shift * 2');
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
  ['whose measures are junk', { version: 1, grid: {}, drafts: [], measures: null }],
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
