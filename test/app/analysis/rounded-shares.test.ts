import fc from 'fast-check';
import { roundedShares } from '../../../src/app/analysis/rounded-shares';

it('the largest takes what rounding leaves, and cells without a share are left out', () => {
  expect(roundedShares({ a: 0.1234, b: 0.3333, c: 0.5433, d: 0 })).toEqual({ a: 0.123, b: 0.333, c: 0.544 });
  expect(roundedShares({ a: 1, b: 0 })).toEqual({ a: 1 });
});

it('rounded shares make a whole, each near what it was', () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(weights, (drawn) => {
      const all = drawn.reduce((sum, weight) => sum + weight, 0);
      const shares = Object.fromEntries(drawn.map((weight, cell) => [String(cell), weight / all]));
      const rounded = roundedShares(shares);
      const sum = Object.values(rounded).reduce((whole, share) => whole + share, 0);
      expect(sum).toBeCloseTo(1, 12);
      // Twelve roundings at most, of half a thousandth each.
      for (const [cell, share] of Object.entries(shares)) {
        expect(Math.abs((rounded[cell] ?? 0) - share)).toBeLessThanOrEqual(0.006);
      }
    }),
  );
});
