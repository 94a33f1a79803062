import type { Page } from 'playwright-core';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Scenario } from '../../src/model/types';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { findCell, readTable, typeInto } from '../support/excel-page/workbook-tables';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

const pages = useExcelPages();
const [NOTHING, POLICY] = bundledScenarios() as [Scenario, Scenario];
const OURS = { ...POLICY, name: 'Ours', shift: { ...POLICY.shift, total: 2 } };

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

async function faults(page: Page, scenarios: readonly Scenario[]): Promise<readonly string[]> {
  const results = await readTable(page, 'tblResults');
  return resultFaults({ table: () => results }, bundledBaseline(), scenarios);
}

/** A pane whose last run added a scenario of its own to the first two, beside a sheet of the user's. */
async function openWithOurs(): Promise<Page> {
  const { page } = await pages.openPulled();
  await page.evaluate(() =>
    window.standIn.client.run((context) => {
      context.workbook.worksheets.add('Mine').getRange('A1').values = [['mine']];
      return context.sync();
    }),
  );
  await page.getByRole('tab', { name: 'Scenario' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Name').fill('Ours');
  await page.getByLabel('Shift, points').fill('2');
  await page.getByRole('tab', { name: 'Results' }).click();
  await press(page, 'Run and write');
  await page.getByText('The run was written.').waitFor();
  return page;
}

it('a run that added a scenario is taken back, and taking it back is too', async () => {
  const page = await openWithOurs();
  expect(await faults(page, [NOTHING, POLICY, OURS])).toEqual([]);
  await press(page, 'Restore previous');
  await page.getByText('What was there before was put back.').waitFor();
  await page.getByText('Results up to date').waitFor();
  expect(await faults(page, [NOTHING, POLICY])).toEqual([]);
  expect(await page.evaluate(() => window.standIn.workbook.values('Mine!A1'))).toEqual([['mine']]);
  const checks = await readTable(page, 'tblChecks');
  expect(checks.rows.filter((row) => row[checks.columns.indexOf('Result')] !== 'OK')).toEqual([]);

  await page.getByText('Takes back what was restored:').waitFor();
  await press(page, 'Restore previous');
  await page.getByText('Ours comes back').waitFor({ state: 'detached' });
  await page.getByText('Results up to date').waitFor();
  expect(await faults(page, [NOTHING, POLICY, OURS])).toEqual([]);
});

it('an input that the user typed since the run is not replaced without asking', async () => {
  const page = await openWithOurs();
  const cell = { table: 'tblAssumptions', key: 'growth.admissions', column: 'Value' };
  await typeInto(page, cell, 0.02);
  await page.getByText('Results out of date').waitFor();
  await press(page, 'Restore previous');
  await page.getByRole('alert').getByText('The workbook was edited since the run.').waitFor();
  expect((await findCell(page, cell)).value).toBe(0.02);
  await press(page, 'Restore all the same');
  await page.getByText('What was there before was put back.').waitFor();
  expect((await findCell(page, cell)).value).toBe(0.011);
  expect(await faults(page, [NOTHING, POLICY])).toEqual([]);
});
