import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { Progress } from '../../model/analysis/steps';
import { planUncertainty, type UncertaintyOptions } from '../../model/analysis/uncertainty/plan';
import type { Scenario } from '../../model/types';
import { PRODUCT_VERSION } from '../product';
import { refused, type AnalysisFailure } from './failure';
import type { Found } from './found';
import { runHere } from './run-here';
import { runWithCrew } from './run-with-crew';
import type { Workers } from './workers';

export type { AnalysisRecord } from '../../model/analysis/analysis-record';
export type { ReportedMeasure } from '../../model/analysis/uncertainty/series';

export interface AnalysisOptions extends UncertaintyOptions {
  /** When it is made. */
  readonly now: Date;
}

/** How an analysis is run. */
export interface Running {
  readonly signal?: AbortSignal | undefined;
  /** Is told how far it is, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Without them, or where they cannot be had, it runs on this thread, in slices. */
  readonly workers?: Workers | undefined;
}

/**
 * The uncertainty and the tornado of a scenario that was checked against this baseline; the model,
 * section Uncertainty. The same seed gives the same bits, whatever it runs on. Refuses draws and seeds
 * out of bounds; cancelled or failed, it leaves nothing running.
 */
export async function analyse(
  baseline: Baseline,
  scenario: Scenario,
  { draws, seed, measure, now }: AnalysisOptions,
  { signal, onProgress, workers }: Running = {},
): Promise<Result<AnalysisRecord, AnalysisFailure>> {
  const planned = planUncertainty(baseline, scenario, { draws, seed, measure });
  if (planned.isErr()) return err(refused(planned.error));
  const plan = planned.value;
  const tell = ({ done, of }: Progress): void => onProgress?.(done / of);
  const record = ({ uncertainty, tornado }: Found): AnalysisRecord => {
    const { percentiles, npv, chanceOfBreakEven, chanceGapBelowDoNothing, drivers } = uncertainty;
    const chances = { chanceOfBreakEven, chanceGapBelowDoNothing };
    const stamps = { made: withSeconds(now), version: PRODUCT_VERSION };
    const what = { scenario: scenario.name, measure, draws, seed };
    return { ...what, percentiles, npv, ...chances, drivers, tornado, ...stamps };
  };
  if (workers) {
    const found = await runWithCrew(plan, workers, signal, tell);
    if (found.isOk()) return ok(record(found.value));
    if (found.error.code !== 'no-workers') return err(found.error);
  }
  return (await runHere(plan, signal, tell)).map(record);
}

/** ISO 8601, UTC, without parts of a second. */
function withSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
}
