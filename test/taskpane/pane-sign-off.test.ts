import { usePanes } from './use-pane';

const openPane = usePanes();

it('a workbook is signed from the pane, once there is a name, and the Cover says of which inputs', async () => {
  const pane = await openPane();
  const { page } = pane;
  await pane.tab('Check');
  const section = page.getByRole('region', { name: 'Sign off' });
  await section.getByText('not signed off yet').waitFor();
  await section.getByRole('button', { name: 'Run and sign off' }).click();
  await section.getByText('A name is needed.').waitFor();
  await section.getByLabel('Status').selectOption('Signed');
  await section.getByLabel('Name').fill('Ann');
  await section.getByLabel('Date').fill('2016-11-30');
  await section.getByRole('button', { name: 'Run and sign off' }).click();
  await section.getByText('On the Cover: Signed, Ann, 2016-11-30.').waitFor();
  const code = await page.evaluate(() =>
    window.panePage.host.tableValue('tblSignOff', 'What', 'Code at sign-off', 'Value'),
  );
  expect(code).toBe(await page.evaluate(() => window.panePage.host.nameValue('InputsCode')));
  expect(await page.evaluate(() => window.panePage.host.nameValue('SignOffState'))).toMatch(/^As signed/);
});
