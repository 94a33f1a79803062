import { err, type Result } from 'neverthrow';
import type { FileProblem } from '../hosts/xlsx/read/file-problem';
import { XlsxHost } from '../hosts/xlsx/xlsx-host';
import { writeXlsx } from '../hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../workbook/evaluate';
import type { Inputs } from './inputs';
import { inputsOfWorkbook, type InputsProblem } from './inputs-of-workbook';
import { planOfInputs } from './plan-of-inputs';

export { LARGEST_FILE_BYTES as LARGEST_WORKBOOK_BYTES } from '../hosts/xlsx/read/limits';
export { describeFileProblem } from '../hosts/xlsx/read/describe-file-problem';

/** Why a file cannot be taken in. */
export type FileRefusal = { readonly code: 'file'; readonly problem: FileProblem } | InputsProblem;

/** The workbook of a state as an Excel file: the same bytes for the same state, wherever it is made. */
export function workbookFile(inputs: Inputs): Uint8Array {
  const plan = planOfInputs(inputs);
  return writeXlsx(plan, evaluatePlan(plan));
}

/** Inputs and scenarios of an Excel file that Upstream wrote, whoever saved it since. */
export async function inputsOfFile(bytes: Uint8Array): Promise<Result<Inputs, FileRefusal>> {
  const host = XlsxHost.open(bytes);
  return host.isErr() ? err({ code: 'file', problem: host.error }) : inputsOfWorkbook(host.value);
}
