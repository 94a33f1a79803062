import type { Page } from 'playwright-core';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Scenario } from '../../src/model/types';
import { useExcelPages } from '../support/excel-page/use-excel-pages';
import { rememberWorkbook } from '../support/excel-page/remember-workbook';
import { findCell, readTable, typeInto } from '../support/excel-page/workbook-tables';
import { resultFaults } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

const pages = useExcelPages();
const [NOTHING, POLICY] = bundledScenarios() as [Scenario, Scenario];
const GROWTH = { table: 'tblAssumptions', key: 'growth.admissions', column: 'Value' };
const LATE = { ...POLICY, shift: { ...POLICY.shift, total: 3 } };

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const clickRun = (page: Page): Promise<void> => page.getByRole('button', { name: 'Run and write' }).click();
const alert = (page: Page, text: RegExp | string): Promise<void> =>
  page.getByRole('alert').getByText(text).waitFor();
const isHeld = (page: Page) => page.waitForFunction(() => window.standIn.control.isHolding);
const reset = (page: Page): Promise<void> => page.evaluate(() => window.standIn.control.reset());

/** Changes the policy in the pane, which is not in the workbook yet, and goes to where it is run. */
async function draftLate(page: Page): Promise<void> {
  await tab(page, 'Scenario');
  await page.getByLabel('Scenario to edit').selectOption(POLICY.name);
  await page.getByLabel('Shift, points').fill('3');
  await tab(page, 'Results');
}

/** That the run, tried again, completes: with the draft that was made, which nothing had lost. */
async function runsNow(page: Page, baseline = bundledBaseline()): Promise<void> {
  await clickRun(page);
  await page.getByText('The run was written.').waitFor();
  await page.getByText('Results up to date').waitFor();
  const results = await readTable(page, 'tblResults');
  expect(resultFaults({ table: () => results }, baseline, [NOTHING, LATE])).toEqual([]);
}

it('a pull cancelled half way leaves the workbook as it was, and can be done again', async () => {
  const { page } = await pages.open();
  const changed = await rememberWorkbook(page);
  await page.evaluate(() => window.standIn.control.holdReplyToChange());
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await isHeld(page);
  expect(await changed()).not.toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => window.standIn.control.release());
  await alert(page, 'Cancelled before anything was written');
  expect(await changed()).toEqual([]);
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await page.getByText('Results up to date').waitFor();
  const results = await readTable(page, 'tblResults');
  expect(resultFaults({ table: () => results }, bundledBaseline(), [NOTHING, POLICY])).toEqual([]);
});

it('a run cancelled while it reads writes nothing and keeps the draft', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  const changed = await rememberWorkbook(page);
  await page.evaluate(() => window.standIn.control.hold());
  await clickRun(page);
  await isHeld(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => window.standIn.control.release());
  await alert(page, 'Cancelled before anything was written');
  expect(await changed()).toEqual([]);
  await runsNow(page);
});

it('a run whose step is refused half way says where it stopped, and completes when tried again', async () => {
  const { page } = await pages.openPulled();
  await tab(page, 'Scenario');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Name').fill('Ours');
  await tab(page, 'Results');
  await page.evaluate(() => {
    const { control } = window.standIn;
    control.reset();
    // Counted over reading and writing: well past all that is read.
    control.failAfterAction(500);
  });
  await clickRun(page);
  await alert(
    page,
    /Writing stopped at the sheet “.+” \(GeneralException.*\); .*: run again to complete it\./,
  );
  await clickRun(page);
  await page.getByText('The run was written.').waitFor();
  const results = await readTable(page, 'tblResults');
  const ours = { ...POLICY, name: 'Ours' };
  expect(resultFaults({ table: () => results }, bundledBaseline(), [NOTHING, POLICY, ours])).toEqual([]);
});

