import type { Baseline } from '../data/baseline';
import type { Scenario } from '../model/types';

/** All that a workbook of ours is made from. */
export interface Inputs {
  readonly baseline: Baseline;
  readonly scenarios: readonly Scenario[];
}
