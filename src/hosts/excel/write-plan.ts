import { err, ok, type Result } from 'neverthrow';
import type { HostProblem, KeptAside, WriteOptions } from '../host';
import type { WorkbookPlan } from '../../workbook/plan';
import { keepAside } from './keep-aside';
import type { WorkbookLook } from './look';
import { supports, type ExcelContext, type OfficeGlobals } from './office';
import { gather, send, type SendFailure } from './requests';
import { REQUEST_BYTES } from './request-size';
import { Likeness, SheetGrid } from './sheet-grid';
import { begun, fingerprint, isFinished } from './sheet-marks';
import { isOurs, taskOf } from './sheet-task';
import { refersToTable } from './table-references';
import { addSheet, mark, misplacedTables, writeNames, writeTables } from './write-frame';
import { writeParts, type SheetWork, type WritePart } from './write-parts';

/** What a write is about to do, decided before anything is sent. */
export interface PreparedWrite {
  readonly works: readonly SheetWork[];
  readonly kept: readonly KeptAside[];
  /** A protected sheet of ours that must be written. */
  readonly guarded: string | undefined;
}

/** Decides sheet by sheet what to do; refuses where a sheet of the user's bears one of our names, or is protected. */
export function prepareWrite(
  plan: WorkbookPlan,
  look: WorkbookLook,
  canResize: boolean,
): Result<PreparedWrite, HostProblem> {
  const remade = new Set(
    plan.sheets.flatMap((sheet) => misplacedTables(sheet, look, canResize)).map(({ name }) => name),
  );
  const likeness = new Likeness();
  const kept: KeptAside[] = [];
  const works: SheetWork[] = [];
  for (const sheet of plan.sheets) {
    const grid = new SheetGrid(sheet, likeness);
    const found = look.sheets.get(sheet.name);
    if (found && !isOurs(grid, found)) return err({ code: 'sheet-name-taken', sheet: sheet.name });
    const print = fingerprint(sheet);
    const { task, kept: keptHere } = taskOf(grid, print, found);
    kept.push(...keptHere);
    const isCutOff = task.kind === 'amend' && refersToTable(sheet, remade);
    works.push({ grid, fingerprint: print, task: isCutOff ? { kind: 'rewrite' } : task });
  }
  const guarded = works.find((work) => look.sheets.get(work.grid.sheet.name)?.protected && !isIdle(work));
  if (guarded) return err({ code: 'sheet-protected', sheet: guarded.grid.sheet.name });
  return ok({ works, kept, guarded: undefined });
}

function isIdle({ grid, task }: SheetWork): boolean {
  return task.kind === 'amend' && !grid.sheet.cells.some(({ row, column }) => task.isTyped(row, column));
}

/** Whether a table can be given another size where it stands. */
export function canResizeTables(office: OfficeGlobals): boolean {
  return supports(office, '1.13');
}

const FRAME_BYTES_A_SHEET = 900;
const FRAME_BYTES_A_TABLE = 2500;

/**
 * Sends a prepared write: first sheets, tables and names, so that formulas find what they refer to,
 * then each sheet. The workbook's own title and author stay the user's.
 */
export async function sendWrite(
  office: OfficeGlobals,
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  { works, kept, guarded }: PreparedWrite,
  run: string,
  options: WriteOptions,
): Promise<SendFailure | undefined> {
  const parts = writeParts(context, plan, works, look, run);
  const frame = framePart(office, context, plan, look, works, run);
  const last = lastPart(context, plan, look, kept);
  const requests = gather([...frame, ...parts, ...last], REQUEST_BYTES);
  let sent = 0;
  return send(context, requests, {
    signal: options.signal,
    guarded,
    onSent: () => {
      sent += 1;
      options.onProgress?.(Math.min(1, sent / requests.length));
    },
  });
}

function framePart(
  office: OfficeGlobals,
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  works: readonly SheetWork[],
  run: string,
): readonly WritePart[] {
  const changed = works.filter(({ task }) => task.kind !== 'amend');
  if (changed.length === 0) return [];
  const apply = (): void => {
    for (const { grid, task } of changed) {
      const { name } = grid.sheet;
      if (task.kind === 'add') addSheet(context, name, run, look);
      else mark(context, name, begun(run), look.sheets.get(name)?.mark !== undefined);
    }
    placeAdded(context, plan, look, changed);
    for (const { grid } of changed) {
      if (grid.sheet.tables.length === 0) continue;
      writeTables(
        context.workbook.worksheets.getItem(grid.sheet.name),
        grid.sheet,
        look,
        canResizeTables(office),
      );
    }
    writeNames(context, plan, look);
  };
  const tables = changed.reduce((sum, { grid }) => sum + grid.sheet.tables.length, 0);
  const bytes = changed.length * FRAME_BYTES_A_SHEET + tables * FRAME_BYTES_A_TABLE + plan.names.length * 400;
  return [{ sheet: changed[0]!.grid.sheet.name, bytes, apply }];
}

/** New sheets are added behind all tabs; among sheets of ours they go to their place. */
function placeAdded(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  changed: readonly SheetWork[],
): void {
  const first = look.allSheets.findIndex((name) => look.sheets.has(name));
  if (first < 0) return;
  for (const { grid, task } of changed) {
    if (task.kind !== 'add') continue;
    const at = first + plan.sheets.indexOf(grid.sheet);
    context.workbook.worksheets.getItem(grid.sheet.name).position = at;
  }
}

function lastPart(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  kept: readonly KeptAside[],
): readonly WritePart[] {
  const isNew = ![...look.sheets.values()].some(({ mark: text }) => isFinished(text));
  if (!isNew && kept.length === 0) return [];
  const apply = (): void => {
    if (kept.length > 0) keepAside(context, kept, look);
    if (isNew) context.workbook.worksheets.getItem(plan.activeSheet).activate();
  };
  return [{ sheet: plan.activeSheet, bytes: 1500 + kept.length * 60, apply }];
}
