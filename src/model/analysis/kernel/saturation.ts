import { exp } from '../../portable-math';

/** Steps to a unit: what is left beside the nearest step is so small that five terms do. */
const STEPS = 64;

/** Past this, 1 − e⁻ˣ is 1 to the last bit. */
const LARGEST = 40;

const FALL = new Float64Array(LARGEST * STEPS + 1);
const RISE = new Float64Array(LARGEST * STEPS + 1);
for (let step = 0; step <= LARGEST * STEPS; step += 1) {
  FALL[step] = exp(-step / STEPS);
  RISE[step] = preciseRise(step / STEPS);
}

/** With all digits for small x, where taking e⁻ˣ from 1 would lose them. */
function preciseRise(x: number): number {
  if (x > 1) return 1 - exp(-x);
  let sum = 0;
  for (let n = 20; n > 0; n -= 1) sum = (x / n) * (1 - sum);
  return sum;
}

/** 1 − e⁻ˣ of an x from 0, to 13 digits also where x is minute, the same on every machine. */
export function saturation(x: number): number {
  const limited = x < LARGEST ? x : LARGEST;
  const step = (limited * STEPS + 0.5) | 0;
  const r = limited - step / STEPS;
  // What the small rest adds: r − r²/2! + r³/3! − …
  const rest = r * (1 - r * (1 / 2 - r * (1 / 6 - r * (1 / 24 - r * (1 / 120)))));
  return RISE[step]! + FALL[step]! * rest;
}
