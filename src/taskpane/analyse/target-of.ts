import type { ReportedMeasure } from '../../app/analysis/analyse';
import type { Target } from '../../app/provenance/target';

/** What an analysed measure is in the calculation. */
export function targetOf(measure: ReportedMeasure): Target {
  if (measure === 'npv') return { kind: 'line', line: 'npv' };
  if (measure === 'cumulativeNetBenefit') return { kind: 'line', line: 'cumulative' };
  return { kind: 'measure', measure };
}
