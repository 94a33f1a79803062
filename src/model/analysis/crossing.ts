/** A point at which a function's value is known. */
export interface Known {
  readonly x: number;
  readonly y: number;
}

/** Two points between which, or at which, a function comes to 0. */
export type Bracket = readonly [Known, Known];

/**
 * All neighbours between which the sign changes, among points in rising order; a point that is 0 counts
 * by itself. Where the function has no value (null), nothing is said of either side.
 */
export function bracketsOf(points: readonly { readonly x: number; readonly y: number | null }[]): Bracket[] {
  const brackets: Bracket[] = [];
  let before: Known | null = null;
  for (const { x, y } of points) {
    const here = y === null ? null : { x, y };
    if (here !== null && here.y === 0) brackets.push([here, here]);
    else if (here !== null && before !== null && before.y * here.y < 0) brackets.push([before, here]);
    before = here;
  }
  return brackets;
}

const MOST_STEPS = 200;

/** How close the ends may come, beside their own size and that of the bracket at first. */
const CLOSE = 4 * Number.EPSILON;
const FINE = Number.EPSILON;

/**
 * Narrows a bracket until its ends all but touch or one of them is 0, and gives the end that is nearer
 * to 0; null where the function turns out to have no value in between. Chandrupatla's method: inverse
 * quadratic steps where those are safe, else halving. It closes in on a jump, too.
 */
export function closeIn([left, right]: Bracket, valueAt: (x: number) => number | null): Known | null {
  let newest = left;
  let other = right;
  let part = 1 / 2;
  const fine = FINE * Math.abs(right.x - left.x);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const nearer = nearerToZero([newest, other]);
    const width = Math.abs(other.x - newest.x);
    const least = width > 0 ? (CLOSE * Math.abs(nearer.x) + fine) / width : 1;
    if (nearer.y === 0 || least > 1 / 2) return nearer;
    const x = newest.x + Math.min(1 - least, Math.max(least, part)) * (other.x - newest.x);
    const y = valueAt(x);
    if (y === null) return null;
    const isSameSide = y * newest.y > 0;
    const third = isSameSide ? newest : other;
    if (!isSameSide) other = newest;
    newest = { x, y };
    part = nextPart(newest, other, third);
  }
  return nearerToZero([newest, other]);
}

/** The end of a bracket whose value is nearer to 0. */
export function nearerToZero([one, other]: Bracket): Known {
  return Math.abs(one.y) < Math.abs(other.y) ? one : other;
}

/** Where between the two newest points the next one should be, from the newest one on. */
function nextPart(newest: Known, other: Known, third: Known): number {
  const along = (newest.x - other.x) / (third.x - other.x);
  const up = (newest.y - other.y) / (third.y - other.y);
  const isSafe = up * up < along && (1 - up) * (1 - up) < 1 - along;
  if (!isSafe) return 1 / 2;
  return (
    ((newest.y / (other.y - newest.y)) * third.y) / (other.y - third.y) +
    ((((third.x - newest.x) / (other.x - newest.x)) * newest.y) / (third.y - newest.y)) *
      (other.y / (third.y - other.y))
  );
}
