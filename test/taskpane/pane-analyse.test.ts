import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runSteps } from '../../src/model/analysis/steps';
import { planUncertainty } from '../../src/model/analysis/uncertainty/plan';
import { uncertainty } from '../../src/model/analysis/uncertainty/uncertainty';
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

it('where the browser has no workers it works all the same', async () => {
  await page.evaluate(() => {
    window.Worker = class {
      constructor() {
        throw new Error('not here');
      }
    } as unknown as typeof Worker;
  });
  await draws().fill('5000');
  await analyse().click();
  await result().getByText('5,000 draws, seed 1, made').waitFor();
});
