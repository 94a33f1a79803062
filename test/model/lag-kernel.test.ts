import fc from 'fast-check';
import { exposure, lagKernel } from '../../src/model/lag-kernel';

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 12));
}

it('gives the published weights of two stages with a mean of two years', () => {
  expectClose(lagKernel(2, 2, 4), [0.25, 0.25, 0.1875, 0.125]);
});

it('gives the published weights of two stages with a mean of half a year', () => {
  expectClose(lagKernel(0.5, 2, 3), [0.64, 0.256, 0.0768]);
});

it('puts all of the effect at once where the mean is nothing', () => {
  expectClose(lagKernel(0, 4, 3), [1, 0, 0]);
});

it('sums to one and has the mean it was asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 40, noNaN: true }),
      fc.integer({ min: 1, max: 10 }),
      (mean, stages) => {
        // Long enough for the slowest kernel's tail to vanish.
        const weights = lagKernel(mean, stages, 4000);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const average = weights.reduce((total, weight, later) => total + later * weight, 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(average).toBeCloseTo(mean, 7);
      },
    ),
  );
});

it('adds up what each earlier year contributes', () => {
  expect(exposure([0.5, 0.3, 0.2], [0, 10, 20, 40], 3)).toBeCloseTo(0.5 * 40 + 0.3 * 20 + 0.2 * 10, 12);
  expect(exposure([0.5, 0.3, 0.2], [0, 10, 20, 40], 1)).toBeCloseTo(5, 12);
});
