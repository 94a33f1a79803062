import { amissIn } from '../support/amiss';
import { usePanes, type PaneUser } from './use-pane';

const open = usePanes();
let pane: PaneUser;
let page: PaneUser['page'];

beforeEach(async () => {
  pane = await open();
  page = pane.page;
  await pane.tab('Results');
  await section().getByRole('button', { name: 'Add a measure' }).click();
});

const section = () => page.getByRole('region', { name: 'Own measures' });
const field = (name: string) => section().getByLabel(name, { exact: true });

const status = (name: string): Promise<unknown> =>
  page.evaluate((key) => window.panePage.host.tableValue('tblMeasures', 'Name', key, 'Status'), name);

it('a measure is tried before it is written, and a run writes it', async () => {
  await expect(pane.focused()).resolves.toBe('Name');
  await field('Name').fill('Moved');
  await field('Formula').fill('shift + 2 * (3 - 1)');
  await field('Unit').fill('£m');
  // Nothing is shifted in the base year, nor ever where nothing is done.
  const values = section().getByRole('table', { name: 'Moved, before it is written' });
  await values.getByRole('row', { name: /^Do nothing £4\.00m £4\.00m/ }).waitFor();
  await page.getByText('Not yet written: changes of your own measures.').waitFor();
  await pane.run();
  expect(await status('Moved')).toBe('OK');
}, 120_000);

it('a mistake is named by its place, and hides nothing else', async () => {
  await field('Name').fill('Beds');
  await field('Formula').fill('bedDay / 365');
  await section()
    .getByText('At character 1 found “bedDay”; this name is not known. Near it: bedDays', { exact: false })
    .waitFor();
  await expect(section().locator('mark').textContent()).resolves.toBe('bedDay');
  expect(await amissIn(page)).toEqual([]);
  await pane.run();
  expect(await status('Beds')).toMatch(/at character 1 found “bedDay”/);
}, 120_000);

it('what is divided by 0 is said in words, and a measure can be deleted', async () => {
  await field('Name').fill('Ratio');
  await field('Formula').fill('released / shift');
  const values = section().getByRole('table', { name: 'Ratio, before it is written' });
  await values.getByRole('row', { name: /^Do nothing divided by 0 divided by 0/ }).waitFor();
  await section().getByRole('button', { name: 'Delete Ratio' }).click();
  await page.getByText('Results up to date').waitFor();
  expect(await field('Name').count()).toBe(0);
}, 120_000);
