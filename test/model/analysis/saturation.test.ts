import fc from 'fast-check';
import { saturation } from '../../../src/model/analysis/kernel/saturation';

it('is 1 − e⁻ˣ to 13 digits, however small or large x is', () => {
  const exponent = fc.double({ min: -300, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.oneof(
        exponent.map((power) => 10 ** power),
        fc.double({ min: 0, max: 45, noNaN: true }),
      ),
      (x) => {
        const expected = -Math.expm1(-x);
        expect(Math.abs(saturation(x) - expected)).toBeLessThanOrEqual(1e-13 * expected);
      },
    ),
    { numRuns: 2000 },
  );
});

it('is exactly nothing at nothing, and 1 far out', () => {
  expect(saturation(0)).toBe(0);
  expect(saturation(1e9)).toBe(1);
  expect(saturation(Infinity)).toBe(1);
});
