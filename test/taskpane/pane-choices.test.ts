import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario } from '../../src/model/types';
import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();
const CAMHS = 'Fewer referrals to CAMHS';
const LOCALITY = 'Western Locality at its target';
let pane: PaneUser;
let page: PaneUser['page'];

beforeEach(async () => {
  pane = await open();
  page = pane.page;
  await pane.edit();
});

/** The gap at the horizon as the preview writes it. */
function gapOf(changes: Partial<Scenario>): string {
  const { gap, years } = runScenario(bundledBaseline(), { ...POLICY, ...changes });
  const money = Math.abs(gap[years]!).toFixed(1);
  return gap[years]! < 0 ? `−£${money}m` : `£${money}m`;
}

const preview = () =>
  page
    .getByRole('region', { name: /Preview/ })
    .locator('table')
    .first();

/** A lever's cell in the row of the scenario that is edited. */
const cellOfLever = (label: string): Promise<unknown> =>
  page.evaluate(
    (column) => window.panePage.host.tableValue('tblLevers', 'No', 2 as unknown as string, column),
    label,
  );

it('a lever and an envelope change the preview, are marked, and reach the workbook with the run', async () => {
  const choices = page.getByRole('region', { name: 'Levers and envelope' });
  await choices.getByLabel(CAMHS).check();
  await preview()
    .getByText(gapOf({ levers: ['camhs-referrals'] }))
    .waitFor();
  await choices.getByLabel('Envelope').selectOption(LOCALITY);
  const both = { levers: ['camhs-referrals'], envelope: 'western-locality-target' };
  await preview().getByText(gapOf(both)).waitFor();
  expect(await choices.getByText('Changed', { exact: true }).count()).toBe(2);
  await pane.run();
  expect(await pane.held(POLICY.name, 'Envelope')).toBe(LOCALITY);
  expect([await cellOfLever(CAMHS), await cellOfLever('Fewer outpatient appointments')]).toEqual([
    'On',
    'Off',
  ]);
});

it('each target is shown with its document and with what the document leaves open', async () => {
  const outpatients = page.getByLabel('Fewer outpatient appointments');
  const described = await outpatients.getAttribute('aria-describedby');
  const about = await page.locator(`[id="${described}"]`).innerText();
  expect(about).toMatch(/^20% less, due 2016\/17\. Integrated Commissioning System Action Plans/);
  expect(about).toMatch(/leaves open whether the 20 % is meant for follow-up or for first appointments/);
});

it('both can be reset, and then nothing is left to write', async () => {
  const choices = page.getByRole('region', { name: 'Levers and envelope' });
  await choices.getByLabel(CAMHS).check();
  await choices.getByLabel('Envelope').selectOption(LOCALITY);
  await page.getByText('Results out of date').waitFor();
  await choices.getByRole('button', { name: 'Reset the envelope to the published one' }).click();
  await choices.getByRole('button', { name: 'Reset all levers to off' }).click();
  await page.getByText('Results up to date').waitFor();
  expect(await choices.getByLabel(CAMHS).isChecked()).toBe(false);
});

it('a lever that is switched on in its cell is on in the pane', async () => {
  await page.evaluate(
    (column) => window.panePage.host.edit('tblLevers', 'No', 2 as unknown as string, column, 'On'),
    CAMHS,
  );
  await page.getByText('Results out of date').waitFor();
  expect(await page.getByLabel(CAMHS).isChecked()).toBe(true);
});

it('levers that reduce the same need are told of, and only they', async () => {
  const choices = page.getByRole('region', { name: 'Levers and envelope' });
  await choices.getByLabel('Lower demand for secondary care').check();
  await choices.getByLabel(CAMHS).check();
  expect(await choices.getByText('reduce the same need').count()).toBe(0);
  await choices.getByLabel('Fewer outpatient appointments').check();
  await choices.getByText(/reduce the same need \(Wellbeing: planned care\)/).waitFor();
});

it('a target that was changed in its cell is shown as changed, and as no document’s any more', async () => {
  await page.evaluate(() =>
    window.panePage.host.edit('tblLeverTargets', 'Key', 'camhs-referrals', 'Change', -0.15),
  );
  const described = await page.getByLabel(CAMHS).getAttribute('aria-describedby');
  const about = page.locator(`[id="${described}"]`);
  await about
    .getByText(/^15% less, due 2016\/17\. Changed in the workbook, no longer as documented\./)
    .waitFor();
  expect(await about.innerText()).not.toContain('Integrated Commissioning System Action Plans');
});
