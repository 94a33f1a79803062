import { err, type Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { Problem } from '../data/problem';
import { writeXlsx, type XlsxOptions } from '../hosts/xlsx/write-xlsx';
import type { AnalysisRecord } from '../model/analysis/analysis-record';
import { MOST_SCENARIOS } from '../workbook/build-plan';
import { evaluatePlan } from '../workbook/evaluate';
import { planOfInputs } from './plan-of-inputs';
import { readScenarios, type ScenarioFile } from './read-scenarios';
import { toCarry } from './workbook-package';

/** An Excel file, and how many scenarios it holds. */
export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly scenarios: number;
}

export interface WorkbookOptions extends XlsxOptions {
  /** Of one of the scenarios: it gets a sheet of its own. */
  readonly analysis?: AnalysisRecord;
}

/**
 * A workbook of 1 to `MOST_SCENARIOS` scenarios, as an Excel file. The same input gives the same
 * bytes. The error is every problem of the set.
 */
export function makeWorkbook(
  baseline: Baseline,
  files: readonly ScenarioFile[],
  { analysis, ...options }: WorkbookOptions = {},
): Result<MadeWorkbook, readonly Problem[]> {
  const read = readScenarios(baseline, files);
  if (files.length < 1 || files.length > MOST_SCENARIOS) {
    const allowed = `1 to ${MOST_SCENARIOS} scenarios in a workbook`;
    const count: Problem = { field: 'scenarios', code: 'wrong-count', found: files.length, allowed };
    return err([count, ...(read.isErr() ? read.error : [])]);
  }
  return read.map((scenarios) => {
    const plan = planOfInputs({ baseline, defaults: toCarry(baseline), scenarios, analysis });
    return { bytes: writeXlsx(plan, evaluatePlan(plan), options), scenarios: scenarios.length };
  });
}
