/** The most stages that a lag may have. */
export const MOST_STAGES = 10;

/**
 * Lets spending through `stages` stages of a lag, each holding back the same part of what comes in, and
 * gives what leaves the last one. `chain` has, from `first` on, what each let through the year before.
 */
export function pass(
  chain: Float64Array,
  first: number,
  stages: number,
  held: number,
  arriving: number,
): number {
  let passed = arriving;
  for (let stage = first; stage < first + stages; stage += 1) {
    passed += held * (chain[stage]! - passed);
    chain[stage] = passed;
  }
  return passed;
}
