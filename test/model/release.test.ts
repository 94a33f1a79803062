import { release } from '../../src/model/release';

const gross = [0, 10, 20, 40];

it('releases the variable share at once and the semi-fixed one after its lag', () => {
  const terms = { variable: 0.35, semiFixed: 0.45, semiFixedLag: 1, fixedLag: null };
  const { released, pending, stranded } = release(gross, 3, terms);
  expect(released).toBeCloseTo(0.35 * 40 + 0.45 * 20, 12);
  expect(pending).toBeCloseTo(0.45 * 20, 12);
  expect(stranded).toBeCloseTo(0.2 * 40, 12);
});

it('strands nothing where the fixed share follows in the end', () => {
  const terms = { variable: 0.3, semiFixed: 0.5, semiFixedLag: 0, fixedLag: 2 };
  const { released, pending, stranded } = release(gross, 3, terms);
  expect(released).toBeCloseTo(0.8 * 40 + 0.2 * 10, 12);
  expect(pending).toBeCloseTo(0.2 * 30, 12);
  expect(stranded).toBe(0);
});

it('knows nothing from before the base year', () => {
  const terms = { variable: 0, semiFixed: 0.5, semiFixedLag: 4, fixedLag: 21 };
  expect(release(gross, 3, terms)).toEqual({ released: 0, pending: 40, stranded: 0 });
});

it('strands nothing by rounding where the two shares make up the whole', () => {
  // In binary, 1 − 0.8 − 0.2 is a little below 0.
  const terms = { variable: 0.8, semiFixed: 0.2, semiFixedLag: 1, fixedLag: null };
  expect(release(gross, 3, terms).stranded).toBe(0);
});
