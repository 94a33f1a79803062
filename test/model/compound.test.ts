import { presentValue, projected } from '../../src/model/compound';

it('discounts as the Green Book’s factors at 3.5 per cent do', () => {
  const factors = [1, 0.966184, 0.933511, 0.901943, 0.871442, 0.841973];
  factors.forEach((factor, year) => {
    expect(presentValue(0.035, [...Array<number>(year).fill(0), 1])).toBeCloseTo(factor, 6);
  });
});

it('at a rate of nothing, worth is the plain sum', () => {
  expect(presentValue(0, [1, -2, 4.5])).toBe(3.5);
  expect(presentValue(0.5, [])).toBe(0);
});

it('grows at one rate, or at one for each year of which the last holds on', () => {
  expect(projected(100, [0.5], 2)).toBe(225);
  expect(projected(100, [0.5, 1], 3)).toBe(600);
  expect(projected(100, [0.5], 0)).toBe(100);
});
