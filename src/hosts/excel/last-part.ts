import type { WorkbookPlan } from '../../workbook/plan';
import { mentions } from './mentions';
import type { Pages } from './pages';
import { rememberWhole } from './remember';
import { markName } from './mark-name';
import { isFinished } from './sheet-marks';
import { isStructural } from './sheet-task';
import type { WorkbookLook } from './workbook-look';
import type { SheetWork, WritePart } from './write-part';

/** What comes when all sheets are whole: old ones go, and what was there before need not be known any more. */
export function lastPart(
  plan: WorkbookPlan,
  look: WorkbookLook,
  changed: readonly SheetWork[],
  removed: readonly string[],
): readonly WritePart[] {
  const isNew = ![...look.sheets.values()].some((found) => isFinished(found.mark));
  const structural = changed.filter(({ task }) => isStructural(task));
  const isHalf = [...look.memory.values()].some(({ before }) => before);
  const isChanged = isHalf || structural.some(({ task }) => task.kind === 'change');
  if (!isNew && !isChanged && removed.length === 0) return [];
  const apply = (pages: Pages): void => {
    const { context } = pages;
    for (const name of removed) {
      pages.sheet(name).delete();
      const isOfIt = ([, formula]: [string, string]): boolean => mentions(formula, { name, tables: [] });
      // One that came from a file bears no mark.
      const mark = look.names.has(markName(name)) ? [markName(name)] : [];
      const names = [...mark, ...[...look.names].filter(isOfIt).map(([found]) => found)];
      for (const gone of names) context.workbook.names.getItem(gone).delete();
    }
    const allSheets = look.allSheets.filter((name) => !removed.includes(name));
    if (isChanged || removed.length > 0) rememberWhole(context, { ...look, allSheets }, plan);
    if (isNew) pages.sheet(plan.activeSheet).activate();
  };
  return [{ sheet: plan.activeSheet, after: [], apply }];
}
