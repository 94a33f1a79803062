import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import type { Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import {
  begin,
  chartOf,
  figuresOf,
  isInSight,
  selectCell,
  showSheet,
  StandaloneSite,
  until,
  type Visit,
  walkTo,
} from '../support/standalone-page';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';

jest.setTimeout(180_000);

const site = new StandaloneSite();
let visit: Visit;

beforeAll(() => site.start(), 300_000);
afterAll(() => site.stop());
beforeEach(async () => {
  visit = await site.visit();
  await begin(visit.page);
});
afterEach(async () => {
  // Whatever a test did, the page stayed within its folder and without complaint.
  expect([visit.strays, visit.complaints]).toEqual([[], []]);
  await visit.context.close();
});

const baseline = bundledBaseline();
const [DO_NOTHING, POLICY, AMBITION] = bundledScenarios() as [Scenario, Scenario, Scenario];

/** Where an assumption's value stands on Inputs, rows and columns from 0. */
function placeOf(key: string): { row: number; column: number } {
  const plan = buildWorkbookPlan(baseline, bundledScenarios(), STAMP);
  const sheet = plan.sheets.find(({ name }) => name === 'Inputs')!;
  const { area, columns } = sheet.tables.find(({ name }) => name === 'tblAssumptions')!;
  const keys = area.from.column + columns.findIndex(({ name }) => name === 'Key');
  const column = area.from.column + columns.findIndex(({ name }) => name === 'Value');
  const cell = sheet.cells.find(
    (one) => one.column === keys && one.content.kind === 'text' && one.content.value === key,
  )!;
  return { row: cell.row, column };
}

/** The gap by year as a chart writes it: do nothing, then the scenario. */
function gapsOf(from: Baseline, scenario: Scenario): string[][] {
  const { labels, gap, gapDoNothing } = runScenario(from, scenario);
  const text = (value: number): string => (value < 0 ? `−${(-value).toFixed(1)}` : value.toFixed(1));
  return labels.map((label, t) => [label, text(gapDoNothing[t]!), text(gap[t]!)]);
}

/** The figures of the Summary's first chart, without their unit. */
async function gapsShown(): Promise<string[][]> {
  const rows = await figuresOf(visit.page, 'Gap, £m a year');
  return rows.map((row) => row.map((text) => text.replace(/[£m]/g, '')));
}

/** Waits until the Summary's first chart has these figures, and fails with what it has if it gets none. */
async function shown(figures: string[][]): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end && JSON.stringify(await gapsShown()) !== JSON.stringify(figures)) {
    await visit.page.waitForTimeout(100);
  }
  expect(await gapsShown()).toEqual(figures);
}

it('a first visit shows the bundled workbook, its charts and the pane, and keeps it', async () => {
  const { page } = visit;
  await page.getByText('Ties to the published total of £564.06m.').waitFor();
  await page.getByText('Results up to date').waitFor();
  await page.getByText(/^Kept in this browser at/).waitFor();
  expect(await page.getByRole('img', { name: /^Gap, £m a year/ }).count()).toBe(1);
  await shown(gapsOf(baseline, POLICY));
});

it('an input changed in the grid is followed by the workbook, its charts and the pane', async () => {
  const { page } = visit;
  const { row, column } = placeOf('growth.admissions');
  await selectCell(page, 'Inputs', row, column);
  await page.keyboard.type('0.02');
  await page.keyboard.press('Enter');
  await page
    .getByRole('row', { name: /Emergency admissions/ })
    .getByText('2.0%')
    .waitFor();
  const assumptions = baseline.assumptions.map((one) =>
    one.key === 'growth.admissions' ? { ...one, value: 0.02 } : one,
  );
  await showSheet(page, 'Summary');
  await page.getByRole('img', { name: /^Gap, £m a year/ }).waitFor();
  await shown(gapsOf({ ...baseline, assumptions }, POLICY));
});

it('the scenario in force is chosen above the grid, and the Summary follows', async () => {
  const { page } = visit;
  await page.getByLabel('Choose for Summary A5').selectOption(AMBITION.name);
  await shown(gapsOf(baseline, AMBITION));
  await page.getByLabel('Choose for Summary A5').selectOption(DO_NOTHING.name);
  await shown(gapsOf(baseline, DO_NOTHING));
});

it('the wheel over a chart moves the sheet, and the chart with it', async () => {
  const { page } = visit;
  const chart = chartOf(page, 'Gap, £m a year');
  const cells = (await page.locator('.ic-worksheet-sheet-canvas').boundingBox())!;
  const { x, y } = (await chart.boundingBox())!;
  await page.mouse.move(x + 100, (y + cells.y + cells.height) / 2);
  await page.mouse.wheel(0, 200);
  await until(async () => (await chart.boundingBox())!.y < y - 100);
});

it('the keyboard opens the figures of a chart that is out of sight, and the sheet comes along', async () => {
  const { page } = visit;
  const top = (await page.locator('.ic-worksheet-sheet-canvas').boundingBox())!.y;
  const summary = chartOf(page, 'What makes the gap').locator('summary');
  expect(await isInSight(page, summary)).toBe(false);
  await page.getByRole('tab', { name: 'Baseline', exact: true }).focus();
  await walkTo(page, summary, 'Shift+Tab');
  await until(() => isInSight(page, summary));
  await page.keyboard.press('Enter');
  await chartOf(page, 'What makes the gap').getByRole('table').waitFor();
  // What moved is what the sheet shows, and not the grid itself.
  expect((await page.locator('.ic-worksheet-sheet-canvas').boundingBox())!.y).toBe(top);
});
