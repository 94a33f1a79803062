import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { ReadBack } from '../../workbook/read-back/read-back';
import type { Desk } from './desk';
import type { Action, Failure } from './state';

/** The workbook's inputs and scenarios, or undefined where it has none of our tables. */
export async function readWorkbook(
  { host }: Desk,
  action: Action,
  baseline: Baseline,
): Promise<Result<ReadBack | undefined, Failure>> {
  // Late, because the pane can be seen before the workbook is read.
  const { READ_TABLES } = await import('../../workbook/read-back/input-columns');
  const { readBack } = await import('../../workbook/read-back/read-back');
  const tables = await host.readTables(READ_TABLES);
  if (tables.isErr()) return err({ code: 'host', action, problem: tables.error });
  if (tables.value.size === 0) return ok(undefined);
  return readBack(tables.value, baseline).mapErr((problems): Failure => ({ code: 'cells', problems }));
}
