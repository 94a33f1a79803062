import { S_CURVE_STEEPNESS } from './constants';
import { exp } from './portable-math';
import type { Shift } from './types';

/** Cumulative fraction of the shift in place in t = 0…`horizon`; the model, section The shift (h). */
export function phasing(shift: Pick<Shift, 'phasing' | 'years' | 'custom'>, horizon: number): number[] {
  const fractions = new Array<number>(horizon + 1).fill(0);
  for (let t = 1; t <= horizon; t += 1) fractions[t] = fractionInPlace(shift, t);
  return fractions;
}

function fractionInPlace(shift: Pick<Shift, 'phasing' | 'years' | 'custom'>, t: number): number {
  const progress = Math.min(1, t / shift.years);
  switch (shift.phasing) {
    case 'linear':
      return progress;
    case 'front-loaded':
      return 1 - (1 - progress) * (1 - progress);
    case 's-curve':
      return sCurve(progress);
    case 'custom':
      return shift.custom![Math.min(t, shift.years) - 1]!;
  }
}

function sCurve(progress: number): number {
  const start = logistic(-S_CURVE_STEEPNESS / 2);
  const end = logistic(S_CURVE_STEEPNESS / 2);
  return (logistic(S_CURVE_STEEPNESS * (progress - 1 / 2)) - start) / (end - start);
}

function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}
