/** Shares of three parts that make a whole. */
export type Thirds = readonly [number, number, number];

/** The least and the most that each part may be; some three shares that make a whole lie between. */
export type ThirdsLimits = readonly [Span, Span, Span];
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** Points to a side of the first grid, of the grids around the best point, and how far those go down. */
const FIRST_GRID = 61;
const NEXT_GRID = 15;
const FINEST = 1e-8;

export interface Found {
  readonly shares: Thirds;
  readonly value: number;
  readonly evaluations: number;
}

/**
 * The division with the least value: over a dense grid of all that is allowed, then over ever narrower
 * ones around the best point so far. `valuesAt` is asked for many points at once.
 */
export function searchTriangle(
  limits: ThirdsLimits,
  valuesAt: (points: readonly Thirds[]) => readonly number[],
): Found {
  let best: Found | null = null;
  let reach = 1 / 2;
  let grid = FIRST_GRID;
  while (reach > FINEST) {
    const points = gridOf(limits, best?.shares ?? null, reach, grid);
    const values = valuesAt(points);
    const evaluations: number = (best?.evaluations ?? 0) + points.length;
    points.forEach((shares, index) => {
      const value = values[index]!;
      if (best === null || value < best.value) best = { shares, value, evaluations };
    });
    best = { ...best!, evaluations };
    // Two steps of this grid to either side.
    reach *= 4 / (grid - 1);
    grid = NEXT_GRID;
  }
  return best!;
}

/** A grid of allowed points, at most `reach` away from the centre in its first two shares. */
function gridOf(
  [first, second, third]: ThirdsLimits,
  centre: Thirds | null,
  reach: number,
  side: number,
): Thirds[] {
  const points: Thirds[] = [];
  const firsts = placesIn(
    Math.max(first.least, 1 - second.most - third.most),
    Math.min(first.most, 1 - second.least - third.least),
    centre?.[0] ?? null,
    reach,
    side,
  );
  for (const one of firsts) {
    const seconds = placesIn(
      Math.max(second.least, 1 - one - third.most),
      Math.min(second.most, 1 - one - third.least),
      centre?.[1] ?? null,
      reach,
      side,
    );
    for (const two of seconds) points.push([one, two, Math.max(0, 1 - one - two)]);
  }
  return points;
}

/** Places from one end to the other; around the centre, where there is one, and no further than `reach`. */
function placesIn(least: number, most: number, centre: number | null, reach: number, side: number): number[] {
  const low = centre === null ? least : Math.min(Math.max(least, centre - reach), most);
  const high = centre === null ? most : Math.max(Math.min(most, centre + reach), least);
  if (high <= low) return [low];
  return Array.from({ length: side }, (_, n) => low + (n * (high - low)) / (side - 1));
}
