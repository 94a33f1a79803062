import type { Baseline } from '../../data/baseline';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { Scenario } from '../../model/types';
import type { Kept } from '../../workbook/kept';

/** A scenario of the workbook, and the draft that stands for it in the pane. */
export interface Placed {
  readonly id: number;
  readonly scenario: Scenario;
}

/** All that a workbook held at one moment and a run can write again. */
export interface Snapshot {
  readonly baseline: Baseline;
  /** What the baseline was before it was edited, where the workbook carries that. */
  readonly defaults?: Baseline | undefined;
  /** In the order of the workbook. */
  readonly scenarios: readonly Placed[];
  readonly analysis?: AnalysisRecord;
  /** What users typed beside rows of ours. */
  readonly kept: Kept;
}
