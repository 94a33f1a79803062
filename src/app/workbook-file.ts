import { err, ok, type Result } from 'neverthrow';
import type { HostProblem } from '../hosts/host';
import type { FileProblem } from '../hosts/xlsx/read/file-problem';
import { XlsxHost } from '../hosts/xlsx/xlsx-host';
import { writeXlsx } from '../hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../workbook/evaluate';
import type { CellProblem } from '../workbook/read-back/cell-problem';
import { INPUT_TABLES } from '../workbook/read-back/input-columns';
import { readBack } from '../workbook/read-back/read-back';
import type { Inputs } from './inputs';
import { baselineOfProduct } from './modeller/bundle';
import { planOfInputs } from './plan-of-inputs';

export { describeFileProblem } from '../hosts/xlsx/read/describe-file-problem';

/** Why a file cannot be taken in. */
export type FileRefusal =
  | { readonly code: 'file'; readonly problem: FileProblem }
  | { readonly code: 'host'; readonly problem: HostProblem }
  | { readonly code: 'cells'; readonly problems: readonly CellProblem[] };

/** The workbook of a state as an Excel file: the same bytes for the same state, wherever it is made. */
export function workbookFile(inputs: Inputs): Uint8Array {
  const plan = planOfInputs(inputs);
  return writeXlsx(plan, evaluatePlan(plan));
}

/** Inputs and scenarios of an Excel file that Upstream wrote, whoever saved it since. */
export async function inputsOfFile(bytes: Uint8Array): Promise<Result<Inputs, FileRefusal>> {
  const host = XlsxHost.open(bytes);
  if (host.isErr()) return err({ code: 'file', problem: host.error });
  const tables = await host.value.readTables(INPUT_TABLES);
  if (tables.isErr()) return err({ code: 'host', problem: tables.error });
  const read = readBack(tables.value, baselineOfProduct());
  return read.isErr() ? err({ code: 'cells', problems: read.error }) : ok(read.value);
}
