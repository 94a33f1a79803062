import fc from 'fast-check';
import { readChart, type ChartData } from '../../../src/standalone/charts/chart-data';
import { layOut, type ChartLayout } from '../../../src/standalone/charts/chart-layout';
import { barsOf, layersOf, runsOf } from '../../../src/standalone/charts/marks';
import { spansOf, type Spans } from '../../../src/standalone/charts/spans';
import type { CellValue, ChartPlan } from '../../../src/workbook/plan';
import type { ShownChart } from './chart-page';
import { drawnChart } from './drawn-cells';
import { chartOf, type SeriesOf } from './drawn-chart';

interface LaidOut {
  readonly data: ChartData;
  readonly spans: Spans;
  readonly layout: ChartLayout;
}

function layOutShown({ chart, values, size = { width: 600, height: 300 } }: ShownChart): LaidOut {
  const data = readChart(chart, (area) => values[JSON.stringify(area)]!.map((value) => value ?? undefined));
  const spans = spansOf(data);
  return { data, spans, layout: layOut(chart, data, spans, size) };
}

const draw = (kind: ChartPlan['kind'], series: readonly SeriesOf[]): LaidOut =>
  layOutShown(chartOf(kind, series[0]!.values.map((_, at) => `C${at}`) as CellValue[], series));

const amount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1, max: 1, noNaN: true }));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 10 }))
  .chain(([series, count]) =>
    fc.array(fc.array(amount, { minLength: count, maxLength: count }), {
      minLength: series,
      maxLength: series,
    }),
  );

describe.each(['column', 'bar', 'stacked-column'] as const)('a %s', (kind) => {
  it('is as long as its value is large, by one measure for the whole chart', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data, spans, layout } = draw(
          kind,
          rows.map((values) => ({ values })),
        );
        const { plot, axis } = layout;
        const measure = (kind === 'bar' ? plot.width : plot.height) / (axis.high - axis.low);
        for (const bar of barsOf(data, spans, layout)) {
          const value = rows[bar.series]![bar.category]!;
          const length = kind === 'bar' ? bar.width : bar.height;
          expect(length).toBeCloseTo(Math.abs(value) * measure, 6);
        }
      }),
    );
  });

  it('lies inside the plot, and beside those of other categories', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data, spans, layout } = draw(
          kind,
          rows.map((values) => ({ values })),
        );
        const { plot, step } = layout;
        for (const { x, y, width, height, category } of barsOf(data, spans, layout)) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 1e-6);
          expect(x + width).toBeLessThanOrEqual(plot.left + plot.width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(y + height).toBeLessThanOrEqual(plot.top + plot.height + 1e-6);
          const [from, to] = kind === 'bar' ? [y, y + height] : [x, x + width];
          expect(from).toBeGreaterThan(layout.middleOf(category) - step / 2);
          expect(to).toBeLessThan(layout.middleOf(category) + step / 2);
        }
      }),
    );
  });
});

test.each(['column', 'bar'] as const)(
  'every %s stands on the line at zero, on the side of its sign',
  (kind) => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data, spans, layout } = draw(
          kind,
          rows.map((values) => ({ values })),
        );
        const zero = layout.placeOf(0);
        for (const bar of barsOf(data, spans, layout)) {
          const isPositive = rows[bar.series]![bar.category]! > 0;
          const foot =
            kind === 'bar'
              ? isPositive
                ? bar.x
                : bar.x + bar.width
              : isPositive
                ? bar.y + bar.height
                : bar.y;
          expect(foot).toBeCloseTo(zero, 6);
        }
      }),
    );
  },
);

test('columns of one category stand beside each other in the order of their series', () => {
  const { data, spans, layout } = draw('column', [
    { values: [1, 2] },
    { values: [3, 1] },
    { values: [-2, 2] },
  ]);
  for (const category of [0, 1]) {
    const own = barsOf(data, spans, layout).filter((bar) => bar.category === category);
    expect(own.map(({ series }) => series)).toEqual([0, 1, 2]);
    own.slice(1).forEach(({ x }, at) => expect(x).toBeCloseTo(own[at]!.x + own[at]!.width, 6));
  }
});

