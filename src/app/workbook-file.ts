import { err, type Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { FileProblem } from '../hosts/xlsx/read/file-problem';
import { readXlsx } from '../hosts/xlsx/read/read-xlsx';
import { writeXlsx } from '../hosts/xlsx/write-xlsx';
import type { Scenario } from '../model/types';
import { buildWorkbookPlan } from '../workbook/build-plan';
import { evaluatePlan } from '../workbook/evaluate';
import type { CellProblem } from '../workbook/read-back/cell-problem';
import { INPUT_TABLES } from '../workbook/read-back/input-columns';
import { readBack, type ReadBack } from '../workbook/read-back/read-back';
import { baselineOfProduct } from './modeller/bundle';
import { PRODUCT_VERSION, RELEASED } from './product';

/** Why a file cannot be taken in. */
export type FileRefusal =
  | { readonly code: 'file'; readonly problem: FileProblem }
  /** A workbook, but not one that Upstream wrote. */
  | { readonly code: 'foreign' }
  | { readonly code: 'cells'; readonly problems: readonly CellProblem[] };

/** The workbook of a state as an Excel file: the same bytes for the same state, wherever it is made. */
export function workbookFile(baseline: Baseline, scenarios: readonly Scenario[]): Uint8Array {
  const plan = buildWorkbookPlan(baseline, scenarios, {
    version: PRODUCT_VERSION,
    created: RELEASED,
    defaults: baselineOfProduct(),
  });
  return writeXlsx(plan, evaluatePlan(plan));
}

/** Inputs and scenarios of an Excel file that Upstream wrote, whoever saved it since. */
export function inputsOfFile(bytes: Uint8Array): Result<ReadBack, FileRefusal> {
  const file = readXlsx(bytes);
  if (file.isErr()) return err({ code: 'file', problem: file.error });
  const { tables } = file.value;
  if (!INPUT_TABLES.some((name) => tables.has(name))) return err({ code: 'foreign' });
  return readBack(tables, baselineOfProduct()).mapErr((problems) => ({ code: 'cells', problems }));
}
