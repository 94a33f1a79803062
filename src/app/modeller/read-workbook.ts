import { err, ok, type Result } from 'neverthrow';
import type { InputsRead } from '../read-inputs';
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
): Promise<Result<InputsRead | undefined, Failure>> {
  // Late, because the pane can be seen before the workbook is read.
  const { INPUT_TABLES, READ_TABLES } = await import('../../workbook/read-back/input-columns');
  const { TABLES } = await import('../../workbook/names');
  const { readInputs } = await import('../read-inputs');
  const { baselineOfProduct, firstScenarios } = await import('./bundle');
  const tables = await desk.host.readTables(READ_TABLES);
  if (tables.isErr()) return err({ code: 'host', action, problem: tables.error });
  const inputsGone = INPUT_TABLES.filter((name) => !tables.value.has(name));
  if (inputsGone.length === INPUT_TABLES.length) return ok(undefined);
  const { defaults } = desk.store.getState();
  const gone = [
    ...inputsGone,
    // Without it the rest would be read against the product's own baseline.
    ...(defaults && !tables.value.has(TABLES.package) ? [TABLES.package] : []),
  ];
  const standIn = gone.length > 0 ? await standInTables(desk, tables.value, gone) : undefined;
  const read = readInputs(new Map([...tables.value, ...(standIn?.tables ?? [])]));
  desk.store.setState({
    lost: {
      tables: standIn && { names: gone, of: standIn.of },
      analysis: read.isOk() ? read.value.lostAnalysis?.[0] : undefined,
    },
  });
  if (read.isErr()) return err({ code: 'cells', problems: read.error });
  desk.store.setState({
    templates: firstScenarios(read.value.defaults ?? baselineOfProduct()),
    heldAnalysis: read.value.analysis,
  });
  return ok(read.value);
}
