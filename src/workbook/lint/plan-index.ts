import type { CellPlan, SheetPlan, TablePlan, WorkbookPlan } from '../plan';
import { LAST_SHEET_COLUMN } from './limits';

/** A plan's parts by name, for looking up what formulas and charts refer to. */
export interface PlanIndex {
  hasSheet(name: string): boolean;
  hasName(name: string): boolean;
  table(name: string): PlacedTable | undefined;
  /** undefined where the sheet or the cell is not there; the last one where a cell is set twice. */
  cell(sheet: string, row: number, column: number): CellPlan | undefined;
}

export interface PlacedTable {
  readonly sheet: string;
  readonly plan: TablePlan;
}

export function indexPlan(plan: WorkbookPlan): PlanIndex {
  const names = new Set(plan.names.map(({ name }) => name));
  const tables = new Map(
    plan.sheets.flatMap((sheet) =>
      sheet.tables.map((table): [string, PlacedTable] => [table.name, { sheet: sheet.name, plan: table }]),
    ),
  );
  const cells = new Map(plan.sheets.map((sheet) => [sheet.name, cellsByKey(sheet)]));
  return {
    hasSheet: (name) => cells.has(name),
    hasName: (name) => names.has(name),
    table: (name) => tables.get(name),
    cell: (sheet, row, column) => cells.get(sheet)?.get(keyOf(row, column)),
  };
}

function cellsByKey({ cells }: SheetPlan): ReadonlyMap<number, CellPlan> {
  return new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
}

/** One number for a cell's place, different for each cell that a sheet can have. */
export function keyOf(row: number, column: number): number {
  return row * (LAST_SHEET_COLUMN + 1) + column;
}
