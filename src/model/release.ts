/** How avoided value turns into cash; shares of the avoided value and whole years. */
export interface ReleaseTerms {
  readonly variable: number;
  readonly semiFixed: number;
  readonly semiFixedLag: number;
  /** null: the fixed share is never released. */
  readonly fixedLag: number | null;
}

export interface Release {
  readonly released: number;
  /** Released in a later year. */
  readonly pending: number;
  /** Never released. */
  readonly stranded: number;
}

/** What year `t` makes of a pool's `gross` avoided value (£m, by year); the model, section Money. */
export function release(gross: readonly number[], t: number, terms: ReleaseTerms): Release {
  const { variable, semiFixed, semiFixedLag, fixedLag } = terms;
  // Shares that add up to 1 on paper can pass it by a rounding.
  const fixed = Math.max(0, 1 - variable - semiFixed);
  const now = gross[t]!;
  const semiFixedNow = before(gross, t, semiFixedLag);
  if (fixedLag === null) {
    return {
      released: variable * now + semiFixed * semiFixedNow,
      pending: semiFixed * (now - semiFixedNow),
      stranded: fixed * now,
    };
  }
  const fixedNow = before(gross, t, fixedLag);
  return {
    released: variable * now + semiFixed * semiFixedNow + fixed * fixedNow,
    pending: semiFixed * (now - semiFixedNow) + fixed * (now - fixedNow),
    stranded: 0,
  };
}

function before(gross: readonly number[], t: number, lag: number): number {
  return t >= lag ? gross[t - lag]! : 0;
}
