import { readChart } from '../../../src/standalone/charts/chart-data';
import { figuresOf } from '../../../src/standalone/charts/chart-figures';
import { layOut } from '../../../src/standalone/charts/chart-layout';
import { spansOf } from '../../../src/standalone/charts/spans';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { bundledPlan } from '../../workbook/bundled-plan';
import type { ShownChart } from './chart-page';
import { chartOf } from './drawn-chart';
import { chartsOf } from './plan-cells';

function figures({ chart, values }: ShownChart) {
  const data = readChart(chart, (area) => values[JSON.stringify(area)]!.map((value) => value ?? undefined));
  const { axis } = layOut(chart, data, spansOf(data), { width: 600, height: 300 });
  return figuresOf(data, chart.valueFormat, axis);
}

test('every drawn value is told in the format of the chart, a blank as nothing', () => {
  const shown = chartOf('line', ['a', 'b', 'c'], [{ name: 'Gap', values: [1.25, null, -3] }]);
  expect(figures(shown)).toEqual([{ series: 0, name: 'Gap', texts: ['£1.3m', '', '−£3.0m'] }]);
});

test('values between the ticks of whole numbers are told finer than these', () => {
  const shown = chartOf('column', ['a', 'b'], [{ values: [45.92, 50] }], { valueFormat: 'whole' });
  expect(figures(shown)[0]!.texts).toEqual(['45.9', '50.0']);
});

test('the pieces of a waterfall’s step are told as the amount of the step', () => {
  const plan = bundledPlan();
  const bridge = chartsOf(plan).find(({ chart }) => chart.name === 'Bridge of the gap')!;
  const values = evaluatePlan(plan);
  const { categories } = bridge.chart;
  const told = figures(bridge);
  expect(told.map(({ name }) => name)).toEqual(['Widens the gap', 'Narrows the gap', 'Gap at the horizon']);
  for (let row = categories.from.row; row <= categories.to.row; row += 1) {
    // The amounts stand beside the labels that the chart takes for categories.
    const amount = values.at(categories.sheet, row, categories.from.column + 1) as number;
    const isTotal = row === categories.to.row;
    const expected = amount === 0 ? '' : Math.abs(amount).toFixed(1);
    const place = row - categories.from.row;
    expect(told.map(({ texts }) => texts[place])).toEqual([
      !isTotal && amount > 0 ? expected : '',
      !isTotal && amount < 0 ? expected : '',
      isTotal ? expected : '',
    ]);
  }
});

test.each([
  [12, -6],
  [-6, 12],
])('a step that crosses zero, in pieces of %d and %d, is told whole', (first, second) => {
  const shown = chartOf(
    'stacked-column',
    ['Funding'],
    [
      { name: 'Base', values: [0], invisible: true },
      { name: 'Narrows', values: [first], colour: '0B6B2B' },
      { name: 'Narrows, the rest', values: [second], colour: '0B6B2B', hideInLegend: true },
    ],
  );
  expect(figures(shown)).toEqual([{ series: 1, name: 'Narrows', texts: ['£18.0m'] }]);
});