test('segments of a stack meet, and reach as far as their sum', () => {
  const { data, spans, layout } = draw('stacked-column', [{ values: [3] }, { values: [4] }, { values: [5] }]);
  const bars = barsOf(data, spans, layout);
  expect(bars[0]!.y + bars[0]!.height).toBeCloseTo(layout.placeOf(0), 6);
  bars.slice(1).forEach(({ y, height }, at) => expect(y + height).toBeCloseTo(bars[at]!.y, 6));
  expect(bars[2]!.y).toBeCloseTo(layout.placeOf(12), 6);
});

describe('a waterfall', () => {
  // Each step: base above, base below, widens above and below 0, narrows above and below 0.
  const piecesOf = (from: number, to: number): readonly number[] => {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const above = Math.max(0, high) - Math.max(0, low);
    const below = Math.min(0, low) - Math.min(0, high);
    const bases = [Math.max(0, low), Math.min(0, high)];
    return to > from ? [...bases, above, below, 0, 0] : [...bases, 0, 0, above, below];
  };

  it('draws each step from where it starts to where it ends, across zero too, and no base', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 }), (steps) => {
        const ends = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
        const pieces = ends.map((end, at) => piecesOf(ends[at - 1] ?? 0, end));
        const { data, spans, layout } = draw(
          'stacked-column',
          Array.from({ length: 6 }, (_, series) => ({
            values: pieces.map((own) => own[series]!),
            invisible: series < 2,
          })),
        );
        const bars = barsOf(data, spans, layout);
        expect(bars.every(({ series }) => series >= 2)).toBe(true);
        steps.forEach((step, category) => {
          const own = bars.filter((bar) => bar.category === category);
          if (step === 0) return expect(own).toEqual([]);
          const places = [ends[category - 1] ?? 0, ends[category]!].map(layout.placeOf);
          expect(Math.min(...own.map(({ y }) => y))).toBeCloseTo(Math.min(...places), 6);
          expect(Math.max(...own.map(({ y, height }) => y + height))).toBeCloseTo(Math.max(...places), 6);
          return expect(own.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(
            Math.abs(places[0]! - places[1]!),
            6,
          );
        });
      }),
    );
  });
});

describe('a line', () => {
  it('goes through its values in order, higher for more', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 20 }), (values) => {
        const { data, spans, layout } = draw('line', [{ values }]);
        const [run] = runsOf(data, spans, layout);
        expect(run!.points).toHaveLength(values.length);
        run!.points.slice(1).forEach(({ x, y }, at) => {
          expect(x - run!.points[at]!.x).toBeCloseTo(layout.step, 6);
          const change = values[at + 1]! - values[at]!;
          if (Math.abs(change) > 1e-6) expect(Math.sign(run!.points[at]!.y - y)).toBe(Math.sign(change));
        });
      }),
    );
  });

  it('is broken where a value is missing and ends with the last', () => {
    const { data, spans, layout } = draw('line', [
      { values: [null, 1, 2, '', { error: '#N/A' }, 5, null, 7, 8, null] },
    ]);
    const runs = runsOf(data, spans, layout).map(({ points }) => points.map(({ x }) => x));
    const at = (category: number) => layout.middleOf(category);
    expect(runs).toEqual([[at(1), at(2)], [at(5)], [at(7), at(8)]]);
  });
});

test('layers of stacked areas share their edges', () => {
  const { data, spans, layout } = draw('stacked-area', [{ values: [1, 2, 3] }, { values: [4, null, 6] }]);
  const [under, over] = layersOf(data, spans, layout);
  expect(under!.lower.every(({ y }) => Math.abs(y - layout.placeOf(0)) < 1e-6)).toBe(true);
  expect(over!.lower).toEqual(under!.upper);
  expect(over!.upper.map(({ y }) => y)).toEqual([5, 2, 9].map(layout.placeOf));
});

test('whatever the cells hold, every number of a drawing is one', () => {
  fc.assert(
    fc.property(drawnChart, (shown) => {
      const { data, spans, layout } = layOutShown(shown);
      const marks = [barsOf, runsOf, layersOf].map((marksOf) => marksOf(data, spans, layout));
      const numbers: unknown[] = [];
      JSON.stringify([layout, marks], (_, value: unknown) => {
        if (typeof value === 'number') numbers.push(value);
        return value;
      });
      expect(numbers.length).toBeGreaterThan(10);
      expect(numbers.every(Number.isFinite)).toBe(true);
      for (const { width, height } of barsOf(data, spans, layout)) {
        expect(width).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
