import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amissIn } from '../support/amiss';
import { useExcelPages } from '../support/excel-page/use-excel-pages';

const pages = useExcelPages();
/** Where pictures of the pane are left for people to look at. */
const PICTURES = mkdtempSync(join(tmpdir(), 'upstream-pane-'));

afterAll(() => {
  process.stdout.write(`Pictures of the pane: ${PICTURES}\n`);
});

it.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const)(
  'nothing is amiss in any tab at 320 px in %s, forced colours %s',
  async (colorScheme, forcedColors) => {
    const { page } = await pages.open({ colorScheme, forcedColors });
    const found: Record<string, string[]> = {};
    const look = async (state: string): Promise<void> => {
      const amiss = await amissIn(page);
      if (amiss.length > 0) found[state] = amiss;
      const name = `${state} ${forcedColors === 'active' ? 'forced' : colorScheme}.png`.replaceAll(' ', '-');
      await page.screenshot({ path: join(PICTURES, name), fullPage: true });
    };
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click();

    await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
    await look('empty');
    await page.getByRole('button', { name: 'Pull baseline' }).click();
    await page.getByText('Results up to date').waitFor();
    await look('baseline');
    await tab('Scenario');
    await page.getByLabel('Scenario to edit').selectOption({ index: 1 });
    await page.getByRole('region', { name: /Preview for/ }).waitFor();
    await look('scenario');
    await page.getByLabel('Shift, points').fill('2');
    await tab('Results');
    await page.getByText('Not yet written').waitFor();
    await look('results stale');
    await page.evaluate(() => window.standIn.control.userEdit('Results', 'F20', 1));
    await page.getByRole('button', { name: 'Run and write' }).click();
    await page.getByText('The run was written.').waitFor();
    await look('results');
    await tab('Check');
    await page.getByRole('button', { name: 'Check workbook' }).click();
    await page.getByText(/All \d+ checks hold/).waitFor();
    await look('check');
    expect(found).toEqual({});
  },
);
