import type { Baseline } from '../../data/baseline';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { yearLabel } from '../../model/year-label';
import type { Finding } from '../../strings/analysis';
import { inputLabel } from './inputs';

/** What an analysis comes to: the chance of having paid by the horizon, and what decides it most. */
export function findingOf(baseline: Baseline, record: AnalysisRecord): Finding {
  const { scenario, draws, chanceOfBreakEven, drivers, measure, percentiles } = record;
  const horizon = chanceOfBreakEven.length - 1;
  const first = drivers[0];
  const { p5 } = percentiles.cumulativeNetBenefit;
  return {
    scenario,
    draws,
    chance: chanceOfBreakEven[horizon]!,
    year: yearLabel(baseline.baseYear, horizon),
    driver: first && first.correlation !== null ? inputLabel(baseline, first.key) : undefined,
    measure,
    isFree: p5.every((value) => value >= 0),
  };
}