it('a pull refused at any of a few steps leaves the workbook as it was, or names the empty sheet that is left, or finds another way', async () => {
  const { page: whole } = await pages.openPulled();
  const last = await whole.evaluate(() => window.standIn.control.changingActions.at(-1)!);
  const ends = { refused: 0, written: 0 };
  for (const share of [0.01, 0.2, 0.45, 0.7, 0.95]) {
    const { page } = await pages.open();
    await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
    const changed = await rememberWorkbook(page);
    await page.evaluate(
      (at) => {
        const { control } = window.standIn;
        control.reset();
        control.failAfterAction(at);
      },
      Math.round(share * last),
    );
    await page.getByRole('button', { name: 'Pull baseline' }).click();
    const refusal = page.getByRole('alert').getByText(/GeneralException/);
    const written = page.getByText('Results up to date');
    await refusal.or(written).waitFor();
    // What can be said in another way, such as a sheet that is made as a copy, is.
    if (await written.isVisible()) {
      ends.written += 1;
      const results = await readTable(page, 'tblResults');
      expect(resultFaults({ table: () => results }, bundledBaseline(), [NOTHING, POLICY])).toEqual([]);
      continue;
    }
    ends.refused += 1;
    const message = await page.getByRole('alert').innerText();
    const left = (await changed()).map((part) => part.replace('sheet ', ''));
    if (left.length === 0) expect(message).toContain('the workbook is as it was');
    else {
      expect(message).toContain(`Writing stopped at the sheet “${left.join()}”`);
      expect(await page.evaluate((sheet) => window.standIn.workbook.cells(sheet), left[0]!)).toEqual([]);
      await page.evaluate((sheet) => {
        return window.standIn.client.run((context) => {
          context.workbook.worksheets.getItem(sheet).delete();
          return context.sync();
        });
      }, left[0]!);
    }
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.getByRole('button', { name: 'Pull baseline' }).click();
    await page.getByText('Results up to date').waitFor();
  }
  expect(ends.refused).toBeGreaterThanOrEqual(2);
});

it('a cell that is being edited is said to be in the way, and nothing is lost', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  await page.evaluate(() => window.standIn.control.editMode(true));
  await clickRun(page);
  await alert(page, 'A cell is being edited, so nothing was written');
  await reset(page);
  await runsNow(page);
});

it('a pane that is opened while a cell is being edited can read the workbook afterwards', async () => {
  const { page } = await pages.open({ prepare: () => window.standIn.control.editMode(true) });
  await alert(page, 'A cell is being edited');
  await reset(page);
  await page.getByRole('button', { name: 'Read the workbook again' }).click();
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await page.getByText('Results up to date').waitFor();
  // And it hears of changes from now on, though it could not listen when it was opened.
  await typeInto(page, GROWTH, 0.02);
  await page.getByText('Results out of date').waitFor();
});

it('a protected sheet is named, and the run goes on once it is unprotected', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  const protect = (on: boolean) =>
    page.evaluate(async (wanted) => {
      await window.standIn.client.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Scenarios');
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    }, on);
  await protect(true);
  const changed = await rememberWorkbook(page);
  await clickRun(page);
  await alert(page, 'The sheet “Scenarios” is protected, so nothing was written');
  expect(await changed()).toEqual([]);
  await protect(false);
  await runsNow(page);
});

it('a workbook that is open for reading only is said to be so, and stays as it was', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  const changed = await rememberWorkbook(page);
  await page.evaluate(() => {
    window.standIn.control.readOnly = true;
  });
  await clickRun(page);
  await alert(page, 'This workbook cannot be changed');
  await reset(page);
  expect(await changed()).toEqual([]);
  await runsNow(page);
});

