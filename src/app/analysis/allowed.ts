/** What an analysis may be asked, for the doors. */
import { SCALAR_MEASURES, YEARLY_MEASURES, type Measure } from '../../model/analysis/measures';
import { KERNEL_YEARLY } from '../../model/analysis/kernel/outputs';
import type { ReportedMeasure } from '../../model/analysis/uncertainty/series';

export { PERCENTS } from '../../model/analysis/uncertainty/percentiles';
export { DRAWS, SEED } from '../../model/analysis/uncertainty/plan';
export { isYearly } from '../../model/analysis/measures';
export type { Measure } from '../../model/analysis/measures';

/** What the percentiles of an analysis are of. */
export const REPORTED: readonly ReportedMeasure[] = ['npv', ...KERNEL_YEARLY];

/** What a value can be sought for. */
export const SOUGHT: readonly Measure[] = [...SCALAR_MEASURES, ...YEARLY_MEASURES];
