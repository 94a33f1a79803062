import { err, type Result } from 'neverthrow';
import type { HostProblem } from '../host';
import { translateError } from './excel-errors';
import { supports, type ExcelContext, type OfficeGlobals } from './office';

/** Several requests can be undone as one step from this version on. */
export const ONE_UNDO = '1.20';

/** Runs work in Excel as one step to undo where Excel can; what Excel refuses is a problem, not an exception. */
export async function inExcel<T>(
  office: OfficeGlobals,
  work: (context: ExcelContext) => Promise<Result<T, HostProblem>>,
): Promise<Result<T, HostProblem>> {
  try {
    // A context of our own does not track every range, as `run` would at twice the bytes.
    return await (supports(office, ONE_UNDO)
      ? office.Excel.run({ mergeUndoGroup: true }, work)
      : work(new office.Excel.RequestContext()));
  } catch (error) {
    return err(translateError(error));
  }
}
