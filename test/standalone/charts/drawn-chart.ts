import type { CellValue, ChartPlan, ChartSeriesPlan, SheetArea } from '../../../src/workbook/plan';
import type { ShownChart } from './chart-page';

type Cell = CellValue | null;

export interface SeriesOf extends Partial<Omit<ChartSeriesPlan, 'name' | 'values'>> {
  readonly name?: Cell;
  readonly values: readonly Cell[];
}

const COLOURS = ['003B5C', 'B5460F', '0B6B2B', 'E0A800', '9A9A9A', '6B4C9A'];

const row = (at: number, from: number, length: number): SheetArea => ({
  sheet: 'Data',
  from: { row: at, column: from },
  to: { row: at, column: from + Math.max(0, length - 1) },
});

/** A chart over a block of cells: the categories in the first row, a series in each row below. */
export function chartOf(
  kind: ChartPlan['kind'],
  categories: readonly Cell[],
  series: readonly SeriesOf[],
  more: Partial<ChartPlan> = {},
): ShownChart {
  const chart: ChartPlan = {
    name: 'Chart',
    kind,
    title: 'Spend, £m a year',
    altText: 'Spend by year.',
    at: { row: 0, column: 0 },
    size: { width: 360, height: 225 },
    categories: row(0, 1, categories.length),
    series: series.map((one, index) => ({
      colour: COLOURS[index % COLOURS.length]!,
      ...one,
      name: row(1 + index, 0, 1),
      values: row(1 + index, 1, one.values.length),
    })),
    valueTitle: '£m',
    valueFormat: 'gbp-millions',
    ...more,
  };
  const values: Record<string, readonly Cell[]> = { [JSON.stringify(chart.categories)]: categories };
  series.forEach(({ name = 'Spend', values: cells }, at) => {
    values[JSON.stringify(chart.series[at]!.name)] = [name];
    values[JSON.stringify(chart.series[at]!.values)] = cells;
  });
  return { chart, values };
}
