import type { Baseline } from '../../data/baseline';
import { yearLabels } from '../../model/year-label';

/** The financial years from the base year to a horizon. */
export function labelsOf({ baseYear }: Baseline, horizon: number): readonly string[] {
  return yearLabels(baseYear, horizon);
}
