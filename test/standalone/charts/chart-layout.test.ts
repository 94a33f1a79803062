import fc from 'fast-check';
import { readChart } from '../../../src/standalone/charts/chart-data';
import { layOut } from '../../../src/standalone/charts/chart-layout';
import { textWidth } from '../../../src/standalone/charts/text-width';
import { spansOf } from '../../../src/standalone/charts/spans';
import { bundledPlan } from '../../workbook/bundled-plan';
import type { ShownChart } from './chart-page';
import { drawnChart } from './drawn-cells';
import { chartOf } from './drawn-chart';
import { chartsOf } from './plan-cells';

const PLAN = chartsOf(bundledPlan());

function layOutAt({ chart, values }: ShownChart, width: number, height: number) {
  const data = readChart(chart, (area) => values[JSON.stringify(area)]!.map((value) => value ?? undefined));
  return { data, layout: layOut(chart, data, spansOf(data), { width, height }) };
}

test('a chart is exactly as large as asked, wherever its plot has room', () => {
  for (const shown of PLAN) {
    const { width, height } = shown.chart.size;
    const { layout } = layOutAt(shown, width * 2, height * 2);
    expect([layout.width, layout.height]).toEqual([width * 2, height * 2]);
  }
});

test('a chart grows higher rather than lose its plot', () => {
  fc.assert(
    fc.property(drawnChart, (shown) => {
      const { width, height } = shown.size;
      const { layout } = layOutAt(shown, width, height);
      expect(layout.width).toBe(width);
      expect(layout.height).toBeGreaterThanOrEqual(height - 1e-6);
      expect(layout.plot.height).toBeGreaterThanOrEqual(100);
      expect(layout.plot.top + layout.plot.height).toBeLessThan(layout.height);
    }),
  );
});

test('the legend names what is drawn, except what the plan leaves out', () => {
  const { layout } = layOutAt(
    chartOf(
      'stacked-column',
      ['a'],
      [
        { name: 'Base', values: [1], invisible: true },
        { name: 'Widens', values: [1] },
        { name: 'Widens, below 0', values: [1], hideInLegend: true },
        { name: 'Gap', values: [1] },
      ],
    ),
    480,
    300,
  );
  expect(layout.legend.map(({ text, series }) => [text, series])).toEqual([
    ['Widens', 1],
    ['Gap', 3],
  ]);
});

test('no entry of a legend lies upon another or beyond the edge', () => {
  fc.assert(
    fc.property(drawnChart, (shown) => {
      const { data, layout } = layOutAt(shown, shown.size.width, shown.size.height);
      const swatch = data.kind === 'line' ? 30 : 12;
      const ends = layout.legend.map(({ x, text }) => x + swatch + textWidth(text, { size: 12 }));
      layout.legend.forEach(({ x, row }, at) => {
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(ends[at]!).toBeLessThanOrEqual(layout.width);
        const before = layout.legend[at - 1];
        // A swatch stands nearer to its own text than to that of its neighbour.
        if (before?.row === row) expect(x - ends[at - 1]!).toBeGreaterThan(10);
      });
    }),
  );
});

test('numbered labels are thinned evenly, beginning with the first, and names are never left out', () => {
  const years = Array.from({ length: 22 }, (_, t) => `${2015 + t}/${16 + t}`);
  const { labels } = layOutAt(chartOf('line', years, [{ values: years.map((_, t) => t) }]), 300, 300).layout;
  const shown = labels.lines.flatMap((lines, at) => (lines.length > 0 ? [at] : []));
  expect(shown.length).toBeGreaterThan(2);
  expect(new Set(shown.slice(1).map((at, place) => at - shown[place]!)).size).toBe(1);
  expect(shown[0]).toBe(0);

  const names = ['Volume', 'Prices', 'Efficiency', 'Funding growth', 'Programme', 'Double running'];
  for (const width of [300, 480, 900]) {
    const { layout } = layOutAt(chartOf('column', names, [{ values: [1, 2, 3, 4, 5, 6] }]), width, 300);
    expect(layout.labels.lines.map((lines) => lines.join(' '))).toEqual(names);
  }
});

test('bars run down the page in the order of their rows', () => {
  const { layout } = layOutAt(chartOf('bar', ['a', 'b', 'c'], [{ values: [1, 2, 3] }]), 400, 300);
  const middles = [0, 1, 2].map(layout.middleOf);
  expect(middles).toEqual([...middles].sort((one, other) => one - other));
  expect(layout.placeOf(2)).toBeGreaterThan(layout.placeOf(1));
});
