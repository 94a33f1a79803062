import type { KeptAside } from '../host';
import type { WorkbookPlan } from '../../workbook/plan';
import { keepAside } from './keep-aside';
import type { Pages } from './pages';
import { rememberBegun } from './remember';
import { isStructural } from './sheet-task';
import type { WorkbookLook } from './workbook-look';
import { addSheet, addTables, beginMark, changeTables, writeNames } from './write-frame';
import type { Making, SheetWork, WriteManner, WritePart } from './write-part';

/** Sheets, tables and names, which formulas need to be there; and first what must not be lost. */
export function framePart(
  plan: WorkbookPlan,
  look: WorkbookLook,
  changed: readonly SheetWork[],
  { copies, derived, template }: Making,
  kept: readonly KeptAside[],
  { run }: WriteManner,
): WritePart {
  const framed = changed.filter((work) => !copies.has(work) && !derived.has(work));
  const apply = (pages: Pages): void => {
    const { context } = pages;
    for (const { grid, task } of framed) {
      const { name } = grid.sheet;
      if (task.kind === 'change') beginMark(pages, name, run, look);
      else if (!template) addSheet(pages, name, run, look);
    }
    template?.addSheets(pages, run, look);
    // Before anything is written over.
    if (kept.length > 0) keepAside(context, kept, look);
    const structural = changed.filter(({ task }) => isStructural(task));
    if (structural.length > 0) rememberBegun(context, look, structural);
    placeAdded(pages, plan, look, framed);
    for (const { grid, task } of framed) {
      if (task.kind === 'add') {
        if (grid.sheet.tables.length > 0) addTables(pages.sheet(grid.sheet.name), grid.sheet);
        continue;
      }
      const { gone, moves, sized, headed, missing } = task.tables;
      if (gone.length + moves.length + sized.length + headed.length + missing.length > 0)
        changeTables(pages.sheet(grid.sheet.name), task.tables);
    }
    if (structural.length > 0) writeNames(context, plan, look);
  };
  return { sheet: changed[0]!.grid.sheet.name, after: [], apply };
}

/** New sheets are added behind all tabs; among sheets of ours they go behind the one that comes before them. */
function placeAdded(
  pages: Pages,
  plan: WorkbookPlan,
  look: WorkbookLook,
  framed: readonly SheetWork[],
): void {
  const tabs = [...look.allSheets];
  let place = tabs.findIndex((name) => look.sheets.has(name));
  if (place < 0) return;
  const added = new Set(framed.filter(({ task }) => task.kind === 'add').map(({ grid }) => grid.sheet));
  // Sheets that are copied later on are not there yet.
  for (const sheet of plan.sheets) {
    if (added.has(sheet)) {
      pages.sheet(sheet.name).position = place;
      tabs.splice(place, 0, sheet.name);
    } else if (!look.sheets.has(sheet.name)) continue;
    place = tabs.indexOf(sheet.name) + 1;
  }
}
