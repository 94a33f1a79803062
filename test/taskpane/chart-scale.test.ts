import * as fc from 'fast-check';
import { decimalsOf, labelledPlaces, roundTicks } from '../../src/taskpane/chart-scale';

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 22 });

it('ticks are whole multiples of 1, 2 or 5 times a power of ten, one step apart, and span the values', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 3, max: 8 }), (values, most) => {
      const ticks = roundTicks(values, most);
      const step = ticks[1]! - ticks[0]!;
      const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
      expect([1, 2, 5].some((round) => Math.abs(digits - round) < 1e-4)).toBe(true);
      ticks.forEach((tick, index) => {
        expect(Math.abs(tick / step - Math.round(tick / step))).toBeLessThan(1e-4);
        if (index > 0) expect((tick - ticks[index - 1]!) / step).toBeCloseTo(1, 4);
      });
      expect(ticks[0]!).toBeLessThanOrEqual(Math.min(...values) + step * 1e-6);
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values) - step * 1e-6);
      // No more than can be read, and no step more than is needed.
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
    }),
  );
});

it.each([
  [[0, 43.8], 5, [0, 20, 40, 60]],
  [[-3.2, 8], 5, [-5, 0, 5, 10]],
  [[100, 111.6], 5, [100, 105, 110, 115]],
  [[0, 0], 5, [0, 0.5]],
  [[0, 5e-324], 5, [0, 0.5]],
  [[600_000, 600_000.000_000_000_1], 5, [600_000, 800_000]],
])('%j has the ticks that one would draw by hand', (values, most, ticks) => {
  expect(roundTicks(values, most)).toEqual(ticks);
});

it.each([
  [20, 0],
  [1, 0],
  [0.5, 1],
  [0.02, 2],
])('values %d apart are told from each other by %d decimals', (step, decimals) => {
  expect(decimalsOf(step)).toBe(decimals);
});

it('the last place is always labelled, others evenly before it, and no more than fit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 22 }), fc.integer({ min: 1, max: 30 }), (count, most) => {
      const places = labelledPlaces(count, most);
      expect(places.at(-1)).toBe(count - 1);
      expect(places.length).toBeLessThanOrEqual(Math.max(2, most));
      const steps = places.slice(1).map((place, index) => place - places[index]!);
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
    }),
  );
});
