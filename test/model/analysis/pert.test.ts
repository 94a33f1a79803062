import betaincinv from '@stdlib/math-base-special-betaincinv';
import fc from 'fast-check';
import { fillDraws, pertTable } from '../../../src/model/analysis/sampling/pert-table';

const TWO_32 = 2 ** 32;

/** The draws that some unsigned 32-bit numbers give. */
function drawsOf(low: number, value: number, high: number, bits: readonly number[]): number[] {
  const draws = new Float64Array(bits.length);
  fillDraws(
    pertTable(low, value, high),
    0,
    Int32Array.from(bits, (word) => word | 0),
    draws,
    0,
  );
  return [...draws];
}

const arbitraryPert = fc
  .tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.double({ min: 0.001, max: 100, noNaN: true }),
  )
  .map(([thousandth, low, range]) => ({
    low,
    range,
    high: low + range,
    value: Math.min(low + range, Math.max(low, low + (range * thousandth) / 1000)),
  }));

/** Mostly anywhere, but with as many from far out in the tails as from the middle. */
const arbitraryBits = fc
  .tuple(fc.integer({ min: 0, max: TWO_32 - 1 }), fc.integer({ min: 0, max: 31 }), fc.boolean())
  .map(([bits, shift, isUpper]) => (isUpper ? TWO_32 - 1 - (bits >>> shift) : bits >>> shift));

it('agrees with an independent inverse beta distribution to a millionth of the range', () => {
  fc.assert(
    fc.property(arbitraryPert, fc.array(arbitraryBits, { minLength: 20, maxLength: 20 }), (pert, bits) => {
      const { low, value, high, range } = pert;
      const alpha = 1 + (4 * (value - low)) / (high - low);
      const draws = drawsOf(low, value, high, bits);
      draws.forEach((draw, index) => {
        const expected = low + range * betaincinv((bits[index]! + 0.5) / TWO_32, alpha, 6 - alpha);
        expect(Math.abs(draw - expected) / range).toBeLessThan(1e-6);
      });
    }),
    { numRuns: 100 },
  );
});

it('has the closed form that there is where the value is one of the ends', () => {
  // PERT(0, 0, 1) is beta(1, 5): its distribution function is 1 − (1 − x)⁵.
  const bits = [0, 1, 2 ** 16, 2 ** 30, 2 ** 31, 3 * 2 ** 30, TWO_32 - 2 ** 16, TWO_32 - 1];
  const shares = bits.map((word) => (word + 0.5) / TWO_32);
  drawsOf(0, 0, 1, bits).forEach((draw, index) => {
    expect(Math.abs(draw - (1 - (1 - shares[index]!) ** 0.2))).toBeLessThan(1e-6);
  });
  drawsOf(0, 1, 1, bits).forEach((draw, index) => {
    expect(Math.abs(draw - shares[index]! ** 0.2)).toBeLessThan(1e-6);
  });
});

it('is the value itself where there is no range', () => {
  expect(drawsOf(0.3, 0.3, 0.3, [0, 12345, 2 ** 31, TWO_32 - 1])).toEqual([0.3, 0.3, 0.3, 0.3]);
});

it('rises with the random number and never leaves the range', () => {
  fc.assert(
    fc.property(arbitraryPert, fc.array(arbitraryBits, { minLength: 50, maxLength: 50 }), (pert, bits) => {
      const rising = [...new Set([0, ...bits, TWO_32 - 1])].sort((a, b) => a - b);
      const draws = drawsOf(pert.low, pert.value, pert.high, rising);
      draws.forEach((draw, index) => {
        expect(draw).toBeGreaterThanOrEqual(index > 0 ? draws[index - 1]! : pert.low);
        expect(draw).toBeLessThanOrEqual(pert.high);
      });
    }),
  );
});
