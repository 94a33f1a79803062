import type { Baseline } from '../../../src/data/baseline';
import type { AnalysisRecord } from '../../../src/model/analysis/analysis-record';
import { runSteps } from '../../../src/model/analysis/steps';
import { tornado } from '../../../src/model/analysis/tornado';
import { planUncertainty } from '../../../src/model/analysis/uncertainty/plan';
import type { ReportedMeasure } from '../../../src/model/analysis/uncertainty/series';
import { uncertainty } from '../../../src/model/analysis/uncertainty/uncertainty';
import type { Scenario } from '../../../src/model/types';

/** A real analysis of a scenario, of few draws. */
export function analysisOf(
  baseline: Baseline,
  scenario: Scenario,
  measure: ReportedMeasure = 'npv',
  draws = 1000,
): AnalysisRecord {
  const plan = planUncertainty(baseline, scenario, { draws, seed: 1, measure })._unsafeUnwrap();
  const { percentiles, npv, chanceOfBreakEven, chanceGapBelowDoNothing, drivers, seed } = runSteps(
    uncertainty(plan),
  );
  return {
    scenario: scenario.name,
    measure,
    draws,
    seed,
    percentiles,
    npv,
    chanceOfBreakEven,
    chanceGapBelowDoNothing,
    drivers,
    tornado: tornado(baseline, scenario, { measure })._unsafeUnwrap(),
    made: '2026-11-24T17:00:00Z',
    version: '0.1.0',
  };
}
