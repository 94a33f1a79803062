import { bundledBaseline } from '../../src/data/bundled-baseline';
import { NO_COMMISSIONING } from '../../src/data/commissioning';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import type { Kept, KeptRow } from '../../src/workbook/kept';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';

const baseline = bundledBaseline();
const planWith = (kept: Kept = {}, of = baseline) =>
  buildWorkbookPlan(of, bundledScenarios().slice(0, 1), { ...STAMP, kept });

function rowsOf(name: string, kept: Kept = {}): readonly Record<string, unknown>[] {
  const { columns, rows } = tablesOfPlan(planWith(kept), [name]).get(name)!;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

const row = (figures: KeptRow) =>
  rowsOf('tblOutcomes', { tblOutcomes: [figures] }).find(({ Key }) => Key === figures['Key']);

it.each([
  // Healthy life expectancy is to rise, child poverty to fall, and advocacy says neither.
  ['outcome-01', 60, 61, 'better'],
  ['outcome-01', 60, 59, 'worse'],
  ['outcome-10', 21.6, 20, 'better'],
  ['outcome-10', 21.6, 22, 'worse'],
  ['outcome-10', 21.6, 21.6, 'no change'],
  ['indicator-07', 10, 20, 'no direction'],
] as const)('%s from %d to %d is %s', (Key, Baseline, Latest, trend) => {
  expect(row({ Key, Baseline, Latest })?.['Trend']).toBe(trend);
});

it('one figure alone says nothing of a trend, and a nought is a figure', () => {
  expect(row({ Key: 'outcome-01', Latest: 61 })?.['Trend']).toBe('not enough figures');
  expect(row({ Key: 'outcome-01', Baseline: 0, Latest: 1 })?.['Trend']).toBe('better');
});

it.each([
  ['outcome-01', 63, 63, 'met'],
  ['outcome-01', 63, 62, 'not met'],
  ['outcome-10', 20, 19, 'met'],
  ['outcome-10', 20, 21, 'not met'],
  ['indicator-07', 20, 21, ''],
] as const)('%s with a target of %d and now at %d is “%s”', (Key, Target, Latest, met) => {
  expect(row({ Key, Target, Latest })?.['Against target']).toBe(met);
});

it('an indicator of the user’s own has a trend too', () => {
  const own = { Measure: 'Walks taken', 'Better when': 'higher', Baseline: 1, Latest: 2 };
  const rows = rowsOf('tblOutcomes', { tblOutcomes: [own] });
  expect(rows.find(({ Measure }) => Measure === 'Walks taken')).toMatchObject({
    ...own,
    Key: 'own-1',
    Trend: 'better',
  });
});

it('a place’s range is its life expectancy less and plus its margin', () => {
  const places = rowsOf('tblLifeExpectancy');
  const devonport = places.find(({ Place }) => Place === 'Devonport')!;
  expect(devonport['Low']).toBeCloseTo(75.1, 9);
  expect(devonport['High']).toBeCloseTo(77.3, 9);
});

it('aims, drivers and needs are as many as the package has', () => {
  const { aims, drivers, needs } = baseline.commissioning;
  expect(rowsOf('tblAims')).toHaveLength(aims.length);
  expect(rowsOf('tblDrivers')).toHaveLength(drivers.length);
  expect(rowsOf('tblNeeds')).toHaveLength(needs.length);
});

it('a baseline with nothing of all this has no sheet for it, and one with a part has a sheet of that part', () => {
  const without = planWith({}, { ...baseline, commissioning: NO_COMMISSIONING });
  expect(without.sheets.map(({ name }) => name)).not.toContain('Outcomes');
  const { needs } = baseline.commissioning;
  const some = planWith({}, { ...baseline, commissioning: { ...NO_COMMISSIONING, needs } });
  const sheet = some.sheets.find(({ name }) => name === 'Outcomes')!;
  expect(sheet.tables.map(({ name }) => name)).toEqual(['tblNeeds']);
});
