import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runSteps } from '../../src/model/analysis/steps';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import { uncertainty } from '../../src/model/analysis/uncertainty/uncertainty';
import { runScenario } from '../../src/model/run-scenario';
import { POLICY, usePanes, type PaneUser } from './use-pane';

const open = usePanes();
let pane: PaneUser;
let page: PaneUser['page'];

beforeEach(async () => {
  pane = await open();
  page = pane.page;
  await pane.tab('Analyse');
  await page.getByLabel('Scenario to analyse').selectOption(POLICY.name);
});

const draws = () => page.getByRole('textbox', { name: 'Draws' });
const analyse = () => page.getByRole('button', { name: 'Analyse', exact: true });
const result = () => page.getByRole('region', { name: `Analysis of ${POLICY.name}` });

const money = (value: number): string => `${value < 0 ? '−' : ''}£${Math.abs(value).toFixed(1)}m`;

it('an analysis says how likely it is to pay, and shows the engine’s own figures', async () => {
  await draws().fill('2000');
  await page.getByLabel('Seed').fill('9');
  await page.getByLabel('What to look at').selectOption('Gap');
  await analyse().click();
  await result()
    .getByText(/pays? for itself by 2025\/26; what decides the gap in 2025\/26 most is “.+”\./)
    .waitFor();
  await result().getByText('2,000 draws, seed 9, made').waitFor();
  const plan = planUncertainty(bundledBaseline(), POLICY, { draws: 2000, seed: 9, measure: 'gap' });
  const { p5, p50, p95 } = runSteps(uncertainty(plan._unsafeUnwrap())).percentiles.gap;
  const fan = page.locator('figure').filter({ has: page.getByRole('heading', { name: 'Gap by year, £m' }) });
  await fan.locator('summary').click();
  const rows = await fan.locator('tbody tr').all();
  const shown = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  expect(shown).toEqual(p50.map((_, t) => [p5[t]!, p50[t]!, p95[t]!].map(money)));
});

it('what is out of bounds is refused beside its field, and nothing is begun', async () => {
  await draws().fill('999');
  await page.getByText('Found 999; allowed is a whole number from 1,000 to 1,000,000.').waitFor();
  await page.getByLabel('Seed').fill('1.5');
  await page.getByText('Found 1.5; allowed is a whole number from 0 to 4,294,967,295.').waitFor();
  expect(await analyse().getAttribute('aria-disabled')).toBe('true');
  await pane.tab('Scenario');
  await page.getByLabel('Shift, points').fill('200');
  await pane.tab('Analyse');
  await page.getByText('This scenario has something to put right under Scenario first.').waitFor();
});

it('a long one shows how far it is, is cancelled at once, and leaves the one before', async () => {
  await draws().fill('1000');
  await analyse().click();
  await result().waitFor();
  await draws().fill('1000000');
  await analyse().click();
  await page
    .getByText(/^Drawing, \d+% done$/)
    .last()
    .waitFor();
  expect(page.workers()).not.toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('Cancelled. The analysis before').waitFor();
  expect(page.workers()).toEqual([]);
  await result().getByText('1,000 draws, seed 1, made').waitFor();
});

it('it is marked out of date once the inputs change, and not by other scenarios’', async () => {
  await draws().fill('1000');
  await analyse().click();
  await result().waitFor();
  const stale = result().getByText('Out of date: the inputs have changed since.');
  await pane.type('Do nothing', 'Horizon', 7);
  await page.getByText('Results out of date').waitFor();
  expect(await stale.count()).toBe(0);
  await pane.type(POLICY.name, 'Total', 2);
  await stale.waitFor();
  await analyse().click();
  await stale.waitFor({ state: 'detached' });
});

it('it is written when that is asked for, with the way to its sheet', async () => {
  await draws().fill('1000');
  await analyse().click();
  await result().waitFor();
  await page.getByRole('button', { name: 'Write to the workbook' }).click();
  await page.getByRole('button', { name: 'Go to Sensitivity' }).click();
  expect(await page.evaluate(() => window.panePage.activated)).toEqual(['Sensitivity!A1']);
  await pane.tab('Results');
  await page.getByText('The run was written.').waitFor();
});

it('what must be true is sought for the measure that is looked at', async () => {
  const section = page.getByRole('region', { name: 'What must be true' });
  await section.getByLabel('Number to seek').selectOption('Size of the shift');
  await section.getByLabel('Target').fill('−10');
  await section.getByRole('button', { name: 'Find' }).click();
  const found = section.getByText(/^“Size of the shift” at .+ brings the net present value to −£10\.0m\./);
  const total = Number(/at (\d+\.\d+) brings/.exec(await found.innerText())?.[1]);
  const { npv } = runScenario(bundledBaseline(), { ...POLICY, shift: { ...POLICY.shift, total } });
  expect(npv).toBeCloseTo(-10, 3);
  await section.getByLabel('Target').fill('10000');
  await section.getByRole('button', { name: 'Find' }).click();
  await section.getByText('No value of “Size of the shift” in its range brings').waitFor();
  await page.getByLabel('What to look at').selectOption('Gap');
  await section.getByText('Seeks the value of one number at which the gap comes to a target.').waitFor();
  expect(await section.getByText('No value of').count()).toBe(0);
});

it('the best division is shown beside the own one, and is taken into the scenario', async () => {
  const section = page.getByRole('region', { name: 'Where the shift does most' });
  await section.getByRole('button', { name: 'Find the best division' }).click();
  await section
    .getByText(/^Net present value: −£15\.\d\dm, and −£21\.03m with the division as given\.$/)
    .waitFor();
  await section.getByRole('button', { name: 'Take it into the scenario' }).click();
  const to = page.getByRole('region', { name: 'Where it goes' });
  await to.getByText('The shares make 100%.').waitFor();
  await to.getByLabel('Community: tertiary prevention, share', { exact: true }).waitFor();
  expect(await pane.held(POLICY.name, 'Total')).toBe(1);
  await page.getByText('Results out of date').waitFor();
});

it('where the browser has no workers it works all the same', async () => {
  await page.evaluate(() => {
    window.Worker = function refuse() {
      throw new Error('not here');
    } as unknown as typeof Worker;
  });
  await draws().fill('5000');
  await analyse().click();
  await result().getByText('5,000 draws, seed 1, made').waitFor();
});
