import type { Axis, Formula } from '../../workbook/formula';
import type { Area, SheetPlan } from '../../workbook/plan';
import { printFormula } from '../../workbook/print';
import { areasOf } from './addresses';
import type { CellMove } from './cell-move';
import type { IsCell } from './fills';
import { alignRows, type RowAlignment } from './row-alignment';
import type { SheetGrid } from './sheet-grid';

/** A sheet that is made from a copy of another by taking rows out and writing what is unlike. */
export interface DerivedSheet {
  readonly source: SheetGrid;
  /** Rows that are taken out, from the last. */
  readonly moves: readonly CellMove[];
  readonly isTyped: IsCell;
  readonly isPainted: IsCell;
  /** Where the copy has something that the plan has not. */
  readonly gone: readonly Area[];
  /** Whether it is as wide and as high, and prints, as the source does. */
  readonly hasPage: boolean;
}

/** Less than this share of a sheet's cells alike, and it is cheaper written on its own. */
const WORTH_DERIVING = 0.5;

/** How a sheet can be made from another; undefined where they are too unlike. */
export function derivedSheet(grid: SheetGrid, source: SheetGrid): DerivedSheet | undefined {
  const { tables, links, cells } = grid.sheet;
  if (tables.length + links.length + source.sheet.tables.length + source.sheet.links.length > 0)
    return undefined;
  const rows = alignRows(grid, source);
  if (!rows) return undefined;
  const isAlike = (row: number, column: number): boolean => {
    const origin = rows.from[row]!;
    return textAfter(source, origin, column, rows) === grid.typed(row, column);
  };
  const typed = new Set<number>();
  for (const { row, column } of cells) if (!isAlike(row, column)) typed.add(row * grid.width + column);
  if (typed.size > cells.length * (1 - WORTH_DERIVING)) return undefined;
  const isUnlikeLook: IsCell = (row, column) =>
    grid.at(row, column) !== undefined &&
    grid.styleKey(row, column) !== source.styleKey(rows.from[row]!, column);
  return {
    source,
    moves: takenOut(rows),
    hasPage: hasSamePage(grid.sheet, source.sheet, rows),
    isTyped: (row, column) => typed.has(row * grid.width + column),
    isPainted: isUnlikeLook,
    gone: areasOf(
      grid.height,
      grid.width,
      (row, column) => !grid.at(row, column) && source.at(rows.from[row]!, column) !== undefined,
    ),
  };
}

/** Rows that are taken out take their heights along, and the area that prints shrinks by them. */
function hasSamePage(sheet: SheetPlan, source: SheetPlan, { to }: RowAlignment): boolean {
  const kept = (rows: number): number => to.slice(0, rows).filter((row) => row !== undefined).length;
  const rowHeights = source.rowHeights.flatMap(({ row, points }) => {
    const moved = to[row];
    return moved === undefined ? [] : [{ row: moved, points }];
  });
  const { area } = source.print;
  const print = {
    ...source.print,
    ...(area && {
      area: {
        from: { ...area.from, row: kept(area.from.row) },
        to: { ...area.to, row: kept(area.to.row + 1) - 1 },
      },
    }),
  };
  return pageOf(sheet) === pageOf({ ...source, rowHeights, print });
}

function pageOf({ tabColour, columns, rowHeights, freeze, print }: SheetPlan): string {
  return JSON.stringify({ tabColour, columns, rowHeights, freeze, print });
}

function takenOut({ to }: RowAlignment): readonly CellMove[] {
  const moves: CellMove[] = [];
  for (let row = to.length - 1; row >= 0; row -= 1) {
    if (to[row] !== undefined) continue;
    const last = row;
    while (row > 0 && to[row - 1] === undefined) row -= 1;
    moves.push({ axis: 'rows', at: row, count: -(last - row + 1) });
  }
  return moves;
}

/** What a cell of the source holds once the rows are taken out; undefined where a formula loses cells. */
function textAfter(source: SheetGrid, row: number, column: number, rows: RowAlignment) {
  const content = source.at(row, column)?.content;
  if (content?.kind !== 'formula') return source.typed(row, column);
  const at = rows.to[row]!;
  const moved = movedFormula(content.formula, { own: source.sheet.name, was: row, is: at, rows });
  return moved && `=${printFormula(moved, { sheet: source.sheet.name, row: at, column })}`;
}

interface RowMove {
  /** The sheet whose rows are taken out. */
  readonly own: string;
  /** The formula's own row before and after. */
  readonly was: number;
  readonly is: number;
  readonly rows: RowAlignment;
}

/** A formula with its references to the rows of its own sheet following them; undefined where it loses some. */
function movedFormula(formula: Formula, move: RowMove): Formula | undefined {
  const axis = (each: Axis): Axis | undefined => {
    const to = move.rows.to['at' in each ? each.at : move.was + each.by];
    if (to === undefined) return undefined;
    return 'at' in each ? { at: to } : { by: to - move.is };
  };
  switch (formula.kind) {
    case 'cell': {
      if (formula.sheet !== undefined && formula.sheet !== move.own) return formula;
      const row = axis(formula.row);
      return row && { ...formula, row };
    }
    case 'range': {
      if (formula.sheet !== undefined && formula.sheet !== move.own) return formula;
      const [from, to] = [axis(formula.from.row), axis(formula.to.row)];
      return (
        from && to && { ...formula, from: { ...formula.from, row: from }, to: { ...formula.to, row: to } }
      );
    }
    case 'call': {
      const args = formula.args.map((arg) => movedFormula(arg, move));
      return args.some((arg) => arg === undefined) ? undefined : { ...formula, args: args as Formula[] };
    }
    case 'binary': {
      const [left, right] = [formula.left, formula.right].map((side) => movedFormula(side, move));
      return left && right && { ...formula, left, right };
    }
    case 'negate': {
      const operand = movedFormula(formula.operand, move);
      return operand && { ...formula, operand };
    }
    default:
      return formula;
  }
}
