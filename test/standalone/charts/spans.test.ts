import fc from 'fast-check';
import type { ChartData } from '../../../src/standalone/charts/chart-data';
import { extentOf, spansOf } from '../../../src/standalone/charts/spans';

const number = fc.integer({ min: -1000, max: 1000 });
const cell = fc.option(number, { nil: undefined });
const rows = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([series, count]) =>
    fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
      minLength: series,
      maxLength: series,
    }),
  );

function dataOf(kind: ChartData['kind'], values: readonly (readonly (number | undefined)[])[]): ChartData {
  return {
    kind,
    categories: values[0]!.map((_, at) => `C${at}`),
    series: values.map((row, at) => ({ name: `S${at}`, values: row, colour: '003B5C' })),
  };
}

test.each(['column', 'bar'] as const)('every %s reaches from 0 to its value', (kind) => {
  fc.assert(
    fc.property(rows, (values) => {
      const spans = spansOf(dataOf(kind, values));
      values.forEach((row, series) =>
        row.forEach((value, category) => {
          expect(spans[series]![category]).toEqual(value === undefined ? undefined : { from: 0, to: value });
        }),
      );
    }),
  );
});

test('stacked columns join, above and below zero apart, and end at the sums of their values', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const spans = spansOf(dataOf('stacked-column', values));
      values[0]!.forEach((_, category) => {
        for (const sign of [1, -1]) {
          const drawn = spans.flatMap((row) => (row[category] ? [row[category]] : []));
          const side = drawn.filter(({ from, to }) => Math.sign(to - from) === sign);
          side.forEach(({ from }, at) => expect(from).toBe(at === 0 ? 0 : side[at - 1]!.to));
          const sum = values.reduce((total, row) => total + Math.max(0, sign * (row[category] ?? 0)), 0);
          expect(side.at(-1)?.to ?? 0).toBe(sum === 0 ? 0 : sign * sum);
        }
      });
    }),
  );
});

test('stacked areas add up in order, a blank as nothing', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const spans = spansOf(dataOf('stacked-area', values));
      values[0]!.forEach((_, category) => {
        let top = 0;
        values.forEach((row, series) => {
          const next = top + (row[category] ?? 0);
          expect(spans[series]![category]).toEqual({ from: top, to: next });
          top = next;
        });
      });
    }),
  );
});

test('the extent holds every end of every span, and touches the outermost', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('line', 'column', 'stacked-column', 'stacked-area'), (values, kind) => {
      const spans = spansOf(dataOf(kind as ChartData['kind'], values));
      const ends = spans.flat().flatMap((span) => (span ? [span.from, span.to] : []));
      const { lowest, highest } = extentOf(spans);
      for (const end of ends) expect(lowest <= end && end <= highest).toBe(true);
      if (ends.length > 0) expect(ends).toEqual(expect.arrayContaining([lowest, highest]));
      else expect([lowest, highest]).toEqual([0, 0]);
    }),
  );
});
