import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import type { HostProblem, WriteOptions, WriteReport } from '../host';
import { inExcel, ONE_UNDO } from './in-excel';
import type { WorkbookLook } from './look';
import { supports, type OfficeGlobals } from './office';
import type { SendFailure } from './requests';
import { standing, takeAway, takeAwayNamelessCharts } from './undo-write';
import { canResizeTables, prepareWrite, sendWrite } from './write-plan';

/** Refused before any of it was done, so that there is nothing to take back. */
const BEFORE_ANYTHING: readonly HostProblem['code'][] = ['cell-being-edited', 'request-too-large'];

/**
 * Writes the plan over what the look found. Where a request fails, a workbook that had no sheets
 * of ours is made as it was; otherwise the problem says which sheets are whole.
 */
export async function attemptWrite(
  office: OfficeGlobals,
  plan: WorkbookPlan,
  look: WorkbookLook,
  run: string,
  options: WriteOptions,
): Promise<Result<WriteReport, HostProblem>> {
  const prepared = prepareWrite(plan, look, canResizeTables(office));
  if (prepared.isErr()) return err(prepared.error);
  let anySent = false;
  const progress = (share: number): void => {
    anySent = true;
    options.onProgress?.(share);
  };
  const sent = await inExcel(office, async (context) =>
    ok(
      await sendWrite(office, context, plan, look, prepared.value, run, { ...options, onProgress: progress }),
    ),
  );
  if (sent.isErr()) return err(sent.error);
  if (sent.value) return err(await afterFailure(office, plan, look, run, sent.value, anySent));
  return ok({
    sheets: prepared.value.works
      .filter(({ task }) => task.kind !== 'amend')
      .map(({ grid }) => grid.sheet.name),
    keptAside: prepared.value.kept,
    undo: supports(office, ONE_UNDO),
  });
}

async function afterFailure(
  office: OfficeGlobals,
  plan: WorkbookPlan,
  look: WorkbookLook,
  run: string,
  { problem, at }: SendFailure,
  anySent: boolean,
): Promise<HostProblem> {
  if (!anySent && (BEFORE_ANYTHING.includes(problem.code) || problem.code === 'cancelled')) return problem;
  const cause = problem.code === 'refused' ? problem.cause : problem.code;
  const tidied = await inExcel<HostProblem>(office, async (context) => {
    const { whole, stoppedAt, touched } = await standing(context, plan, run);
    const cancelled = problem.code === 'cancelled';
    if (look.sheets.size === 0) {
      const [left] = await takeAway(context, plan, look, touched);
      // That a sheet is there already is for the next look to judge.
      if (left === undefined || cancelled || isSheetThere(problem)) return ok(problem);
      return ok({ code: 'incomplete', written: [], stoppedAt: left, cause });
    }
    if (touched.length === 0 && !anySent) return ok(problem);
    await takeAwayNamelessCharts(context, plan, look, touched);
    if (cancelled) return ok({ code: 'cancelled', written: whole });
    return ok({ code: 'incomplete', written: whole, stoppedAt: stoppedAt ?? at, cause });
  });
  return tidied.unwrapOr<HostProblem>({ code: 'incomplete', written: [], stoppedAt: at, cause });
}

/** Whether a sheet or name that was to be added is there already, which only a look can tell. */
export function isSheetThere(problem: HostProblem): boolean {
  return problem.code === 'refused' && problem.cause.startsWith('ItemAlreadyExists');
}
