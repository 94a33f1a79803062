import { begin, showSheet, StandaloneSite } from '../support/standalone-page';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(180_000);

const site = new StandaloneSite();
const policy = bundledScenarios()[1]!;

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());

it('an analysis runs beside the page, which goes on answering, and is written into its workbook', async () => {
  const { page, context, complaints, strays } = await site.visit();
  await begin(page);
  await page.getByRole('tab', { name: 'Analyse', exact: true }).click();
  await page.getByLabel('Scenario to analyse').selectOption(policy.name);
  await page.getByRole('textbox', { name: 'Draws' }).fill('1000000');
  const analyse = page.getByRole('button', { name: 'Analyse', exact: true });
  await analyse.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').getByText('Cancelled. The analysis before').waitFor();
  await page.getByRole('textbox', { name: 'Draws' }).fill('10000');
  await analyse.click();
  const result = page.getByRole('region', { name: `Analysis of ${policy.name}` });
  await result.getByText(/pays? for itself by 2025\/26; what decides it most is “.+”\./).waitFor();
  await result.getByRole('button', { name: 'Write to the workbook' }).click();
  await page.getByRole('button', { name: 'Go to Sensitivity' }).waitFor({ timeout: 60_000 });
  await showSheet(page, 'Sensitivity');
  await page
    .getByRole('img', { name: /^What moves|^One assumption|by year/ })
    .first()
    .waitFor();

  // Another visit, or someone else's, finds the analysis in the workbook.
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Download .xlsx', exact: true }).click();
  const other = await site.visit();
  await begin(other.page);
  await other.page.getByLabel('An .xlsx file that Upstream wrote').setInputFiles(await (await coming).path());
  await other.page.getByRole('button', { name: 'Open it', exact: true }).click();
  await other.page.getByText(/was opened: its inputs and/).waitFor();
  await other.page.getByRole('tab', { name: 'Analyse', exact: true }).click();
  const held = other.page.getByRole('region', { name: `Analysis of ${policy.name}` });
  await held.getByText(/pays? for itself by 2025\/26; what decides it most is “.+”\./).waitFor();
  await held.getByText('10,000 draws', { exact: false }).waitFor();
  expect(await held.getByText('Out of date', { exact: false }).count()).toBe(0);
  for (const visit of [{ complaints, strays, context }, other]) {
    expect([visit.complaints, visit.strays]).toEqual([[], []]);
    await visit.context.close();
  }
});
