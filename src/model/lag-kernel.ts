/**
 * How an effect spreads over the years after the spending: weights for 0…`length` − 1 years later
 * (a discrete Erlang of `stages` stages and the given mean in years; the model, section Effect on need).
 */
export function lagKernel(mean: number, stages: number, length: number): number[] {
  const carried = mean / (mean + stages);
  const weights = new Array<number>(length).fill(0);
  let weight = (1 - carried) ** stages;
  for (let later = 0; later < length; later += 1) {
    if (later > 0) weight *= (carried * (later + stages - 1)) / later;
    weights[later] = weight;
  }
  return weights;
}

/** What the spending up to year `t` has come to in year `t`; spending of t = 0 counts for nothing. */
export function exposure(kernel: readonly number[], spend: readonly number[], t: number): number {
  let sum = 0;
  for (let later = 0; later < t; later += 1) sum += kernel[later]! * spend[t - later]!;
  return sum;
}
