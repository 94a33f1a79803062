import type { NameOf } from './chart-names';
import type { FoundSheet } from './workbook-look';
import type { Pages } from './pages';
import { isFinished } from './sheet-marks';
import type { ChangeTask } from './sheet-task';
import { placeCharts, writeCharts } from './write-charts';
import { finishMark } from './write-frame';
import { writeNotes } from './write-notes';
import { writePage } from './write-page';
import type { SheetWork, WriteManner } from './write-part';
import { clearFormatsBetween, clearRules, writeRules } from './write-rules';

/** Puts on a new sheet what stands on its cells, and marks it finished. */
export function furnish(
  pages: Pages,
  { grid, prints }: SheetWork,
  nameOf: NameOf,
  { canNotes, run }: WriteManner,
): void {
  writeRules(pages, grid.sheet);
  if (canNotes) writeNotes(pages.sheet(grid.sheet.name), grid.sheet, []);
  writeCharts(pages, grid.sheet, nameOf);
  finishMark(pages, grid.sheet.name, prints, run);
}

/** Puts anew on a sheet that was there what of it has changed, and marks it finished. */
export function refurnish(
  pages: Pages,
  { grid, prints }: SheetWork,
  { parts, ours, given }: ChangeTask,
  found: FoundSheet | undefined,
  nameOf: NameOf,
  { canNotes, run }: WriteManner,
): void {
  const { name } = grid.sheet;
  const sheet = pages.sheet(name);
  // A sheet that was not finished may have nothing of its page yet.
  const hasBase = isFinished(found?.mark);
  if (parts.has('page')) writePage(sheet, grid.sheet, { hasBase, hasOther: true, heights: [] });
  // A look that was cleared took the conditional formats with it.
  if (parts.has('rules') || parts.has('looks')) {
    clearRules(sheet, ours);
    clearFormatsBetween(sheet, grid.sheet, found?.holds.length ?? 0);
    writeRules(pages, grid.sheet);
  }
  if (parts.has('rules') && canNotes) writeNotes(sheet, grid.sheet, found?.notes ?? [], given.notes);
  const charts = found?.charts.filter((chart) => given.charts.includes(chart)) ?? [];
  if (parts.has('charts')) {
    // Ours are drawn anew; what else stands on the sheet is the user's.
    for (const chart of charts) sheet.charts.getItem(chart).delete();
    writeCharts(pages, grid.sheet, nameOf);
  } else if (parts.has('places')) placeCharts(pages, grid.sheet, charts, nameOf);
  finishMark(pages, name, prints, run);
}