it('what someone else changes between reading and writing stops the run, and is kept by the next', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  // A run reads as the pane does when it is asked to read again.
  await reset(page);
  await tab(page, 'Baseline');
  await page.getByRole('button', { name: 'Read the workbook again' }).click();
  await page.waitForFunction(() => window.standIn.control.syncs.length > 0);
  await page.getByRole('button', { name: 'Read the workbook again', disabled: false }).waitFor();
  const reads = await page.evaluate(() => window.standIn.control.syncs.length);
  await tab(page, 'Results');
  await page.evaluate((count) => window.standIn.control.hold(count), reads);
  await clickRun(page);
  await isHeld(page);
  const { address } = await findCell(page, GROWTH);
  await typeInto(page, GROWTH, 0.03, 'other');
  await page.evaluate(() => window.standIn.control.release());
  await alert(page, `Someone changed Inputs!${address} since it was read, so nothing was written`);
  expect((await findCell(page, GROWTH)).value).toBe(0.03);
  const baseline = bundledBaseline();
  await runsNow(page, {
    ...baseline,
    assumptions: baseline.assumptions.map((one) => (one.key === GROWTH.key ? { ...one, value: 0.03 } : one)),
  });
});

it('what the user types while a run is written is kept, and makes its results stale', async () => {
  const { page } = await pages.openPulled();
  await draftLate(page);
  await page.evaluate(() => window.standIn.control.holdReplyToChange());
  await clickRun(page);
  await isHeld(page);
  await typeInto(page, GROWTH, 0.03);
  await page.evaluate(() => window.standIn.control.release());
  await page.getByText('The run was written.').waitFor();
  await page.getByText('Inputs were changed in the workbook since the last run.').waitFor();
  expect((await findCell(page, GROWTH)).value).toBe(0.03);
});

it('a value that is not allowed is named with its cell, and forgotten once it is put right', async () => {
  const { page } = await pages.openPulled();
  const { address } = await findCell(page, GROWTH);
  await typeInto(page, GROWTH, 'abc');
  await alert(page, `Inputs!${address}, growth.admissions: found “abc”`);
  await page.getByRole('button', { name: `Go to Inputs ${address}` }).click();
  await page.waitForFunction(() => window.standIn.workbook.activeSheet() === 'Inputs');
  await typeInto(page, GROWTH, 0.02);
  await page
    .getByRole('row', { name: /Emergency admissions/ })
    .getByText('2.0%')
    .waitFor();
  await page.getByRole('alert').getByText('not allowed').waitFor({ state: 'detached' });
});

it('a sheet of ours that was deleted is said to be gone, and the run writes it again', async () => {
  const { page } = await pages.openPulled();
  await page.evaluate(() =>
    window.standIn.client.run((context) => {
      context.workbook.worksheets.getItem('Summary').delete();
      return context.sync();
    }),
  );
  await draftLate(page);
  await page.getByRole('button', { name: 'Go to Summary' }).click();
  await alert(page, 'The workbook has no sheet “Summary” any more: run again to write it anew.');
  await runsNow(page);
  await page.getByRole('button', { name: 'Go to Summary' }).click();
  await page.waitForFunction(() => window.standIn.workbook.activeSheet() === 'Summary');
});

it('a sheet of the user’s that has one of our names is left alone, and the pull goes on once it is renamed', async () => {
  const { page } = await pages.open();
  await page.getByRole('button', { name: 'Pull baseline' }).waitFor();
  await page.evaluate(() =>
    window.standIn.client.run((context) => {
      context.workbook.worksheets.add('Inputs').getRange('A1').values = [['Our own list']];
      return context.sync();
    }),
  );
  const changed = await rememberWorkbook(page);
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await alert(page, 'The workbook has a sheet of its own called “Inputs”, so nothing was written');
  expect(await changed()).toEqual([]);
  await page.evaluate(() =>
    window.standIn.client.run((context) => {
      context.workbook.worksheets.getItem('Inputs').name = 'Our list';
      return context.sync();
    }),
  );
  await page.getByRole('button', { name: 'Pull baseline' }).click();
  await page.getByText('Results up to date').waitFor();
  expect(await page.evaluate(() => window.standIn.workbook.values("'Our list'!A1"))).toEqual([
    ['Our own list'],
  ]);
});
