import type { TornadoBar } from './tornado';
import type { Uncertainty } from './uncertainty/report';
import type { ReportedMeasure } from './uncertainty/series';

/** An analysis of one scenario, as far as a workbook keeps it. */
export interface AnalysisRecord extends Pick<
  Uncertainty,
  'draws' | 'seed' | 'percentiles' | 'npv' | 'chanceOfBreakEven' | 'chanceGapBelowDoNothing' | 'drivers'
> {
  /** The scenario's name. */
  readonly scenario: string;
  /** What the tornado and the drivers are about: at the horizon where it is yearly. */
  readonly measure: ReportedMeasure;
  /** The widest spread first. */
  readonly tornado: readonly TornadoBar[];
  /** ISO 8601 with seconds, UTC. */
  readonly made: string;
  /** The product's. */
  readonly version: string;
  /** Absent until it is first written into a workbook; kept from then on, so that later edits show. */
  readonly stamp?: AnalysisStamp;
}

/** What the formulas of a workbook gave for the inputs that an analysis was made of. */
export interface AnalysisStamp {
  /** The measure with every assumption at its value. */
  readonly central: number;
  /** One number for each part of the inputs, in the workbook's order. */
  readonly fingerprint: readonly number[];
}
