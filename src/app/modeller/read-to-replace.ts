import { ok, type Result } from 'neverthrow';
import type { InputsRead } from '../read-inputs';
import type { Desk } from './desk';
import { readWorkbook } from './read-workbook';
import type { Action, Failure } from './state';

/**
 * Reads a workbook all of whose inputs are about to be replaced. What a write of other data left half way
 * cannot be read as a whole, and need not be: it counts as nothing.
 */
export async function readToReplace(
  desk: Desk,
  action: Action,
): Promise<Result<InputsRead | undefined, Failure>> {
  const read = await readWorkbook(desk, action);
  const isLeft = desk.unfinished !== undefined || desk.host.isHalfWritten?.() === true;
  return read.isErr() && read.error.code === 'cells' && isLeft ? ok(undefined) : read;
}
