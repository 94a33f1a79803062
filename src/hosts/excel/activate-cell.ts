import { ok, type Result } from 'neverthrow';
import type { HostProblem } from '../host';
import { inExcel } from './in-excel';
import type { OfficeGlobals } from './office';

/** Brings a cell of a sheet to the front and selects it; a sheet that has gone since is a problem. */
export async function activateCell(
  office: OfficeGlobals,
  sheet: string,
  cell: string,
): Promise<Result<void, HostProblem>> {
  const shown = await inExcel(office, async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(cell).select();
    await context.sync();
    return ok(undefined);
  });
  return shown.mapErr((problem) =>
    problem.code === 'refused' && problem.cause.startsWith('ItemNotFound')
      ? { code: 'sheet-gone', sheet }
      : problem,
  );
}
