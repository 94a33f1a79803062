import type { AlternativeEnvelope, Lever } from '../data/baseline';

/** Whether two levers have the same target, due at the same time. */
export function isSameTarget(one: Lever, other: Lever): boolean {
  return one.change === other.change && one.dueYear === other.dueYear;
}

/** Whether two envelopes add the same money in each footprint, over the same years. */
export function addsTheSame(one: AlternativeEnvelope, other: AlternativeEnvelope): boolean {
  const footprints = new Set([...Object.keys(one.extraGbpM), ...Object.keys(other.extraGbpM)]);
  return (
    one.years === other.years && [...footprints].every((key) => one.extraGbpM[key] === other.extraGbpM[key])
  );
}
