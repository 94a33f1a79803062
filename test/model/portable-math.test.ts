import fc from 'fast-check';
import { exp, log, power } from '../../src/model/portable-math';

/** Within so many units in the last place of the engine's own function. */
function expectNear(found: number, expected: number, units: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(units * Number.EPSILON * Math.abs(expected));
}

it('gives the exponential to the last places', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => expectNear(exp(x), Math.exp(x), 4)),
  );
});

it('gives the logarithm to the last places', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expectNear(log(x), Math.log(x), 4);
    }),
  );
});

it('gives the powers that are exact, exactly or nearly', () => {
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
  expect(power(0, 0)).toBe(1);
  expect(power(0, 2.5)).toBe(0);
  expectNear(power(2, 10), 1024, 8);
  expectNear(power(0.25, 0.5), 0.5, 4);
  expectNear(power(1e-10, 0.2), 0.01, 16);
});
