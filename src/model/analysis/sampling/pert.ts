import { power } from '../../portable-math';

/** How firmly a PERT distribution holds to its most likely value. */
const PERT_LAMBDA = 4;

/** A beta distribution on 0…1 with α + β = 2 + λ. */
export interface PertShape {
  readonly alpha: number;
  readonly beta: number;
}

/** A point of an inverse distribution function: its value, and its slope there. */
export interface Quantile {
  readonly x: number;
  readonly slope: number;
}

/** The shape of PERT(low, value, high) with low < high; the model, section Uncertainty. */
export function pertShape(low: number, value: number, high: number): PertShape {
  const range = high - low;
  return {
    alpha: 1 + (PERT_LAMBDA * (value - low)) / range,
    beta: 1 + (PERT_LAMBDA * (high - value)) / range,
  };
}

/** The same distribution seen from its other end. */
export function mirrored({ alpha, beta }: PertShape): PertShape {
  return { alpha: beta, beta: alpha };
}

/** Gives the inverse distribution function of a shape, for shares from 0 to 1 without both ends. */
export function pertQuantile(shape: PertShape): (share: number, guess: number) => Quantile {
  const lower = partialBeta(shape);
  const upper = partialBeta(mirrored(shape));
  const below = lower(1 / 2).mass;
  const total = below + upper(1 / 2).mass;
  return (share, guess) => {
    const mass = share * total;
    const isBelow = mass <= below;
    const { x, density } = isBelow ? solve(lower, mass, guess) : solve(upper, total - mass, 1 - guess);
    return { x: isBelow ? x : 1 - x, slope: total / density };
  };
}

interface Partial {
  readonly mass: number;
  readonly density: number;
}

const MOST_STEPS = 100;
const CLOSE = 1e-12;

/** Newton's method, halving where it would leave what is known to hold the answer. */
function solve(partial: (x: number) => Partial, mass: number, guess: number): { x: number; density: number } {
  let low = 0;
  let high = 1 / 2;
  let x = guess > low && guess < high ? guess : high / 2;
  for (let step = 0; ; step += 1) {
    const found = partial(x);
    const change = (mass - found.mass) / found.density;
    if (Math.abs(change) <= CLOSE * x || step === MOST_STEPS)
      return { x: x + change, density: found.density };
    if (change < 0) high = x;
    else low = x;
    x = x + change > low && x + change < high ? x + change : (low + high) / 2;
  }
}

/** Terms of a series in powers of at most ½ that reach the last bit. */
const TERMS = 60;
const NEGLIGIBLE = 1e-17;

/**
 * The beta density without its constant factor, and its integral from 0 to x ≤ ½, by the power series
 * of (1 − x)^(β − 1).
 */
function partialBeta({ alpha, beta }: PertShape): (x: number) => Partial {
  const coefficients = new Float64Array(TERMS);
  for (let n = 0, binomial = 1; n < TERMS; n += 1, binomial *= (n - beta) / n) {
    coefficients[n] = binomial / (alpha + n);
  }
  return (x) => {
    let sum = 0;
    let factor = 1;
    for (let n = 0; n < TERMS && factor > NEGLIGIBLE; n += 1, factor *= x) sum += coefficients[n]! * factor;
    const rise = power(x, alpha - 1);
    return { mass: rise * x * sum, density: rise * power(1 - x, beta - 1) };
  };
}
