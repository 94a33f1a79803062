import { phasing } from '../../src/model/phasing';

function expectClose(found: readonly number[], expected: readonly number[], digits: number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, digits));
}

it('builds up evenly and then holds', () => {
  expectClose(phasing({ phasing: 'linear', years: 4 }, 6), [0, 0.25, 0.5, 0.75, 1, 1, 1], 12);
});

it('puts more of the shift into the first years when front-loaded', () => {
  expectClose(phasing({ phasing: 'front-loaded', years: 4 }, 5), [0, 0.4375, 0.75, 0.9375, 1, 1], 12);
});

it('follows the published s-curve over five years', () => {
  const expected = [0, 0.10432, 0.33908, 0.66092, 0.89568, 1, 1];
  expectClose(phasing({ phasing: 's-curve', years: 5 }, 6), expected, 5);
});

it('ends an s-curve at exactly one', () => {
  expect(phasing({ phasing: 's-curve', years: 3 }, 4).slice(3)).toEqual([1, 1]);
});

it('takes custom fractions as they stand and holds the last', () => {
  const custom = [0.1, 0.1, 0.8];
  expect(phasing({ phasing: 'custom', years: 3, custom }, 5)).toEqual([0, 0.1, 0.1, 0.8, 0.8, 0.8]);
});

it('cuts a build-up that is longer than the horizon', () => {
  expectClose(phasing({ phasing: 'linear', years: 10 }, 2), [0, 0.1, 0.2], 12);
});
