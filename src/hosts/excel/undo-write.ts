import type { WorkbookPlan } from '../../workbook/plan';
import type { WorkbookLook } from './look';
import type { ExcelContext } from './office';
import { isFinished, isOfRun, markName, markText } from './sheet-marks';

/** Where a write that failed had got to. */
export interface Standing {
  /** Sheets of the plan that are whole. */
  readonly whole: readonly string[];
  /** The sheet at which the run stopped; undefined where it had changed nothing. */
  readonly stoppedAt: string | undefined;
  /** Sheets that this run began, finished or not. */
  readonly touched: readonly string[];
}

/** Reads from the marks how far a run got. */
export async function standing(context: ExcelContext, plan: WorkbookPlan, run: string): Promise<Standing> {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  await context.sync();
  const marks = new Map(names.items.map(({ name, formula }) => [name, markText(String(formula))]));
  const sheets = plan.sheets.map(({ name }) => ({ name, mark: marks.get(markName(name)) ?? '' }));
  const touched = sheets.filter(({ mark }) => isOfRun(mark, run));
  return {
    whole: sheets.filter(({ mark }) => mark !== '' && isFinished(mark)).map(({ name }) => name),
    stoppedAt: touched.find(({ mark }) => !isFinished(mark))?.name ?? touched.at(-1)?.name,
    touched: touched.map(({ name }) => name),
  };
}

/**
 * Takes away what a run had added to a workbook without our sheets: those sheets, their marks and
 * the plan's names. Nothing that the look had found goes. Tells which sheets with our names stand
 * there still: one that was added but not yet marked cannot be told from one of the user's.
 */
export async function takeAway(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  touched: readonly string[],
): Promise<readonly string[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/name');
  await context.sync();
  const added = touched.filter((name) => !look.allSheets.includes(name));
  const planned = plan.sheets.map(({ name }) => name);
  const left = worksheets.items
    .map(({ name }) => name)
    .filter((name) => planned.includes(name) && !added.includes(name));
  if (added.length === 0) return left;
  const ours = new Set([...plan.names.map(({ name }) => name), ...added.map(markName)]);
  // Names go first: those of a deleted sheet would be left referring to nothing.
  for (const item of names.items) if (ours.has(item.name) && !look.names.has(item.name)) item.delete();
  for (const sheet of worksheets.items) if (added.includes(sheet.name)) sheet.delete();
  await context.sync();
  return left;
}

/**
 * Takes away charts that a run had added and not yet named, on the sheets that it touched: the next
 * write could not tell them from the user's.
 */
export async function takeAwayNamelessCharts(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  touched: readonly string[],
): Promise<void> {
  const sheets = plan.sheets.filter(({ name, charts }) => touched.includes(name) && charts.length > 0);
  const loads = sheets.map((sheet) => {
    const { charts } = context.workbook.worksheets.getItem(sheet.name);
    charts.load('items/name');
    const known = [...sheet.charts.map(({ name }) => name), ...(look.sheets.get(sheet.name)?.charts ?? [])];
    return { charts, known };
  });
  if (loads.length === 0) return;
  await context.sync();
  for (const { charts, known } of loads) {
    for (const chart of charts.items) if (!known.includes(chart.name)) chart.delete();
  }
  await context.sync();
}
