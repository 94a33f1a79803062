import type { SheetPlan } from '../../workbook/plan';
import { divideNewCells, type CellDivision } from './cell-division';
import type { NameOf } from './chart-names';
import { furnish, refurnish } from './furnish-sheet';
import type { LikeSheet } from './like-sheet';
import type { ExcelSheet } from './office';
import type { Pages } from './pages';
import type { Painter } from './painter';
import { RunFinder } from './runs';
import type { SheetGrid } from './sheet-grid';
import { isIdle, isStructural } from './sheet-task';
import { sheetsSpokenOf } from './speaks-of';
import type { WorkbookLook } from './workbook-look';
import { changeCells, typeCells, writeCells, writeDerived } from './write-cells';
import { adaptCharts } from './write-charts';
import { beginMark, finishMark } from './write-frame';
import { NEW_PAGE, writePage } from './write-page';
import type { Making, SheetWork, WriteManner, WritePart } from './write-part';

/** The sheets' shares, in an order in which they can be sent. */
export function writeParts(
  works: readonly SheetWork[],
  nameOf: NameOf,
  making: Making,
  look: WorkbookLook,
  manner: WriteManner,
): readonly WritePart[] {
  const { copies } = making;
  const writer = new PartWriter(works, nameOf, making, look, manner);
  const sources = new Set([...copies.values()].map(({ other }) => other));
  const first = works.filter(({ grid }) => sources.has(grid));
  const rest = works.filter((work) => !first.includes(work) && !copies.has(work));
  return [
    ...first.flatMap((work) => writer.partsOf(work)),
    ...[...copies].map(([work, like]) => writer.copyOf(work, like)),
    ...rest.flatMap((work) => writer.partsOf(work)),
  ];
}

class PartWriter {
  private readonly divisions = new Map<SheetGrid, CellDivision>();
  private readonly finder: RunFinder | undefined;
  private readonly copied: ReadonlySet<string>;

  constructor(
    private readonly works: readonly SheetWork[],
    private readonly nameOf: NameOf,
    private readonly making: Making,
    private readonly look: WorkbookLook,
    private readonly manner: WriteManner,
  ) {
    // What is copied in a row is copied from the cells of one block, but the others from here and there.
    this.finder = manner.canAreas ? new RunFinder() : undefined;
    const made = [...making.copies.keys(), ...making.derived.keys()];
    this.copied = new Set(made.map(({ grid }) => grid.sheet.name));
  }

  partsOf(work: SheetWork): readonly WritePart[] {
    const { grid, task } = work;
    const { name } = grid.sheet;
    if (isIdle(work)) return [];
    // A formula needs the sheets that it speaks of.
    const after = [...sheetsSpokenOf(grid.sheet)].flatMap((sheet) => this.madeWith(sheet));
    if (task.kind === 'add') {
      const source = this.making.derived.get(work)?.source.sheet.name;
      if (source !== undefined) after.push(source);
      else after.push(...this.divide(grid).runs.map((run) => run.sheet));
      const cells: WritePart = {
        sheet: name,
        after,
        apply: (pages, painter) => this.add(pages, work, painter),
      };
      return [
        ...(source === undefined ? [cells] : []),
        { sheet: name, after, apply: (pages) => this.furnish(pages, work) },
      ];
    }
    const cells: WritePart = {
      sheet: name,
      after,
      apply: (pages, painter) => changeCells(pages, grid, task, painter),
    };
    if (!isStructural(task)) {
      const done = (pages: Pages): void => finishMark(pages, name, work.prints, this.manner.run);
      return [cells, { sheet: name, after, apply: done }];
    }
    return [
      cells,
      {
        sheet: name,
        after,
        apply: (pages) => refurnish(pages, work, task, this.look.sheets.get(name), this.nameOf, this.manner),
      },
    ];
  }

  /** Which cells of a new sheet are typed; found once, in the order in which sheets are written. */
  private divide(grid: SheetGrid): CellDivision {
    let division = this.divisions.get(grid);
    if (!division) this.divisions.set(grid, (division = divideNewCells(grid, this.finder)));
    return division;
  }

  /** The sheet with whose parts one comes to be that is made from another; nothing for one that is there before. */
  private madeWith(name: string): readonly string[] {
    if (!this.copied.has(name)) return [];
    const derived = [...this.making.derived].find(([work]) => work.grid.sheet.name === name);
    return [derived?.[1].source.sheet.name ?? name];
  }

  /** Writes a new sheet's cells, and the sheets that are made from it before anything else is put on it. */
  private add(pages: Pages, { grid }: SheetWork, painter: Painter): void {
    writeCells(pages, grid, this.divide(grid), painter, this.making.template);
    if (this.handsDownPage(grid)) this.writePage(pages, grid.sheet);
    for (const [work, derived] of this.making.derived) {
      if (derived.source !== grid) continue;
      const { name } = work.grid.sheet;
      this.addCopy(
        pages,
        name,
        grid.sheet.name,
        this.tabBefore(name, (sheet) => !this.copied.has(sheet)),
      );
      writeDerived(pages, work.grid, derived, painter);
    }
  }

  /** Adds a sheet as a copy of another, behind a tab that is there, and marks it. */
  private addCopy(pages: Pages, name: string, source: string, behind: string | undefined): ExcelSheet {
    const original = pages.sheet(source);
    const copy =
      behind === undefined ? original.copy('Beginning') : original.copy('After', pages.sheet(behind));
    pages.met(name, copy).name = name;
    beginMark(pages, name, this.manner.run, this.look);
    return copy;
  }

  /** The tab before a sheet's, of those that `isThere` when it is added. */
  private tabBefore(name: string, isThere: (sheet: string) => boolean): string | undefined {
    const names = this.works.map(({ grid }) => grid.sheet.name);
    return names.slice(0, names.indexOf(name)).filter(isThere).at(-1);
  }

  /** A sheet as a copy of a like one, of which only what is unlike is written. */
  copyOf(work: SheetWork, { other, isUnlike }: LikeSheet): WritePart {
    const { grid } = work;
    const { name } = grid.sheet;
    const behind = this.tabBefore(name, () => true);
    return {
      sheet: name,
      after: [other.sheet.name, ...(behind === undefined ? [] : [behind])],
      apply: (pages) => {
        const sheet = this.addCopy(pages, name, other.sheet.name, behind);
        typeCells(sheet, grid, isUnlike);
        adaptCharts(sheet, grid.sheet, other.sheet, this.nameOf);
        finishMark(pages, name, work.prints, this.manner.run);
      },
    };
  }

  /** Whether a sheet's page is set early, for sheets that are made from it to have it too. */
  private handsDownPage(grid: SheetGrid): boolean {
    return [...this.making.derived.values()].some(({ source, hasPage }) => hasPage && source === grid);
  }

  private writePage(pages: Pages, plan: SheetPlan): void {
    writePage(pages.sheet(plan.name), plan, this.making.template?.page ?? NEW_PAGE);
  }

  private furnish(pages: Pages, work: SheetWork): void {
    const isPaged = this.handsDownPage(work.grid) || this.making.derived.get(work)?.hasPage;
    if (!isPaged) this.writePage(pages, work.grid.sheet);
    furnish(pages, work, this.nameOf, this.manner);
  }
}
