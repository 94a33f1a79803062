import type { WorkbookPlan } from '../../workbook/plan';
import type { WorkbookLook } from './look';
import type { ExcelContext } from './office';
import { begun, markFormula, markName } from './sheet-marks';

/** Where a write that failed had got to. */
export interface Standing {
  /** Sheets of the plan that are whole. */
  readonly whole: readonly string[];
  /** Sheets that this run began and did not finish. */
  readonly begun: readonly string[];
}

/** Reads from the marks how far a run got. */
export async function standing(context: ExcelContext, plan: WorkbookPlan, run: string): Promise<Standing> {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  const marks = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const unfinished = markFormula(begun(run));
  const sheets = plan.sheets.map(({ name }) => ({ name, mark: marks.get(markName(name)) }));
  return {
    whole: sheets
      .filter(({ mark }) => mark !== undefined && !mark.startsWith('="begun'))
      .map(({ name }) => name),
    begun: sheets.filter(({ mark }) => mark === unfinished).map(({ name }) => name),
  };
}

/**
 * Takes away what a write had added to a workbook without our sheets: those sheets, their marks
 * and the plan's names. Nothing that the look had found goes.
 */
export async function takeAway(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  { whole, begun: unfinished }: Standing,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  const added = [...whole, ...unfinished].filter((name) => !look.allSheets.includes(name));
  if (added.length === 0) return;
  const ours = new Set([...plan.names.map(({ name }) => name), ...added.map(markName)]);
  // Names go first: those of a deleted sheet would be left referring to nothing.
  for (const item of names.items) if (ours.has(item.name) && !look.names.has(item.name)) item.delete();
  for (const sheet of worksheets.items) if (added.includes(sheet.name)) sheet.delete();
  await context.sync();
}
