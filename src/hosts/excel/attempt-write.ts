import { err, ok, type Result } from 'neverthrow';
import type { WorkbookPlan } from '../../workbook/plan';
import type { HostProblem, WriteOptions, WriteReport } from '../host';
import { inExcel, ONE_UNDO } from './in-excel';
import { supports, type OfficeGlobals } from './office';
import { prepareWrite } from './prepare-write';
import type { SendFailure } from './requests';
import { isIdle } from './sheet-task';
import { standing, takeAway, takeAwayNameless } from './undo-write';
import type { WorkbookLook } from './workbook-look';
import type { WriteManner } from './write-part';
import { sendWrite } from './write-plan';

/** Refused before any of it was done, so that there is nothing to take back. */
const BEFORE_ANYTHING: readonly HostProblem['code'][] = ['cell-being-edited', 'request-too-large'];

/** What a write found before it, and how it goes about it. */
export interface WriteAttempt {
  readonly look: WorkbookLook;
  readonly manner: WriteManner;
  /** Tables that were read before the plan was made. */
  readonly adopted: ReadonlySet<string>;
  /** Sheets that go. */
  readonly removed: readonly string[];
}

/** How a write failed: what is told of it, and what Excel had refused first of all. */
export interface WriteFailure {
  readonly problem: HostProblem;
  readonly refused: HostProblem;
}

/**
 * Writes the plan over what the look found. Where a request fails, a workbook that had no sheets
 * of ours is made as it was; otherwise the problem says which sheets are whole.
 */
export async function attemptWrite(
  office: OfficeGlobals,
  plan: WorkbookPlan,
  { look, manner, adopted, removed }: WriteAttempt,
  options: WriteOptions,
): Promise<Result<WriteReport, WriteFailure>> {
  const canResize = supports(office, '1.13');
  const prepared = prepareWrite(plan, look, { canResize, adopted, removed });
  if (prepared.isErr()) return err({ problem: prepared.error, refused: prepared.error });
  let anySent = false;
  const progress = (share: number): void => {
    anySent = true;
    options.onProgress?.(share);
  };
  const own = { ...options, onProgress: progress };
  const sent = await inExcel(office, async (context) =>
    ok(await sendWrite(context, plan, look, prepared.value, manner, own)),
  );
  if (sent.isErr()) return err({ problem: sent.error, refused: sent.error });
  if (sent.value) {
    const problem = await afterFailure(office, plan, look, manner.run, sent.value, anySent);
    return err({ problem, refused: sent.value.problem });
  }
  return ok({
    sheets: prepared.value.works.filter((work) => !isIdle(work)).map(({ grid }) => grid.sheet.name),
    keptAside: prepared.value.kept,
    removed,
    left: look.stale.map(({ name }) => name).filter((name) => !removed.includes(name)),
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
    const reached = await standing(context, plan, look, run);
    const cancelled = problem.code === 'cancelled';
    if (look.sheets.size === 0) {
      const [left] = await takeAway(context, plan, look, reached);
      // That a sheet is there already is for the next look to judge.
      if (left === undefined || cancelled || isThereAlready(problem)) return ok(problem);
      return ok({ code: 'incomplete', written: [], stoppedAt: left, cause });
    }
    const { whole, stoppedAt, touched } = reached;
    if (touched.length === 0 && !anySent) return ok(problem);
    await takeAwayNameless(context, plan, look, reached);
    if (cancelled) return ok({ code: 'cancelled', written: whole });
    return ok({ code: 'incomplete', written: whole, stoppedAt: stoppedAt ?? at, cause });
  });
  return tidied.unwrapOr<HostProblem>({ code: 'incomplete', written: [], stoppedAt: at, cause });
}

/** Whether a sheet or name that was to be added is there already, which only a look can tell. */
export function isThereAlready(problem: HostProblem): boolean {
  if (problem.code !== 'refused') return false;
  return problem.cause.startsWith('ItemAlreadyExists') || problem.location === 'NamedItemCollection.add';
}
