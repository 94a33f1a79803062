import fc from 'fast-check';
import { attribute, shareAvoided, together } from '../../src/model/avoidance';

const caps = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const slopes = fc.double({ min: 0, max: 20, noNaN: true });
const spends = fc.double({ min: 0, max: 100, noNaN: true });
const needs = fc.double({ min: 0.1, max: 1000, noNaN: true });

it('avoids nothing where there is no cap or no need', () => {
  expect(shareAvoided(0, 1.5, 10, 100)).toBe(0);
  expect(shareAvoided(0.2, 1.5, 10, 0)).toBe(0);
  expect(shareAvoided(0.2, 1.5, 10, -5)).toBe(0);
});

it('returns what the slope says on the first pound', () => {
  expect(shareAvoided(0.2, 1.5, 1e-6, 100) * 100).toBeCloseTo(1.5e-6, 12);
});

it('stays between nothing and the cap', () => {
  fc.assert(
    fc.property(caps, slopes, spends, needs, (cap, slope, spend, need) => {
      const avoided = shareAvoided(cap, slope, spend, need);
      expect(avoided).toBeGreaterThanOrEqual(0);
      expect(avoided).toBeLessThanOrEqual(cap);
    }),
  );
});

it('rises with exposure, and ever more slowly', () => {
  fc.assert(
    fc.property(caps, slopes, spends, needs, fc.double({ min: 0.01, max: 50, noNaN: true }), (...drawn) => {
      const [cap, slope, spend, need, step] = drawn;
      const [low, middle, high] = [0, 1, 2].map((steps) =>
        shareAvoided(cap, slope, spend + steps * step, need),
      );
      expect(middle).toBeGreaterThanOrEqual(low!);
      expect(high).toBeGreaterThanOrEqual(middle!);
      expect(high! - 2 * middle! + low!).toBeLessThanOrEqual(1e-15);
    }),
  );
});

it('lets a second programme work on what the first has left', () => {
  expect(together(0.1, 0.2)).toBeCloseTo(1 - 0.9 * 0.8, 15);
});

it('attributes all of the value, whatever the order of the programmes', () => {
  const shares = fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(shares, fc.double({ min: 0, max: 500, noNaN: true }), (drawn, value) => {
      const parts = attribute(value, drawn);
      const turned = attribute(value, [...drawn].reverse()).reverse();
      const isAnything = drawn.some((share) => share > 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(isAnything ? value : 0, 9);
      parts.forEach((part, index) => expect(part).toBeCloseTo(turned[index]!, 9));
    }),
  );
});

it('attributes nothing where nothing was avoided', () => {
  expect(attribute(0, [0, 0, 0])).toEqual([0, 0, 0]);
});
