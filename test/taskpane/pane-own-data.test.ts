import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { amissIn } from '../support/amiss';
import { EXAMPLE_FOLDER, exampleFiles } from '../support/example-package';
import { usePanes, type PaneUser } from './use-pane';

const openPane = usePanes();

const example = exampleFiles();
const zipOf = (changes: Readonly<Record<string, string>> = {}) => ({
  name: 'valleys.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(
    zipSync(
      Object.fromEntries(
        [...example, ...Object.entries(changes)].map(([path, text]) => [path, strToU8(text)]),
      ),
    ),
  ),
});

async function openOwnData({ page }: PaneUser): Promise<void> {
  await page.getByRole('button', { name: 'Use my own data…' }).click();
  await page.getByRole('heading', { name: 'Use my own data' }).waitFor();
}

it('a zip of a package is looked at, used, and taken back', async () => {
  const user = await openPane();
  const { page } = user;
  await openOwnData(user);
  await page.getByLabel('A zip or the files of a data package').setInputFiles(zipOf());
  await page.getByText('Nothing is in the workbook yet').waitFor();
  const section = page.getByRole('region', { name: 'Use my own data' });
  await section.getByText('Base year 2026/27; The three valleys: £1,192.9m').waitFor();
  await section.getByText(/Scenarios that do not fit it go: Do nothing; Policy/).waitFor();
  expect(await amissIn(page)).toEqual([]);
  await section.getByRole('button', { name: 'Use this data' }).press('Enter');
  await page.getByRole('heading', { name: 'Net budgets 2026/27' }).waitFor();
  expect(await page.getByRole('row', { name: /Mental health/ }).innerText()).toContain('£95.25m');

  await user.tab('Results');
  await page.getByText(/Data: Invented for tests/).waitFor();
  await page.getByRole('button', { name: 'Restore previous' }).click();
  await user.tab('Baseline');
  await page.getByRole('heading', { name: 'Net budgets 2015/16' }).waitFor();
});

it('a package with a slip is told by file, row and field, and nothing of it is taken', async () => {
  const user = await openPane();
  const { page } = user;
  await openOwnData(user);
  const budgets = example.get('tables/budgets.csv')!.replace('88.4', 'plenty');
  const mixes = example.get('tables/mixes.csv')!.replace('0.12,', '0.13,');
  await page
    .getByLabel('A zip or the files of a data package')
    .setInputFiles(zipOf({ 'tables/budgets.csv': budgets, 'tables/mixes.csv': mixes }));
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing was taken: 2 things' });
  await alert.getByText(/^tables\/budgets\.csv, row 3, spend_gbp_m: found “plenty”/).waitFor();
  await alert.getByText(/^tables\/mixes\.csv, row 3, primary to long_term: found a sum of 1\.01/).waitFor();
  expect(await page.getByRole('button', { name: 'Use this data' }).count()).toBe(0);
  expect(await amissIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Net budgets 2015/16' }).waitFor();
  expect(await user.focused()).toBe('Use my own data…');
});

it('the workbook is saved as a package, which is taken again with what was edited', async () => {
  const user = await openPane();
  const { page } = user;
  await openOwnData(user);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a data package (.zip)' }).press('Enter'),
  ]);
  await page.getByText('upstream-data-package.zip was made').waitFor();
  expect(await amissIn(page)).toEqual([]);
  const buffer = await readFile(await download.path());
  const zip = { name: download.suggestedFilename(), mimeType: 'application/zip', buffer };
  await page.getByLabel('A zip or the files of a data package').setInputFiles(zip);
  await page.getByText('Base year 2015/16; Whole fund: £564.1m').waitFor();
});

it('a folder is taken as its zip is', async () => {
  const user = await openPane();
  const { page } = user;
  await openOwnData(user);
  await page.getByLabel('The folder of a data package').setInputFiles(EXAMPLE_FOLDER);
  await page.getByText('Base year 2026/27; The three valleys: £1,192.9m').waitFor();
});

it('a table of budgets is taken by its columns, in the unit that is chosen, and every row that does not fit is told', async () => {
  const user = await openPane();
  const { page } = user;
  await openOwnData(user);
  const strategies = ['Wellbeing', 'Children and Young People', 'Community', 'Enhanced and Specialised Care'];
  const rows = ['Plymouth', 'South Hams and West Devon'].flatMap((place) =>
    strategies.map((strategy, index) => `${place},${strategy},"${String(index + 1)},000"`),
  );
  const choose = (lines: readonly string[]) =>
    page.getByLabel('A zip or the files of a data package').setInputFiles({
      name: 'ledger.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Where,Which,How much', ...lines].join('\n')),
    });
  await choose([...rows, 'Plymouth,Nothing,some']);
  // None of the headings is known.
  await page.getByText('Nothing was taken: 3 things').waitFor();
  await page.getByLabel('Column of strategies').selectOption('Which');
  await page.getByLabel('Column of footprints').selectOption('Where');
  await page.getByLabel('Column of amounts').selectOption('How much');
  await page.getByText(/^ledger\.csv, row 10, Which: found “Nothing”/).waitFor();
  await page.getByText(/^ledger\.csv, row 10, How much: found “some”/).waitFor();
  expect(await amissIn(page)).toEqual([]);
  await choose(rows);
  await page.getByLabel('Column of strategies').selectOption('Which');
  await page.getByLabel('Column of footprints').selectOption('Where');
  await page.getByLabel('Column of amounts').selectOption('How much');
  await page.getByLabel('Amounts are in').selectOption('£000');
  await page.getByText('Whole fund: £20.0m').waitFor();
  const year = page.getByLabel('Base year of these budgets');
  expect(await year.inputValue()).toBe('2015/16');
  await year.fill('2017');
  await page.getByText(/^ledger\.csv, Base year of these budgets: found “2017”/).waitFor();
  await year.fill('2017/18');
  await page.getByText(/^Levers are left out, because their targets are due by 2017\/18/).waitFor();
  await page.getByText(/^Base year 2017\/18; /).waitFor();
  expect(await amissIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use this data' }).click();
  await page.getByRole('button', { name: 'Use this data' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Net budgets 2017/18' }).waitFor();
  expect(await page.getByRole('row', { name: /Community/ }).innerText()).toContain('£6.00m');
  await user.edit();
});
