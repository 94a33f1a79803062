import type { CellValue } from '../../../src/app/plan-charts';
import { readChart } from '../../../src/standalone/charts/chart-data';
import { readShown } from '../../../src/standalone/charts/shown-cells';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { bundledPlan } from '../../workbook/bundled-plan';
import { chartOf, type SeriesOf } from './drawn-chart';
import { hiddenColumns } from './plan-cells';

function read(categories: readonly (CellValue | null)[], series: readonly SeriesOf[]) {
  const { chart, values } = chartOf('line', categories, series);
  return readChart(chart, (area) => values[JSON.stringify(area)]!.map((value) => value ?? undefined));
}

test('only numbers are drawn: blanks, texts, errors and truth values leave a gap', () => {
  const cells = [1, null, '', 'none', true, { error: '#N/A' } as const, 0, -2];
  const { series } = read(
    cells.map((_, at) => `Y${at}`),
    [{ values: cells }],
  );
  expect(series[0]!.values).toEqual([1, undefined, undefined, undefined, undefined, undefined, 0, -2]);
});

test('a number that no axis can hold leaves a gap, and one that none can show is 0', () => {
  const { series } = read(['a', 'b', 'c', 'd'], [{ values: [Infinity, NaN, -1e305, 5e-324] }]);
  expect(series[0]!.values).toEqual([undefined, undefined, undefined, 0]);
});

test('categories at the end without label and value are cut off, those between are kept', () => {
  const data = read(['2015/16', '', '2017/18', '', null], [{ values: [1, null, null, 4, null] }]);
  expect(data.categories).toEqual(['2015/16', '', '2017/18', '']);
  expect(data.series[0]!.values).toEqual([1, undefined, undefined, 4]);
});

test('a label alone keeps its category: the years after a horizon stay on the axis', () => {
  expect(read(['a', 'b'], [{ values: [1, ''] }]).categories).toEqual(['a', 'b']);
});

test('names and categories are what their cells show', () => {
  const data = read(
    [1, true, { error: '#REF!' }, ' Cash '],
    [
      { name: 2016, values: [1, 1, 1, 1] },
      { name: null, values: [1, 1, 1, 1] },
    ],
  );
  expect(data.categories).toEqual(['1', 'TRUE', '#REF!', 'Cash']);
  expect(data.series.map(({ name }) => name)).toEqual(['2016', 'Series 2']);
});

describe('hidden columns', () => {
  const plan = bundledPlan();
  const values = evaluatePlan(plan);
  const valuesAt = readShown((sheet, row, column) => values.at(sheet, row, column), hiddenColumns(plan));
  const [gap] = plan.sheets.find(({ name }) => name === 'Summary')!.charts;

  test('are left out, so that charts end with the longest horizon', () => {
    expect(readChart(gap!, valuesAt).categories).toEqual([
      ...['2015/16', '2016/17', '2017/18', '2018/19', '2019/20', '2020/21'],
      ...['2021/22', '2022/23', '2023/24', '2024/25', '2025/26'],
    ]);
  });

  test('come in once they are shown', () => {
    const all = readShown(
      (sheet, row, column) => values.at(sheet, row, column),
      () => false,
    );
    expect(readChart(gap!, all).categories).toHaveLength(22);
  });
});
