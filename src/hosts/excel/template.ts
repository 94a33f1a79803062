import { printPlainArea } from '../../workbook/print';
import type { IsCell } from './fills';
import { looksOf, type SharedLook } from './looks';
import type { Pages } from './pages';
import { Palette } from './palette';
import type { SheetGrid } from './sheet-grid';
import type { WorkbookLook } from './workbook-look';
import { addSheet, beginMark } from './write-frame';
import { sizeRows, writePageBase, type PageBefore } from './write-page';

/**
 * New sheets that are made from one: the first is added, given what all have of page and looks, and
 * copied. Each takes the palette away again when it is painted.
 */
export class Template {
  readonly palette: Palette;
  /** Cells that look the same on all of the sheets, and are painted before they are copied. */
  readonly isPainted: IsCell;
  private readonly names: readonly string[];
  private readonly common: readonly SharedLook[];
  readonly page: PageBefore;

  constructor(grids: readonly SheetGrid[]) {
    this.names = grids.map(({ sheet }) => sheet.name);
    const [first, ...others] = grids;
    this.isPainted = (row, column) =>
      others.length > 0 &&
      first?.at(row, column) !== undefined &&
      others.every((grid) => grid.styleKey(row, column) === first.styleKey(row, column));
    this.common = first ? looksOf(first, this.isPainted) : [];
    // Heights that rows of all the sheets have are set before they are copied.
    const heights = (first?.sheet.rowHeights ?? []).filter(({ row, points }) =>
      others.every(({ sheet }) =>
        sheet.rowHeights.some((each) => each.row === row && each.points === points),
      ),
    );
    this.page = { hasBase: true, hasOther: false, heights };
    this.palette = new Palette(grids.flatMap(({ sheet }) => sheet.cells.map(({ style }) => style)));
  }

  /** Adds the sheets behind all tabs, each marked from its first moment with a name as begun in this run. */
  addSheets(pages: Pages, run: string, look: WorkbookLook): void {
    const [first, ...others] = this.names;
    if (first === undefined) return;
    addSheet(pages, first, run, look);
    const base = pages.sheet(first);
    writePageBase(base);
    sizeRows(base, this.page.heights);
    this.palette.paintOn(base);
    for (const { style, areas } of this.common) {
      for (const area of areas) {
        base.getRange(printPlainArea(area)).copyFrom(this.palette.cellOf(style)!, 'Formats');
      }
    }
    for (const name of others) {
      const copy = pages.met(name, base.copy('End'));
      copy.name = name;
      beginMark(pages, name, run, look);
    }
  }
}
