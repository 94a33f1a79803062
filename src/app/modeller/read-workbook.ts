import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import { INPUT_TABLES } from '../../workbook/read-back/input-columns';
import { readBack, type ReadBack } from '../../workbook/read-back/read-back';
import type { Desk } from './desk';
import type { Action, Failure } from './state';

/** The workbook's inputs and scenarios, or undefined where it has none of our tables. */
export async function readWorkbook(
  { host }: Desk,
  action: Action,
  baseline: Baseline,
): Promise<Result<ReadBack | undefined, Failure>> {
  const tables = await host.readTables(INPUT_TABLES);
  if (tables.isErr()) return err({ code: 'host', action, problem: tables.error });
  if (tables.value.size === 0) return ok(undefined);
  return readBack(tables.value, baseline).mapErr((problems): Failure => ({ code: 'cells', problems }));
}
