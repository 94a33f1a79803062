import type { Baseline } from '../../../data/baseline';
import type { Scenario } from '../../types';
import { course, scratchLength } from './course';
import type { KernelInput } from './inputs';
import type { Column, Memory } from './memory';
import { layout } from './memory';
import type { ScalarOutputs, YearlyOutputs } from './outputs';
import { terms } from './terms';

/** A scenario made ready to be run for a block of draws at a time. */
export interface Kernel {
  readonly horizon: number;
  /** Holds every column. The varied inputs' are to be written before each run. */
  readonly memory: Memory;
  readonly inputs: Readonly<Record<KernelInput, Column>>;
  /** Where a run writes: the column of the base year, with those of the other years after it. */
  readonly yearly: YearlyOutputs;
  readonly scalar: ScalarOutputs;
  /** Computes all draws of the block from the inputs as they are in the memory now. */
  run(): void;
}

/**
 * Compiles a scenario, checked against this baseline. The arithmetic is that of `runScenario`, whatever
 * values the `varied` inputs are given, but for one rule: where a variable share and its semi-fixed
 * share would pass 1 together, the semi-fixed share gives way. Lags and stages must be whole.
 */
export function compileKernel(
  baseline: Baseline,
  scenario: Scenario,
  varied: readonly KernelInput[],
): Kernel {
  const columns = layout();
  const compiled = terms(baseline, scenario, new Set(varied), columns);
  const { horizon, inputs, yearly, scalar } = compiled;
  const memory = columns.memory();
  const scratch = new Float64Array(scratchLength(horizon));
  return { horizon, memory, inputs, yearly, scalar, run: () => course(compiled, memory, scratch) };
}
