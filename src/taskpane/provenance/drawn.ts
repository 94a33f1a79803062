/** How a sampled number came about. */
export type Drawn =
  /** All uncertain inputs at once, so many times. */
  | { readonly how: 'together'; readonly draws: number; readonly seed: number }
  /** Each to its low and its high by itself. */
  | { readonly how: 'one-by-one' };
