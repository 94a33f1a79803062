import { appraise, breakEvenYear } from '../../src/model/appraisal';

const flat = [1, 1, 1, 1, 1, 1];

it.each([
  [1, 0.966184],
  [2, 0.933511],
  [3, 0.901943],
  [4, 0.871442],
  [5, 0.841973],
])('discounts £1m of year %i to the published factor', (year, factor) => {
  const released = flat.map((_, t) => (t === year ? 1 : 0));
  const { npv } = appraise(released, [0, 0, 0, 0, 0, 0], flat, 0.035);
  expect(npv).toBeCloseTo(factor, 6);
});

it('takes inflation out before it discounts', () => {
  const { netBenefit, npv } = appraise([0, 4.4], [0, 2.2], [1, 1.1], 0.25);
  expect(netBenefit[1]).toBeCloseTo(2, 12);
  expect(npv).toBeCloseTo(1.6, 12);
});

it('has no ratio of benefits to costs where nothing is spent', () => {
  expect(appraise([0, 1], [0, 0], flat, 0.035).bcr).toBeNull();
  expect(appraise([0, 1], [0, 4], flat, 0.035).bcr).toBeCloseTo(0.25, 12);
});

it('can break even in a year, in sum and in discounted sum at different times', () => {
  const released = [0, 0, 2, 2, 4, 4];
  const costs = [0, 3, 1, 1, 3, 3];
  // Net: −3, 1, 1, 1, 1. Sum: −3, −2, −1, 0. Discounted at 100 %: −1.5, −1.25, −1.125, −1.0625, −1.03125.
  const { breakEven } = appraise(released, costs, flat, 1);
  expect(breakEven).toEqual({ inYear: 2, cumulative: 4, discounted: null });
});

describe('The break-even year', () => {
  it('is the first at or above zero after one below', () => {
    expect(breakEvenYear([0, -1, -2, 0, 3])).toBe(3);
  });

  it('is the first above zero where none was below', () => {
    expect(breakEvenYear([0, 0, 2, -1])).toBe(2);
  });

  it('is none where nothing ever happens or all stays below', () => {
    expect(breakEvenYear([0, 0, 0])).toBeNull();
    expect(breakEvenYear([0, -1, -0.5])).toBeNull();
  });
});
