import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import type { ScenarioResult } from '../../src/model/types';
import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();
let pane: PaneUser;
let page: PaneUser['page'];

beforeEach(async () => {
  pane = await open();
  page = pane.page;
});

/** The scenario column of the preview, from the top. */
const previewed = () =>
  page
    .getByRole('region', { name: /Preview/ })
    .locator('table')
    .first()
    .locator('tbody td:nth-of-type(2)')
    .allInnerTexts();

/** The same figures from the model, as they are written: £0.0m, per cent and index. */
function expected({ gap, preventionShare, admissions, bedDays, years }: ScenarioResult): string[] {
  const money = gap[years]! < 0 ? `−£${(-gap[years]!).toFixed(1)}m` : `£${gap[years]!.toFixed(1)}m`;
  const share = `${(preventionShare.primaryAndSecondary[years]! * 100).toFixed(1)}%`;
  return [money, share, admissions[years]!.toFixed(1), bedDays[years]!.toFixed(1)];
}

it('the baseline is pulled, and its budgets tie to the published total', async () => {
  await page.getByText('£564.06m', { exact: true }).waitFor();
  await page.getByText('Ties to the published total of £564.06m.').waitFor();
  await page.getByLabel('Footprint').selectOption('Plymouth');
  await page.getByText('Ties to the published total of £476.12m.').waitFor();
});

it('an edited scenario is previewed as the model runs it, and is written by the run only', async () => {
  await pane.edit();
  expect(await previewed()).toEqual(expected(runScenario(bundledBaseline(), POLICY)));
  await page.getByLabel('Shift, points').fill('2.5');
  const ambitious = runScenario(bundledBaseline(), { ...POLICY, shift: { ...POLICY.shift, total: 2.5 } });
  expect(await previewed()).toEqual(expected(ambitious));
  expect(await pane.held(POLICY.name, 'Total')).toBe(1);
  await page.getByText('Results out of date').waitFor();
  await pane.tab('Results');
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByText('The run was written.').waitFor();
  expect(await pane.held(POLICY.name, 'Total')).toBe(2.5);
  const before = expected(runScenario(bundledBaseline(), POLICY))[0];
  await page.getByText(`${before} → ${expected(ambitious)[0]}`).waitFor();
  await page.getByRole('button', { name: 'Go to Summary' }).click();
  expect(await page.evaluate(() => window.panePage.activated)).toEqual(['Summary!A1']);
});

it('points and £m stand for each other when the measure is changed', async () => {
  await pane.edit();
  // A hundredth of £564.06m grown by the five published rates of funding.
  const amount = (5.6406 * 1.03409 * 1.02095 * 1.02032 * 1.02164 * 1.03799).toFixed(2);
  await page.getByText(`That is £${amount}m in 2020/21.`).waitFor();
  await page.getByLabel('Measured in').selectOption('£m a year');
  await page.getByText('That is 1.00 points in 2020/21.').waitFor();
});

it('an input out of range is refused beside its field, and stops the run', async () => {
  await pane.edit();
  await page.getByLabel('Shift, points').fill('200');
  const refused = page.getByText('Found 200; allowed is a number from 0 to 100.');
  await refused.waitFor();
  expect(await page.getByLabel('Shift, points').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel(/Released cash/).fill('101');
  await page.getByText('Found 101; allowed is a number from 0 to 100.').waitFor();
  await pane.tab('Results');
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByRole('alert').getByText('How much moves: Found 200').waitFor();
  expect(await pane.held(POLICY.name, 'Total')).toBe(1);
});

it('shares say what is left to give out, and give it', async () => {
  await pane.edit();
  const to = page.getByRole('region', { name: 'Where it goes' });
  await to.getByText('The shares make 100%.').waitFor();
  await to.getByLabel('Wellbeing: primary prevention, share', { exact: true }).fill('10');
  await to.getByText('30% is still to be given out.').waitFor();
  await to.getByRole('button', { name: /Give it to Community: tertiary prevention/ }).click();
  expect(await to.getByLabel('Community: tertiary prevention, share', { exact: true }).inputValue()).toBe(
    '60',
  );
});

it('decommissioning says that a service is cut', async () => {
  await pane.edit();
  await page.getByLabel('How it is paid for').last().selectOption('Decommission');
  await page.getByText(/A service is cut/).waitFor();
});

it('a changed assumption is marked and can be reset', async () => {
  await pane.edit();
  await page.locator('summary').filter({ hasText: 'Effect' }).click();
  await page.getByLabel('Return on primary prevention').fill('3');
  await page.getByText('1 changed').waitFor();
  await page.getByText('Baseline 1.8.').waitFor();
  await page.getByRole('button', { name: 'Reset Return on primary prevention to the baseline' }).click();
  expect(await page.getByLabel('Return on primary prevention').inputValue()).toBe('1.8');
  await page.getByText('Results up to date').waitFor();
});

it('a scenario is added with a name of its own and reaches the workbook with the run', async () => {
  await pane.tab('Scenario');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Name').fill('Ours');
  await pane.tab('Results');
  await page.getByText('Not yet written: Ours.').waitFor();
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByRole('button', { name: 'Go to S3' }).waitFor();
  expect(await pane.held('Ours', 'Horizon')).toBe(10);
});

it('an edit in the workbook comes into the pane', async () => {
  await pane.edit();
  await pane.type(POLICY.name, 'Total', 2);
  await page.getByText('Results out of date').waitFor();
  expect(await page.getByLabel('Shift, points').inputValue()).toBe('2');
});

it('a run can be cancelled, which is said and writes nothing', async () => {
  await page.evaluate(() => {
    window.panePage.host.sheetMs = 200;
  });
  await pane.tab('Results');
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('Cancelled before anything was written').waitFor();
  expect(await page.evaluate(() => window.panePage.host.writes)).toBe(1);
});

it('the checks are shown, with a way to the cell of one that does not hold', async () => {
  await page.evaluate(() => {
    window.panePage.host.edit('tblBudget', 'Strategy', 'Community', 'Plymouth', 227.09);
  });
  await pane.tab('Check');
  await page.getByRole('button', { name: 'Check workbook' }).click();
  await page.getByText(/2 of \d+ checks do not hold/).waitFor();
  await page
    .getByRole('button', { name: /Go to Checks C/ })
    .first()
    .click();
  expect(await page.evaluate(() => window.panePage.activated[0])).toMatch(/^Checks!C\d+$/);
});

it('the keyboard alone moves between the tabs and into the fields', async () => {
  await page.getByRole('tab', { name: 'Baseline' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Scenario', selected: true }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tab', { name: 'Check', selected: true }).waitFor();
  await page.getByRole('button', { name: 'Check workbook' }).waitFor();
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('Check workbook');
});
