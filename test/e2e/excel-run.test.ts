import type { Page } from 'playwright-core';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { findCell, readTable, typeInto } from '../support/excel-page/workbook-tables';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

const pages = useExcelPages();
const [NOTHING, POLICY] = bundledScenarios() as [Scenario, Scenario];
const GROWTH = { table: 'tblAssumptions', key: 'growth.admissions', column: 'Value' };

const withGrowth = (value: number): Baseline => {
  const baseline = bundledBaseline();
  const assumptions = baseline.assumptions.map((one) => (one.key === GROWTH.key ? { ...one, value } : one));
  return { ...baseline, assumptions };
};

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function run(page: Page): Promise<void> {
  await tab(page, 'Results');
  await page.getByRole('button', { name: 'Run and write' }).click();
  await page.getByText('The run was written.').waitFor();
  await page.getByText('Results up to date').waitFor();
}

async function faults(page: Page, baseline: Baseline, scenarios: readonly Scenario[]) {
  const results = await readTable(page, 'tblResults');
  return resultFaults({ table: () => results }, baseline, scenarios);
}

it('an input typed into its sheet comes into the pane, makes results stale, and is run', async () => {
  const { page } = await pages.openPulled();
  const admissions = page.getByRole('row', { name: /Emergency admissions/ });
  expect(await admissions.innerText()).toContain('1.1%');
  await typeInto(page, GROWTH, 0.025);
  await page.getByText('Results out of date').waitFor();
  expect(await admissions.innerText()).toContain('2.5%');
  await tab(page, 'Results');
  await page.getByText('Inputs were changed in the workbook since the last run.').waitFor();
  await run(page);
  expect((await findCell(page, GROWTH)).value).toBe(0.025);
  expect(await faults(page, withGrowth(0.025), [NOTHING, POLICY])).toEqual([]);
});

it('what is pasted in many cells is read once it is quiet, not cell by cell', async () => {
  const { page } = await pages.openPulled();
  const { sheet, address } = await findCell(page, GROWTH);
  await page.evaluate(
    ([name, cell]) => {
      const { control } = window.standIn;
      control.reset();
      for (const value of [0.02, 0.021, 0.022, 0.023, 0.024, 0.03]) control.userEdit(name, cell, value);
    },
    [sheet, address] as const,
  );
  await page
    .getByRole('row', { name: /Emergency admissions/ })
    .getByText('3.0%')
    .waitFor();
  // Where the tables stand, what they hold, and the sheets' names for the events.
  expect(await page.evaluate(() => window.standIn.control.syncs.length)).toBeLessThanOrEqual(3);
});

it('a scenario added in the pane reaches the workbook with the run, and its results are the engine’s', async () => {
  const { page } = await pages.openPulled();
  await tab(page, 'Scenario');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Name').fill('Ours');
  await page.getByLabel('Shift, points').fill('2.5');
  const to = page.getByRole('region', { name: 'Where it goes' });
  await to.getByLabel('Wellbeing: primary prevention, share', { exact: true }).fill('10');
  await to.getByLabel('Community: tertiary prevention, share', { exact: true }).fill('60');
  await to.getByText('The shares make 100%.').waitFor();
  await run(page);
  const { shift } = POLICY;
  const ours: Scenario = {
    ...POLICY,
    name: 'Ours',
    shift: {
      ...shift,
      total: 2.5,
      to: { 'wellbeing/primary': 0.1, 'wellbeing/secondary': 0.3, 'community/tertiary': 0.6 },
    },
  };
  expect(await faults(page, bundledBaseline(), [NOTHING, POLICY, ours])).toEqual([]);
  expect(await page.evaluate(() => window.standIn.workbook.sheetNames())).toContain('S3');
});

it('a second run keeps the user’s sheet, comment, column beside a table and edited input', async () => {
  const { page } = await pages.openPulled();
  const columns = (await readTable(page, 'tblAssumptions')).columns.length;
  await page.evaluate(
    async ({ beside }) => {
      await window.standIn.client.run(async (context) => {
        const { worksheets, comments } = context.workbook;
        worksheets.add('Mine').getRange('B2:B3').formulas = [['=Summary!B10'], ['mine']];
        const inputs = worksheets.getItem('Inputs');
        inputs.getRange('A8').getOffsetRange(0, beside).values = [['asked Jo']];
        comments.add("'Results'!D8", 'Ask finance about this.');
        await context.sync();
      });
    },
    { beside: columns + 1 },
  );
  await typeInto(page, GROWTH, 0.02);
  await page.getByText('Results out of date').waitFor();
  await tab(page, 'Scenario');
  await page.getByLabel('Scenario to edit').selectOption(POLICY.name);
  await page.getByLabel('Shift, points').fill('1.5');
  await run(page);
  const kept = await page.evaluate((beside) => {
    const { workbook } = window.standIn;
    const note = workbook.cells('Inputs').find(({ row, value }) => row === 7 && value === 'asked Jo');
    return {
      mine: workbook.formulas('Mine!B2:B3'),
      note: note?.column === beside,
      comments: workbook.comments('Results'),
    };
  }, columns + 1);
  expect(kept).toEqual({
    mine: [['=Summary!B10'], ['mine']],
    note: true,
    comments: [{ cell: 'D8', content: 'Ask finance about this.' }],
  });
  const shifted = { ...POLICY, shift: { ...POLICY.shift, total: 1.5 } };
  expect(await faults(page, withGrowth(0.02), [NOTHING, shifted])).toEqual([]);
});

it('a calculation that was typed over is named with its cell, kept aside and calculated again', async () => {
  const { page } = await pages.openPulled();
  const results = await readTable(page, 'tblResults');
  const address = results.address(30, 5);
  await page.evaluate((cell) => window.standIn.control.userEdit('Results', cell, 12_345), address);
  expect(await faults(page, bundledBaseline(), [NOTHING, POLICY])).toHaveLength(1);
  await run(page);
  const aside = page.getByRole('region', { name: 'Typed over calculations, and kept aside' });
  await aside.getByText(': 12345').waitFor();
  await aside.getByRole('button', { name: `Go to Results ${address}` }).click();
  await page.waitForFunction(() => window.standIn.workbook.activeSheet() === 'Results');
  expect(await page.evaluate(() => window.standIn.workbook.values("'Kept aside'!A5:C5"))).toEqual([
    ['Results', address, 12_345],
  ]);
  expect(await faults(page, bundledBaseline(), [NOTHING, POLICY])).toEqual([]);
});
