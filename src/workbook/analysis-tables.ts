import { KERNEL_YEARLY } from '../model/analysis/kernel/outputs';
import type { ReportedMeasure } from '../model/analysis/uncertainty/series';
import { TABLES } from './names';

/** What the tables of an analysis are called inside: as they are written, so they are read back. */
export const ANALYSIS_TABLES = [
  TABLES.analysis,
  TABLES.fingerprint,
  TABLES.tornado,
  TABLES.uncertainty,
] as const;

/** The stamps of `tblAnalysis`, in their order. */
export const STAMPS = ['scenario', 'measure', 'draws', 'seed', 'made', 'version', 'central'] as const;
export type Stamp = (typeof STAMPS)[number];

/** The parts of the inputs that a fingerprint is made of, in the order of `tblFingerprint`. */
export const FINGERPRINT_PARTS = [
  'values',
  'lows',
  'highs',
  'series',
  'mixes',
  'budgets',
  'scenario',
  'results',
] as const;
export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

/** Every measure that an analysis may be about. */
export const REPORTED_MEASURES: readonly ReportedMeasure[] = [...KERNEL_YEARLY, 'npv'];

export function isReported(text: string): text is ReportedMeasure {
  return (REPORTED_MEASURES as readonly string[]).includes(text);
}

/** The Id of a percentile's row in `tblUncertainty`. */
export function percentileId(measure: ReportedMeasure, percent: number): string {
  return `${measure}|P${percent}`;
}

/** The Ids of the rows that are chances. */
export const CHANCE_IDS = { breakEven: 'chanceOfBreakEven', gapBelow: 'chanceGapBelowDoNothing' } as const;
