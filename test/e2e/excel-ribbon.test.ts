import type { Page } from 'playwright-core';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { readTable } from '../support/excel-page/workbook-tables';

const pages = useExcelPages();

/** Presses a button and waits until Excel is told that it is done; how often the pane was shown meanwhile. */
async function press(page: Page, action: string): Promise<{ readonly shown: number }> {
  const before = await page.evaluate(() => window.standIn.control.paneShown);
  const id = await page.evaluate((name) => window.standIn.ribbon.press(name), action);
  await completed(page, id);
  const after = await page.evaluate(() => window.standIn.control.paneShown);
  return { shown: after - before };
}

async function completed(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => window.standIn.ribbon.completed.some((one) => one.id === wanted),
    id,
  );
  const done = await page.evaluate(() => window.standIn.ribbon.completed.at(-1));
  expect(done).toEqual({ id, status: 0 });
}

const activeSheet = (page: Page): Promise<string> =>
  page.evaluate(() => window.standIn.workbook.activeSheet());
const isSelected = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name, selected: true }).waitFor();

it('a button that starts the add-in pulls the baseline, shows it, and opens the pane', async () => {
  const { page } = await pages.open({
    prepare: () => {
      window.standIn.ribbon.press('pullBaseline');
    },
  });
  await completed(page, 'press-1');
  expect(await page.evaluate(() => window.standIn.control.paneShown)).toBe(1);
  expect(await activeSheet(page)).toBe('Baseline');
  await isSelected(page, 'Baseline');
  await page.getByText('Ties to the published total of £564.06m.').waitFor();
});

it('each button does its work with nobody in the pane, and the pane says what was done', async () => {
  const { page } = await pages.open();
  expect(await press(page, 'pullBaseline')).toEqual({ shown: 1 });
  expect(await press(page, 'runScenarios')).toEqual({ shown: 1 });
  expect(await activeSheet(page)).toBe('Summary');
  await isSelected(page, 'Results');
  await page.getByText('The run was written.').waitFor();

  expect(await press(page, 'compareScenarios')).toEqual({ shown: 1 });
  expect(await activeSheet(page)).toBe('Compare');

  expect(await press(page, 'checkWorkbook')).toEqual({ shown: 1 });
  expect(await activeSheet(page)).toBe('Checks');
  await isSelected(page, 'Check');
  const { rows } = await readTable(page, 'tblChecks');
  await page.getByText(`All ${rows.length} checks hold.`).waitFor();

  expect(await press(page, 'openModeller')).toEqual({ shown: 1 });
});

it('what a button cannot do in an empty workbook is said in the pane, and the button is done with', async () => {
  const { page } = await pages.open();
  const alert = page.getByRole('alert');
  for (const [action, words] of [
    ['runScenarios', 'A workbook needs at least one scenario.'],
    ['compareScenarios', 'The workbook has no sheet “Compare”'],
    ['checkWorkbook', 'The workbook’s Upstream tables are gone.'],
  ] as const) {
    expect(await press(page, action)).toEqual({ shown: 1 });
    await alert.getByText(words).waitFor();
  }
  expect(await page.evaluate(() => window.standIn.workbook.sheetNames())).toEqual(['Sheet1']);
});

it('a button pressed twice writes once', async () => {
  const { page } = await pages.open();
  await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
  const ids = await page.evaluate(() => [1, 2].map(() => window.standIn.ribbon.press('pullBaseline')));
  await page.waitForFunction((count) => window.standIn.ribbon.completed.length === count, ids.length);
  expect(await page.evaluate(() => window.standIn.ribbon.completed.map(({ status }) => status))).toEqual([
    0, 0,
  ]);
  // Its own sheet, and the fourteen of one pull.
  expect(await page.evaluate(() => window.standIn.workbook.sheetNames().length)).toBe(15);
});
