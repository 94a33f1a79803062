import fc from 'fast-check';
import { orderStatistics } from '../../../src/model/analysis/uncertainty/order-statistics';
import { exactPercentiles } from '../../../src/model/analysis/uncertainty/percentiles';
import { averageRanks, correlation } from '../../../src/model/analysis/uncertainty/rank-correlation';

/** Lists with many equal values, with far outliers, or of anything at all. */
const arbitraryValues = fc
  .oneof(
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
      minLength: 1,
      maxLength: 300,
    }),
    fc.array(
      fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1e300, -1e300, 5e-324, 0)),
      {
        minLength: 1,
        maxLength: 300,
      },
    ),
  )
  .map((values) => Float64Array.from(values));

const inOrder = (values: Float64Array): number[] => [...values].sort((a, b) => a - b);

it('gives what sorting gives at any rank, and leaves the list as it was', () => {
  fc.assert(
    fc.property(arbitraryValues, (values) => {
      const before = [...values];
      const ranks = before.map((_, rank) => rank);
      expect(orderStatistics(values, ranks)).toEqual(inOrder(values));
      expect([...values]).toEqual(before);
    }),
  );
});

it('draws a straight line between neighbours, as spreadsheets do', () => {
  // PERCENTILE.INC of 1, 2, 4, 8, 16: (n − 1)p is 0.2, 1, 2, 3, 3.8.
  const { p5, p25, p50, p75, p95 } = exactPercentiles(Float64Array.of(16, 1, 8, 2, 4));
  expect([p5, p25, p50, p75, p95]).toEqual([expect.closeTo(1.2, 12), 2, 4, 8, expect.closeTo(14.4, 12)]);
});

it('of one value is that value', () => {
  const seven = { p5: 7, p25: 7, p50: 7, p75: 7, p95: 7 };
  expect(exactPercentiles(Float64Array.of(7))).toEqual(seven);
  expect(exactPercentiles(new Float64Array(500).fill(7))).toEqual(seven);
});

it('ranks from 1, equal values sharing the mean of their places', () => {
  expect([...averageRanks(Float64Array.of(30, 10, 20, 20, 40))]).toEqual([4, 1, 2.5, 2.5, 5]);
  fc.assert(
    fc.property(arbitraryValues, (values) => {
      const sorted = inOrder(values);
      const expected = [...values].map(
        (value) => (sorted.indexOf(value) + 1 + sorted.lastIndexOf(value) + 1) / 2,
      );
      expect([...averageRanks(values)]).toEqual(expected);
    }),
  );
});

it('has the rank correlation of a textbook', () => {
  // Ten pupils’ IQ and hours of television a week; ρ = −29/165.
  const iq = Float64Array.of(106, 86, 100, 101, 99, 103, 97, 113, 112, 110);
  const hours = Float64Array.of(7, 0, 27, 50, 28, 29, 20, 12, 6, 17);
  expect(correlation(averageRanks(iq), averageRanks(hours))).toBeCloseTo(-29 / 165, 12);
});

it('is 1 with itself, −1 turned round, and nothing at all with what never changes', () => {
  const values = Float64Array.of(1, 5, 2, 8);
  expect(correlation(values, values)).toBeCloseTo(1, 15);
  expect(
    correlation(
      values,
      values.map((value) => -value),
    ),
  ).toBeCloseTo(-1, 15);
  expect(correlation(values, new Float64Array(4).fill(3))).toBeNull();
});
