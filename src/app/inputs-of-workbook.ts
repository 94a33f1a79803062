import { err, ok, type Result } from 'neverthrow';
import type { HostProblem, WorkbookHost } from '../hosts/host';
import type { CellProblem } from '../workbook/read-back/cell-problem';
import { READ_TABLES } from '../workbook/read-back/input-columns';
import { readInputs, type InputsRead } from './read-inputs';

/** Why a workbook's inputs cannot be used as they stand. */
export type InputsProblem =
  | { readonly code: 'host'; readonly problem: HostProblem }
  | { readonly code: 'cells'; readonly problems: readonly CellProblem[] };

/** Inputs and scenarios as they stand in a workbook now, with the analysis that it holds. */
export async function inputsOfWorkbook(host: WorkbookHost): Promise<Result<InputsRead, InputsProblem>> {
  const tables = await host.readTables(READ_TABLES);
  if (tables.isErr()) return err({ code: 'host', problem: tables.error });
  const read = readInputs(tables.value);
  return read.isErr() ? err({ code: 'cells', problems: read.error }) : ok(read.value);
}
