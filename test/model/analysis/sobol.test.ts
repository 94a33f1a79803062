import fc from 'fast-check';
import { MOST_DIMENSIONS } from '../../../src/model/analysis/sampling/direction-numbers';
import {
  blockFlips,
  scrambledDimension,
  sobolBits,
  sobolDimension,
  sobolRanks,
} from '../../../src/model/analysis/sampling/sobol';
import reference from '../../support/analysis/sobol-points.json';

const TWO_32 = 2 ** 32;
const dimensions = Array.from({ length: MOST_DIMENSIONS }, (_, dimension) => dimension);
const arbitraryDimension = fc.integer({ min: 0, max: MOST_DIMENSIONS - 1 });
const arbitrarySeed = fc.integer({ min: 0, max: TWO_32 - 1 });

describe('The unscrambled sequence', () => {
  // As printed by Joe and Kuo beside their direction numbers.
  it.each([
    [0, 0, 0, 0],
    [1, 0.5, 0.5, 0.5],
    [2, 0.75, 0.25, 0.25],
    [3, 0.25, 0.75, 0.75],
    [4, 0.375, 0.375, 0.625],
    [5, 0.875, 0.875, 0.125],
    [6, 0.625, 0.125, 0.875],
    [7, 0.125, 0.625, 0.375],
    [8, 0.1875, 0.3125, 0.9375],
    [9, 0.6875, 0.8125, 0.4375],
  ])('has the published point %i', (index, ...coordinates) => {
    const found = coordinates.map((_, d) => (sobolBits(sobolDimension(d), index) >>> 0) / TWO_32);
    expect(found).toEqual(coordinates);
  });

  it.each(Object.entries(reference.points))(
    'has the point %s of an independent program in all 64 dimensions',
    (index, point) => {
      expect(dimensions.map((d) => sobolBits(sobolDimension(d), Number(index)) >>> 0)).toEqual(point);
    },
  );
});

describe('The scrambled sequence', () => {
  it('has one point in each 2⁻ᵐ of the unit interval among any aligned 2ᵐ points, in every dimension', () => {
    fc.assert(
      fc.property(
        arbitraryDimension,
        arbitrarySeed,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 200 }),
        (d, seed, m, run) => {
          const dimension = scrambledDimension(d, seed);
          const places = Array.from({ length: 2 ** m }, (_, k) => {
            const bits = sobolBits(dimension, run * 2 ** m + k) >>> 0;
            return Math.floor((bits / TWO_32) * 2 ** m);
          });
          expect(new Set(places).size).toBe(2 ** m);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps the first two dimensions a net: one point in each of the 2ᵐ boxes of every shape', () => {
    const m = 8;
    for (const seed of [1, 2, 3]) {
      const [one, other] = [scrambledDimension(0, seed), scrambledDimension(1, seed)];
      for (let along = 0; along <= m; along += 1) {
        const boxes = Array.from({ length: 2 ** m }, (_, k) => {
          const x = Math.floor(((sobolBits(one, k) >>> 0) / TWO_32) * 2 ** along);
          const y = Math.floor(((sobolBits(other, k) >>> 0) / TWO_32) * 2 ** (m - along));
          return x * 2 ** (m - along) + y;
        });
        expect(new Set(boxes).size).toBe(2 ** m);
      }
    }
  });

  it('is another sequence for another seed and in another dimension, and the same for the same', () => {
    const bits = (d: number, seed: number): number[] =>
      Array.from({ length: 16 }, (_, index) => sobolBits(scrambledDimension(d, seed), index));
    expect(bits(5, 1)).toEqual(bits(5, 1));
    expect(bits(5, 1)).not.toEqual(bits(5, 2));
    expect(bits(5, 1)).not.toEqual(bits(6, 1));
  });

  it('puts a given point anywhere, evenly over the seeds', () => {
    // Chi-squared of 16 cells over 4,096 seeds: 15 degrees of freedom, above 37.7 once in a thousand.
    for (const [d, index] of [
      [0, 0],
      [7, 1],
      [40, 1000],
    ] as const) {
      const cells = new Array<number>(16).fill(0);
      for (let seed = 0; seed < 4096; seed += 1) {
        cells[sobolBits(scrambledDimension(d, seed), index) >>> 28]! += 1;
      }
      const chiSquared = cells.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
      expect(chiSquared).toBeLessThan(37.7);
    }
  });

  it('is scrambled and not only shifted: even the difference of two points is another for each seed', () => {
    const differences = Array.from({ length: 256 }, (_, seed) => {
      const dimension = scrambledDimension(3, seed);
      return sobolBits(dimension, 1) ^ sobolBits(dimension, 0);
    });
    expect(new Set(differences).size).toBe(256);
    // The first half of the interval and the second still have a point each.
    expect(differences.every((bits) => bits < 0)).toBe(true);
  });

  it('can be taken up at any block', () => {
    fc.assert(
      fc.property(arbitraryDimension, arbitrarySeed, fc.integer({ min: 0, max: 4000 }), (d, seed, block) => {
        const dimension = scrambledDimension(d, seed);
        const start = block * 256;
        const found = Array.from(blockFlips(dimension, 256), (flips) => sobolBits(dimension, start) ^ flips);
        const expected = found.map((_, k) => sobolBits(dimension, start + k));
        expect(found).toEqual(expected);
      }),
    );
  });

  it('knows the ranks of its first points without sorting them', () => {
    fc.assert(
      fc.property(arbitraryDimension, arbitrarySeed, fc.integer({ min: 1, max: 3000 }), (d, seed, count) => {
        const dimension = scrambledDimension(d, seed);
        const points = Array.from({ length: count }, (_, index) => sobolBits(dimension, index) >>> 0);
        const order = [...points.keys()].sort((a, b) => points[a]! - points[b]!);
        const expected = new Float64Array(count);
        order.forEach((index, place) => {
          expected[index] = place + 1;
        });
        expect(sobolRanks(dimension, count)).toEqual(expected);
      }),
    );
  });
});
