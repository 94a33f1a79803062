import type { WorkbookPlan } from '../../workbook/plan';
import { MEMORY_KEY } from './memory';
import type { ExcelContext } from './office';
import { markName, markText } from './mark-name';
import { isFinished, isOfRun } from './sheet-marks';
import type { WorkbookLook } from './workbook-look';

/** Where a write that failed had got to. */
export interface Standing {
  /** Sheets of the plan that are whole. */
  readonly whole: readonly string[];
  /** The sheet at which the run stopped; undefined where it had changed nothing. */
  readonly stoppedAt: string | undefined;
  /** Sheets that this run began, finished or not. */
  readonly touched: readonly string[];
  /** Sheets that this run added, as far as can be told: marked, or behind one that is. */
  readonly added: readonly string[];
  readonly allSheets: readonly string[];
}

/** Reads from the marks how far a run got. */
export async function standing(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  run: string,
): Promise<Standing> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();
  const marks = new Map(names.items.map(({ name, formula }) => [name, markText(String(formula))]));
  const sheets = plan.sheets.map(({ name }) => ({ name, mark: marks.get(markName(name)) ?? '' }));
  const touched = sheets.filter(({ mark }) => isOfRun(mark, run));
  const allSheets = worksheets.items.map(({ name }) => name);
  return {
    whole: sheets.filter(({ mark }) => mark !== '' && isFinished(mark)).map(({ name }) => name),
    stoppedAt: touched.find(({ mark }) => !isFinished(mark))?.name ?? touched.at(-1)?.name,
    touched: touched.map(({ name }) => name),
    added: addedSheets(
      allSheets,
      plan,
      look,
      touched.map(({ name }) => name),
    ),
    allSheets,
  };
}

/**
 * The sheets that were not there before: those marked, and behind the first of them, where sheets of
 * ours are added, those with a name of ours or the name that Excel gives a copy of one.
 */
function addedSheets(
  allSheets: readonly string[],
  plan: WorkbookPlan,
  look: WorkbookLook,
  touched: readonly string[],
): readonly string[] {
  const isNew = (name: string): boolean => !look.allSheets.includes(name);
  const marked = touched.filter(isNew);
  const first = allSheets.findIndex((name) => marked.includes(name));
  if (first < 0) return [];
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const isOurs = (name: string): boolean => {
    const [, source = ''] = /^(.+) \(\d+\)$/.exec(name) ?? [];
    return planned.has(name) || marked.includes(source);
  };
  return allSheets.filter((name, index) => index >= first && isNew(name) && isOurs(name));
}

/**
 * Takes away what a run had added to a workbook without our sheets: those sheets, their marks, the
 * plan's names and what the workbook was to remember. Nothing that the look had found goes. Tells which
 * sheets with our names stand there still: one that was added but not yet marked may be the user's.
 */
export async function takeAway(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  { added, allSheets }: Standing,
): Promise<readonly string[]> {
  const planned = plan.sheets.map(({ name }) => name);
  const left = allSheets.filter((name) => planned.includes(name) && !added.includes(name));
  if (added.length === 0) return left;
  const { names, settings, worksheets } = context.workbook;
  names.load('items/name');
  const memory = settings.getItemOrNullObject(MEMORY_KEY);
  await context.sync();
  const ours = new Set(
    [...plan.names, ...plan.sheets.map((sheet) => ({ name: markName(sheet.name) }))].map(({ name }) => name),
  );
  // Names go first: those of a deleted sheet would be left referring to nothing.
  for (const item of names.items) if (ours.has(item.name) && !look.names.has(item.name)) item.delete();
  for (const name of added) worksheets.getItem(name).delete();
  if (!memory.isNullObject && look.memory.size === 0) settings.getItem(MEMORY_KEY).delete();
  await context.sync();
  return left;
}

/**
 * Takes away what the next write could not tell from the user's: copies of sheets that had no name
 * yet, and charts and tables that had none, on the sheets that the run touched.
 */
export async function takeAwayNameless(
  context: ExcelContext,
  plan: WorkbookPlan,
  look: WorkbookLook,
  { touched, added }: Standing,
): Promise<void> {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const { worksheets } = context.workbook;
  const nameless = added.filter((name) => !planned.has(name));
  for (const name of nameless) worksheets.getItem(name).delete();
  const sheets = plan.sheets.filter(
    ({ name, charts: own, tables }) => touched.includes(name) && own.length + tables.length > 0,
  );
  const loads = sheets.map((sheet) => {
    const { charts, tables } = worksheets.getItem(sheet.name);
    charts.load('items/name');
    tables.load('items/name');
    const found = look.sheets.get(sheet.name);
    const known = [...sheet.charts, ...sheet.tables].map(({ name }) => name);
    return { charts, tables, known: [...known, ...(found?.charts ?? []), ...(found?.tables.keys() ?? [])] };
  });
  if (loads.length + nameless.length === 0) return;
  await context.sync();
  let isAny = false;
  for (const { charts, tables, known } of loads) {
    const isUnknown = ({ name }: { readonly name: string }): boolean => !known.includes(name);
    for (const chart of charts.items.filter(isUnknown)) chart.delete();
    for (const table of tables.items.filter(isUnknown)) table.convertToRange();
    isAny ||= charts.items.some(isUnknown) || tables.items.some(isUnknown);
  }
  if (isAny) await context.sync();
}
