import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();
let pane: PaneUser;
let page: PaneUser['page'];

beforeEach(async () => {
  pane = await open();
  page = pane.page;
});

const said = (text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

/** Presses a button as the keyboard does. */
async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

it('a deleted scenario is said, and the focus goes to the list of those left', async () => {
  await pane.edit();
  await press('Delete');
  await said(`${POLICY.name} was deleted.`);
  expect(await pane.focused()).toBe('Scenario to edit');
  await press('Delete');
  await said('Do nothing was deleted.');
  // There is nothing left to choose from.
  expect(await pane.focused()).not.toBe('');
  await press(`Bring back what was deleted: ${POLICY.name}, Do nothing`);
  await page.getByLabel('Scenario to edit').waitFor();
  expect(await pane.focused()).toBe('Scenario to edit');
});

it('an added or duplicated scenario is said, and its name can be typed at once', async () => {
  await pane.edit();
  await press('Add');
  await said(`${POLICY.name} (2) was added.`);
  await page.keyboard.type('Ours');
  expect(await page.getByLabel('Name').inputValue()).toBe('Ours');
  await press('Duplicate');
  await said('Ours (2) was added.');
  await page.keyboard.type('Theirs');
  expect(await page.getByLabel('Scenario to edit').locator('option').allInnerTexts()).toEqual([
    'Do nothing',
    POLICY.name,
    'Ours (edited)',
    'Theirs (edited)',
  ]);
});

it('an added share can be typed at once, and removing it keeps the focus beside it', async () => {
  await pane.edit();
  await page.getByRole('combobox', { name: 'Another source' }).selectOption('Community: planned care');
  await press('Add: Another source');
  expect(await pane.focused()).toBe('Community: planned care, share');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('25');
  await page.getByText('25% too much is given out.').waitFor();
  await press('Remove Community: planned care');
  expect(await pane.focused()).toBe('Community: urgent care, share');
});

it('resetting an assumption keeps the focus at it', async () => {
  await pane.edit();
  await page.locator('summary', { hasText: 'Effect' }).click();
  await page.getByRole('textbox', { name: 'Return on primary prevention' }).fill('3');
  await press('Reset Return on primary prevention to the baseline');
  expect(await pane.focused()).toBe('Return on primary prevention');
});

it('a run keeps the focus at its button and says how it goes on and ends', async () => {
  await page.evaluate(() => {
    window.panePage.host.sheetMs = 100;
  });
  await pane.tab('Results');
  await press('Run and write');
  await said(/^Running and writing/);
  await said(/^Running and writing, (25|50|75)% done$/);
  await said(/^Finished\.$/);
  expect(await pane.focused()).toBe('Run and write');
});

it('a cancelled run, and a message that was closed, leave the focus in the pane', async () => {
  await page.evaluate(() => {
    window.panePage.host.sheetMs = 150;
  });
  await pane.tab('Results');
  await press('Run and write');
  await press('Cancel');
  await page.getByRole('alert').getByText('Cancelled before anything').waitFor();
  expect(await pane.focused()).toBe('Close this message');
  await page.keyboard.press('Enter');
  expect(await pane.focused()).toBe('Run and write');
});

it('what went wrong is brought into view', async () => {
  await pane.edit();
  await page.getByLabel(/Released cash/).scrollIntoViewIfNeeded();
  await pane.type(POLICY.name, 'Horizon', 99);
  const message = page.getByRole('alert').getByText('The workbook holds values that are not allowed.');
  await message.waitFor();
  const { y } = (await message.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(800);
});

it('a field under the line in view is scrolled free of it when it gets the focus', async () => {
  await pane.edit();
  const strip = page.getByText(/^Gap 2025\/26: /);
  await page.getByLabel('Shift, points').focus();
  await strip.waitFor({ state: 'visible' });
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const [line, field] = await Promise.all([strip.boundingBox(), page.locator('*:focus').boundingBox()]);
    expect(field!.y + field!.height).toBeLessThanOrEqual(line!.y + 1);
  }
});
