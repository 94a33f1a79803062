import { evaluatePlan } from '../../workbook/evaluate';
import type { SheetArea, WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { unlikeCells } from './like-sheet';
import type { WorkbookLook } from './look';
import type { ExcelContext, ExcelSheet } from './office';
import { Painter } from './painter';
import { furnishingBytes, sheetBytes } from './request-size';
import type { SheetGrid } from './sheet-grid';
import type { SheetTask } from './sheet-task';
import { finished } from './sheet-marks';
import { mark } from './write-frame';
import { typeCells, writeCells } from './write-cells';
import { writeCharts } from './write-charts';
import { writePage } from './write-page';
import { writeLinks, writeRules } from './write-rules';

/** One sheet's share of the requests. */
export interface WritePart {
  readonly sheet: string;
  readonly bytes: number;
  /** A sheet whose part must be sent before, or earlier in the same request. */
  readonly after?: string;
  /** Adds its calls to the request being gathered. */
  apply(painter: Painter): void;
}

/** A sheet of the plan and what is to be done to it. */
export interface SheetWork {
  readonly grid: SheetGrid;
  readonly fingerprint: string;
  readonly task: SheetTask;
}

const AMEND_BYTES = 2000;

/** The sheets' shares, in the order in which they must be sent. */
export function writeParts(
  context: ExcelContext,
  plan: WorkbookPlan,
  works: readonly SheetWork[],
  look: WorkbookLook,
  run: string,
): readonly WritePart[] {
  const values = evaluatePlan(plan);
  const nameOf = ({ sheet, from }: SheetArea): string =>
    String(values.at(sheet, from.row, from.column) ?? '');
  const whole: SheetGrid[] = [];
  return works.flatMap((work): WritePart[] => {
    const { grid, task } = work;
    const { name } = grid.sheet;
    const open = (): ExcelSheet => context.workbook.worksheets.getItem(name);
    if (task.kind === 'amend') {
      const differs = grid.sheet.cells.some(({ row, column }) => task.isTyped(row, column));
      if (!differs) return [];
      return [
        {
          sheet: name,
          bytes: AMEND_BYTES,
          apply: () => {
            typeCells(open(), grid, task.isTyped);
          },
        },
      ];
    }
    // A sheet that stood before may hold notes of the user's, which a copy would carry or cover.
    const like = task.kind === 'add' ? nearest(grid, whole) : undefined;
    if (task.kind === 'add') whole.push(grid);
    const apply = (painter: Painter): void => {
      const sheet = open();
      if (task.kind === 'rewrite') clearOld(sheet, grid, look);
      writeLinks(sheet, grid.sheet);
      if (like) copySheet(context, sheet, grid, like);
      else writeCells(sheet, grid, painter);
      writePage(sheet, grid.sheet);
      writeRules(sheet, grid.sheet);
      writeCharts(context, sheet, grid.sheet, nameOf);
      mark(context, name, finished(work.fingerprint, run), true);
    };
    if (!like) return [{ sheet: name, bytes: sheetBytes(grid), apply }];
    const bytes = furnishingBytes(grid.sheet) + AMEND_BYTES;
    return [{ sheet: name, bytes, after: like.other.sheet.name, apply }];
  });
}

interface LikeSheet {
  readonly other: SheetGrid;
  readonly unlike: (row: number, column: number) => boolean;
}

function nearest(grid: SheetGrid, written: readonly SheetGrid[]): LikeSheet | undefined {
  for (const other of written) {
    const unlike = unlikeCells(grid, other);
    if (unlike) return { other, unlike };
  }
  return undefined;
}

function copySheet(
  context: ExcelContext,
  sheet: ExcelSheet,
  grid: SheetGrid,
  { other, unlike }: LikeSheet,
): void {
  const all = `A1:${a1(grid.height - 1, grid.width - 1)}`;
  const source = context.workbook.worksheets.getItem(other.sheet.name).getRange(all);
  sheet.getRange(all).copyFrom(source, 'All');
  typeCells(sheet, grid, unlike);
}

/** Our charts are drawn anew; what else stands on the sheet is the user's. */
function clearOld(sheet: ExcelSheet, grid: SheetGrid, look: WorkbookLook): void {
  const ours = grid.sheet.charts.map(({ name }) => name);
  for (const name of look.sheets.get(grid.sheet.name)?.charts ?? []) {
    if (ours.includes(name)) sheet.charts.getItem(name).delete();
  }
}
