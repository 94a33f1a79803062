import fc from 'fast-check';
import type { ChartPlan, NumberFormat } from '../../../src/workbook/plan';
import type { ShownChart } from './chart-page';
import { chartOf } from './drawn-chart';

export const KINDS: readonly ChartPlan['kind'][] = [
  'column',
  'stacked-column',
  'bar',
  'line',
  'stacked-area',
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'not within the horizon', true, { error: '#DIV/0!' as const }),
  },
  { weight: 1, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e300, -1e300, 5e-324, 1e-12, 1e17, 1e17 + 16) },
);
const label = fc.oneof(
  fc.integer({ min: 2000, max: 2099 }).map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    null,
    'Mental health and learning disability services',
    'Hospital',
    'Häuser & <b>Café</b>',
    7,
  ),
);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => rgb.toString(16).padStart(6, '0'));
const format = fc.constantFrom<NumberFormat>('whole', 'decimal', 'gbp-millions', 'percent', 'general', 'gbp');

const size = fc.record({
  width: fc.integer({ min: 240, max: 1200 }),
  height: fc.integer({ min: 150, max: 500 }),
});

/** A chart over any cells: of any kind, with any labels, in any size. */
export const drawnChart: fc.Arbitrary<ShownChart & { readonly size: { width: number; height: number } }> = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(...KINDS))
  .chain(([count, most, kind]) =>
    fc
      .record({
        categories: fc.array(label, { minLength: count, maxLength: count }),
        series: fc.array(
          fc.record(
            {
              name: label,
              values: fc.array(cell, { minLength: count, maxLength: count }),
              colour,
              dash: fc.constantFrom('solid' as const, 'dash' as const, 'dot' as const, 'dash-dot' as const),
              marker: fc.constantFrom('none' as const, 'circle' as const, 'triangle' as const),
              invisible: fc.boolean(),
              hideInLegend: fc.boolean(),
            },
            { requiredKeys: ['name', 'values', 'colour'] },
          ),
          { minLength: 1, maxLength: most },
        ),
        title: fc.string({ maxLength: 120 }),
        format,
        size,
      })
      .map(({ categories, series, title, format: valueFormat, size: own }) => ({
        ...chartOf(kind, categories, series, { title, valueFormat }),
        size: own,
      })),
  );
