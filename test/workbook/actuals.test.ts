import { bundledBaseline } from '../../src/data/bundled-baseline';
import { runScenario } from '../../src/model/run-scenario';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { Kept } from '../../src/workbook/kept';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import { difference, STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const inForce = runScenario(baseline, scenarios[1]!);
const planWith = (kept: Kept = {}) => buildWorkbookPlan(baseline, scenarios, { ...STAMP, kept });

function rowsOf(plan: ReturnType<typeof planWith>): readonly Record<string, unknown>[] {
  const { columns, rows } = tablesOfPlan(plan, ['tblActuals']).get('tblActuals')!;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

it('each year to the longest horizon stands beside doing nothing and the scenario in force', () => {
  const rows = rowsOf(planWith());
  expect(rows.map(({ Year }) => Year)).toEqual(inForce.labels);
  rows.forEach((row, t) => {
    const expected: Record<string, number> = {
      'Spend, do nothing': inForce.costDoNothing[t]!,
      'Spend, scenario': inForce.envelope[t]! + inForce.gap[t]!,
      'Admissions, do nothing': inForce.admissionsDoNothing[t]!,
      'Admissions, scenario': inForce.admissions[t]!,
      'Bed days, do nothing': inForce.bedDaysDoNothing[t]!,
      'Bed days, scenario': inForce.bedDays[t]!,
    };
    for (const [column, figure] of Object.entries(expected)) {
      expect(difference(Number(row[column]), figure)).toBeLessThan(1e-9);
    }
  });
});

it('what a scenario costs does not depend on the money that there is for it', () => {
  const levers = ['secondary-care-demand'];
  const richer = { ...scenarios[1]!, levers, envelope: 'western-locality-target' };
  const result = runScenario(baseline, richer);
  const rows = rowsOf(buildWorkbookPlan(baseline, [scenarios[0]!, richer], STAMP));
  rows.forEach((row, t) => {
    const { costDoNothing, shift, reinvested, doubleRunning, released, leverReleased } = result;
    const programme = shift[t]! + reinvested[t]! + doubleRunning[t]!;
    const cost = costDoNothing[t]! + programme - released[t]! - leverReleased[t]!;
    expect(difference(Number(row['Spend, scenario']), cost)).toBeLessThan(1e-9);
  });
});

it('a year without figures has no variance and no words', () => {
  for (const row of rowsOf(planWith())) {
    expect(row['Actual spend']).toBeUndefined();
    expect([row['Spend variance'], row['Spend variance, %'], row['In words']]).toEqual(['', '', '']);
  }
});

it('what was typed is set against the plan, in figures and in words', () => {
  const t = 2;
  const planned = inForce.envelope[t]! + inForce.gap[t]!;
  const kept = {
    tblActuals: [
      {
        Year: inForce.labels[t]!,
        'Actual spend': planned + 3,
        'Actual admissions': inForce.admissions[t]! * 1.02,
        'Actual bed days': inForce.bedDays[t]!,
        Note: 'provisional',
      },
    ],
  };
  const row = rowsOf(planWith(kept))[t]!;
  expect(row['Spend variance']).toBeCloseTo(3, 9);
  expect(row['Spend variance, %']).toBeCloseTo(3 / planned, 12);
  expect(row['Admissions variance, %']).toBeCloseTo(0.02, 12);
  expect(row['Note']).toBe('provisional');
  const words = String(row['In words']);
  expect(words).toMatch(/^Spend is £3\.0m above the scenario, £\d+\.\dm (above|below) doing nothing\. /);
  expect(words).toMatch(/Admissions are 2\.0 % above the scenario\. Bed days are as in the scenario\. $/);
});

it('figures of later years and of years that no one knows are kept all the same', () => {
  const kept: Kept = {
    tblActuals: [
      { Year: '2030/31', 'Actual spend': 900 },
      { Year: 'Spring', Note: 'a guess' },
    ],
  };
  const plan = planWith(kept);
  const rows = rowsOf(plan);
  expect(rows.find(({ Year }) => Year === '2030/31')).toMatchObject({ No: 16, 'Actual spend': 900 });
  expect(rows.at(-1)).toMatchObject({ Year: 'Spring', Note: 'a guess', 'Spend, scenario': '' });
  expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
});

it('the charts read the cells that are typed into, so that a blank year is a gap', () => {
  const sheet = planWith().sheets.find(({ name }) => name === 'Actuals')!;
  expect(sheet.charts).toHaveLength(2);
  for (const { series } of sheet.charts) {
    const { from, to } = series[0]!.values;
    for (let { row } = from; row <= to.row; row += 1) {
      const cell = sheet.cells.find((one) => one.row === row && one.column === from.column);
      expect(cell?.style.role).toBe('input');
      expect(cell?.content.kind).toBe('blank');
    }
  }
});
