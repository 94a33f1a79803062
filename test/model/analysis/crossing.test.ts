import fc from 'fast-check';
import { bracketsOf, closeIn } from '../../../src/model/analysis/crossing';

const at = (x: number, y: number | null) => ({ x, y });

it('finds every change of sign, and every zero once', () => {
  const points = [at(0, -1), at(1, 2), at(2, 0), at(3, 1), at(4, -1), at(5, null), at(6, 1), at(7, -2)];
  expect(bracketsOf(points).map(([left, right]) => [left.x, right.x])).toEqual([
    [0, 1],
    [2, 2],
    [3, 4],
    [6, 7],
  ]);
});

it('closes in on the root of any steady curve to the last places', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.constantFrom(
        (x: number) => x,
        (x: number) => x ** 3,
        (x: number) => Math.expm1(x),
        (x: number) => Math.atan(50 * x),
        (x: number) => Math.sign(x) * Math.abs(x) ** 0.2,
      ),
      (root, curve) => {
        let evaluations = 0;
        const valueAt = (x: number): number => {
          evaluations += 1;
          return curve(x - root);
        };
        const bracket = [at(-10, valueAt(-10)), at(10, valueAt(10))] as [
          { x: number; y: number },
          { x: number; y: number },
        ];
        const found = closeIn(bracket, valueAt)!;
        expect(Math.abs(found.x - root)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(root)));
        expect(evaluations).toBeLessThan(120);
      },
    ),
  );
});

it('needs only a few steps where the curve is nearly straight', () => {
  let evaluations = 0;
  const valueAt = (x: number): number => {
    evaluations += 1;
    return x * x - 2;
  };
  expect(closeIn([at(1, -1) as never, at(2, 2) as never], valueAt)!.x).toBeCloseTo(Math.SQRT2, 14);
  expect(evaluations).toBeLessThan(12);
});

it('closes in on a jump from either side', () => {
  const found = closeIn([at(0, -1) as never, at(1, 3) as never], (x) => (x < 0.3 ? -1 : 3))!;
  expect(found.x).toBeCloseTo(0.3, 14);
  expect(found.y).toBe(-1);
});

it('gives up where there turns out to be no value in between', () => {
  expect(closeIn([at(0, -1) as never, at(1, 1) as never], () => null)).toBeNull();
});
