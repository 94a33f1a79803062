import fc from 'fast-check';
import { valueAxis } from '../../../src/standalone/charts/value-axis';

const value = fc.oneof(
  fc.double({ min: -1e4, max: 1e4, noNaN: true }).filter((one) => one === 0 || Math.abs(one) > 1e-6),
  fc
    .tuple(fc.double({ min: -9.9, max: 9.9, noNaN: true }), fc.integer({ min: -200, max: 200 }))
    .map(([digits, exponent]) => (Math.abs(digits) < 1e-3 ? 0 : digits * 10 ** exponent)),
);
const range = fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const most = fc.integer({ min: 2, max: 12 });

test('ticks cover every value, in at most as many steps as asked for', () => {
  fc.assert(
    fc.property(range, fc.boolean(), most, ([lowest, highest], mustHoldZero, steps) => {
      const { low, high, ticks } = valueAxis(lowest, highest, mustHoldZero, steps);
      expect(low).toBeLessThanOrEqual(lowest);
      expect(high).toBeGreaterThanOrEqual(highest);
      expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
      expect(ticks.length - 1).toBeLessThanOrEqual(steps);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.every(Number.isFinite)).toBe(true);
    }),
  );
});

test('ticks stand in even steps of 1, 2 or 5 times a power of ten', () => {
  fc.assert(
    fc.property(range, fc.boolean(), most, ([lowest, highest], mustHoldZero, steps) => {
      const { ticks } = valueAxis(lowest, highest, mustHoldZero, steps);
      const distances = ticks.slice(1).map((tick, at) => tick - ticks[at]!);
      const [step] = distances as [number];
      const scale = Math.max(...ticks.map(Math.abs));
      expect(step).toBeGreaterThan(0);
      for (const distance of distances) expect(Math.abs(distance - step) / scale).toBeLessThan(1e-12);
      // Relative to the numbers: a narrow range far from 0 has rounded ends.
      const leading = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
      const nearest = [1, 2, 5, 10].map((round) => Math.abs(leading - round));
      expect((Math.min(...nearest) * step) / scale).toBeLessThan(1e-10);
    }),
  );
});

test('an axis of columns holds 0, and begins or ends there where all values lie on one side', () => {
  fc.assert(
    fc.property(range, most, ([lowest, highest], steps) => {
      const { low, high, ticks } = valueAxis(lowest, highest, true, steps);
      expect(ticks).toContain(0);
      if (lowest >= 0) expect(low).toBe(0);
      if (highest <= 0 && lowest < 0) expect(high).toBe(0);
    }),
  );
});

test.each([
  // Excel starts an automatic axis elsewhere where the values differ by less than a sixth of the largest.
  ['90 to 100', 90, 100, false],
  ['80 to 100', 80, 100, true],
  ['−100 to −90', -100, -90, false],
  ['100 alone', 100, 100, true],
  ['−1 to 100', -1, 100, true],
])('an axis of lines from %s holds 0: %p', (_, lowest, highest, holdsZero) => {
  expect(valueAxis(lowest, highest, false, 6).ticks.includes(0)).toBe(holdsZero);
});

test('without any value there is an axis from 0 to 1', () => {
  expect(valueAxis(0, 0, true, 5)).toMatchObject({ low: 0, high: 1 });
});

test('ticks carry no dust of binary fractions', () => {
  expect(valueAxis(0, 0.68, true, 8).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
});
