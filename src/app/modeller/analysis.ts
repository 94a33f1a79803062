import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import type { ReportedMeasure } from '../../model/analysis/uncertainty/series';
import { DEFAULT_DRAWS, DEFAULT_MEASURE, DEFAULT_SEED } from '../analysis/defaults';
import type { Typed } from './scenario-form';

/** What an analysis is asked, as it is typed. */
export interface AnalysisForm {
  readonly draws: Typed;
  readonly seed: Typed;
  readonly measure: ReportedMeasure;
}

/** What stands in the form at first. */
export const FIRST_ANALYSIS_FORM: AnalysisForm = {
  draws: DEFAULT_DRAWS,
  seed: DEFAULT_SEED,
  measure: DEFAULT_MEASURE,
};

/** An analysis, and what it was made of. */
export interface KeptAnalysis {
  readonly record: AnalysisRecord;
  /** The draft that it is of. */
  readonly draft: number;
  /** The inputs as text, to tell whether they are still those in force. */
  readonly inputs: string;
  /** The measure with every assumption at its value, at the horizon. */
  readonly central: number;
  /** The workbook holds it. */
  readonly isWritten: boolean;
}
