import type { MeasureText } from '../../model/custom-measure/read-measures';

/** The users' own measures as they were changed in the pane, and what they were when that began. */
export interface MeasureEdits {
  readonly from: readonly MeasureText[];
  readonly to: readonly MeasureText[];
}
