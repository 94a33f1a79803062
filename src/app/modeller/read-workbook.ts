import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { ReadBack } from '../../workbook/read-back/read-back';
import type { Desk } from './desk';
import { standInTables } from './stand-in-tables';
import type { Action, Failure } from './state';

/**
 * The workbook's inputs and scenarios, or undefined where it has none of our tables. Where only some are
 * there, what stands in for the others is told in the state, as what was wrong with an analysis is.
 */
export async function readWorkbook(
  desk: Desk,
  action: Action,
  baseline: Baseline,
): Promise<Result<ReadBack | undefined, Failure>> {
  // Late, because the pane can be seen before the workbook is read.
  const { INPUT_TABLES, READ_TABLES } = await import('../../workbook/read-back/input-columns');
  const { readBack } = await import('../../workbook/read-back/read-back');
  const tables = await desk.host.readTables(READ_TABLES);
  if (tables.isErr()) return err({ code: 'host', action, problem: tables.error });
  const gone = INPUT_TABLES.filter((name) => !tables.value.has(name));
  if (gone.length === INPUT_TABLES.length) return ok(undefined);
  const standIn = gone.length > 0 ? await standInTables(desk, baseline, gone) : undefined;
  const read = readBack(new Map([...tables.value, ...(standIn?.tables ?? [])]), baseline);
  desk.store.setState({
    lost: {
      tables: standIn && { names: gone, of: standIn.of },
      analysis: read.isOk() ? read.value.lostAnalysis?.[0] : undefined,
    },
  });
  return read.mapErr((problems): Failure => ({ code: 'cells', problems }));
}
