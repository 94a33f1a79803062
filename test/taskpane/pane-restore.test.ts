import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();
let pane: PaneUser;
let page: PaneUser['page'];

/** A pane whose last run has raised the policy from 1 to 2 points. */
beforeEach(async () => {
  pane = await open();
  page = pane.page;
  await pane.edit();
  await page.getByLabel('Shift, points').fill('2');
});

const section = () => page.getByRole('region', { name: 'Restore previous' });
const press = (name: string) => section().getByRole('button', { name }).click();

it('before a run there is nothing to restore, and after one it is said what comes back', async () => {
  await pane.tab('Results');
  await page.getByText('The baseline was written.').waitFor();
  expect(await section().count()).toBe(0);
  await pane.run();
  await section().getByText('before the last run that changed any').waitFor();
  expect(await section().getByRole('listitem').allInnerTexts()).toEqual([`${POLICY.name} (how much moves)`]);
});

it('restoring writes what was there, and can be taken back', async () => {
  await pane.run();
  await press('Restore previous');
  await page.getByText('What was there before was put back.').waitFor();
  expect(await pane.held(POLICY.name, 'Total')).toBe(1);
  await page
    .getByRole('region', { name: 'What restoring changed' })
    .getByText(/£.* → £/)
    .waitFor();
  await section().getByText('Takes back what was restored:').waitFor();
  await press('Restore previous');
  await page.waitForFunction(() => window.panePage.host.writes === 4);
  expect(await pane.held(POLICY.name, 'Total')).toBe(2);
});

it('edits in the workbook are named, and replaced only after a second press', async () => {
  await pane.run();
  await pane.type(POLICY.name, 'Horizon', 7);
  await section().getByText('Changed in the workbook since').waitFor();
  expect(await section().getByRole('listitem').allInnerTexts()).toEqual([
    `${POLICY.name} (horizon, how much moves)`,
    `${POLICY.name} (horizon)`,
  ]);
  await press('Restore previous');
  await section().getByRole('alert').getByText('was edited since the run').waitFor();
  expect(await pane.held(POLICY.name, 'Horizon')).toBe(7);
  await press('Keep the edits');
  await press('Restore previous');
  await press('Restore all the same');
  await page.getByText('What was there before was put back.').waitFor();
  expect(await pane.held(POLICY.name, 'Horizon')).toBe(10);
});

it('what is not written yet is said to stay in the pane, and does', async () => {
  await pane.run();
  await pane.edit();
  await page.getByLabel(/Released cash/).fill('50');
  await pane.tab('Results');
  await section().getByText(`Not written yet, and left in the pane: ${POLICY.name}.`).waitFor();
  await press('Restore previous');
  await page.getByText('What was there before was put back.').waitFor();
  await pane.tab('Scenario');
  expect(await page.getByLabel(/Released cash/).inputValue()).toBe('50');
  expect(await pane.held(POLICY.name, 'Reinvest')).toBe(0);
});

it('restoring shows how far it is and can be cancelled', async () => {
  await pane.run();
  await page.evaluate(() => {
    window.panePage.host.sheetMs = 100;
  });
  await press('Restore previous');
  await page.getByText(/^Putting back what was there, [1-9]\d*% done$/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('Cancelled before anything was written').waitFor();
  expect(await pane.held(POLICY.name, 'Total')).toBe(2);
  await page.evaluate(() => {
    window.panePage.host.sheetMs = 0;
  });
  await press('Restore previous');
  await page.getByText('What was there before was put back.').waitFor();
});

it('a sheet that a run left behind is named, with the way there', async () => {
  await page.evaluate(() => {
    window.panePage.host.leaves = ['S3'];
  });
  await pane.run();
  const left = page.getByRole('region', { name: 'Sheets no longer in use that stayed' });
  await left.getByRole('button', { name: 'Go to S3' }).click();
  expect(await page.evaluate(() => window.panePage.activated)).toEqual(['S3!A1']);
});

it('a run says how bed days and the years of paying back have changed', async () => {
  await page.getByLabel('How it is paid for').selectOption('Decommission');
  await pane.run();
  const changes = page.getByRole('region', { name: 'What changed since the last run' });
  await changes
    .getByRole('row', { name: /Bed days/ })
    .last()
    .getByText(/^[\d.]+ → [\d.]+$/)
    .waitFor();
  // Pump-primed, the policy does not pay its way; by cutting a service it need not wait for that.
  await changes.getByRole('row', { name: /Pays its way from not by 2025\/26 → 20\d\d\/\d\d/ }).waitFor();
});
