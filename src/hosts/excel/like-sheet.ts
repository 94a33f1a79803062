import type { ChartPlan, SheetPlan } from '../../workbook/plan';
import type { IsCell } from './fills';
import type { SheetGrid } from './sheet-grid';

/** More cells unlike than this, and a sheet is cheaper written on its own. */
const MOST_UNLIKE = 60;

/** A sheet of which another is a copy, but for some cells. */
export interface LikeSheet {
  readonly other: SheetGrid;
  readonly isUnlike: IsCell;
}

/**
 * The first of some sheets of which this one can be a copy: of the same extent and looks, furnished
 * alike, and few cells unlike. Texts of formulas are compared, so that a copy means the same in its place.
 */
export function likeSheet(grid: SheetGrid, others: readonly SheetGrid[]): LikeSheet | undefined {
  // Tables cannot have one name twice, and links are few: such sheets are written on their own.
  if (grid.sheet.tables.length > 0 || grid.sheet.links.length > 0) return undefined;
  for (const other of others) {
    const isUnlike = isFurnishedAlike(grid.sheet, other.sheet) && unlikeCells(grid, other);
    if (isUnlike) return { other, isUnlike };
  }
  return undefined;
}

function unlikeCells(grid: SheetGrid, other: SheetGrid): IsCell | undefined {
  if (grid.height !== other.height || grid.width !== other.width) return undefined;
  if (grid.sheet.cells.length !== other.sheet.cells.length) return undefined;
  const unlike = new Set<number>();
  for (const { row, column } of grid.sheet.cells) {
    if (!other.at(row, column)) return undefined;
    if (grid.styleKey(row, column) !== other.styleKey(row, column)) return undefined;
    if (grid.typed(row, column) === other.typed(row, column)) continue;
    unlike.add(row * grid.width + column);
    if (unlike.size > MOST_UNLIKE) return undefined;
  }
  return (row, column) => unlike.has(row * grid.width + column);
}

function isFurnishedAlike(sheet: SheetPlan, other: SheetPlan): boolean {
  return furnishing(sheet) === furnishing(other);
}

/** All but the cells, with the sheet's own name and the titles of its charts left open. */
function furnishing(sheet: SheetPlan): string {
  const { name, cells, charts, ...rest } = sheet;
  const untitled = charts.map((chart): ChartPlan => ({ ...chart, name: '', title: '', altText: '' }));
  return JSON.stringify([cells.length, rest, untitled], (key, value: unknown) =>
    key === 'sheet' && value === name ? '' : value,
  );
}
