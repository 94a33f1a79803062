import type { Baseline } from '../data/baseline';
import type { AnalysisRecord } from '../model/analysis/analysis-record';
import type { ReadMeasure } from '../model/custom-measure/read-measures';
import type { Scenario } from '../model/types';
import type { Kept } from '../workbook/kept';

/** All that a workbook of ours is made from. */
export interface Inputs {
  readonly baseline: Baseline;
  /**
   * What the baseline was before anyone edited it, where the workbook is to carry that with it. Without it,
   * the baseline is the product's own as edited.
   */
  readonly defaults?: Baseline | undefined;
  readonly scenarios: readonly Scenario[];
  /** Of one of the scenarios; its sampled values go with the workbook. */
  readonly analysis?: AnalysisRecord;
  /** What users typed beside rows of ours. */
  readonly kept?: Kept;
  /** The users' own measures, as they were read from `kept`. */
  readonly measures?: readonly ReadMeasure[];
}
