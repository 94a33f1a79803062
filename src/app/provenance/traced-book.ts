import { type Place, tracePlan, type TracedValues } from '../../workbook/evaluate';
import type { Formula } from '../../workbook/formula';
import { FIRST_YEAR, LAST_YEAR } from '../../workbook/layout';
import { TABLES } from '../../workbook/names';
import type { CellPlan, CellValue, TablePlan, WorkbookPlan } from '../../workbook/plan';

export type { Place } from '../../workbook/evaluate';

/** A cell of a table's data or totals. */
export interface TableCell {
  readonly table: TablePlan;
  /** The column's name. */
  readonly column: string;
}

/** A place as text, to tell places apart. */
export const placeKey = ({ sheet, row, column }: Place): string => `${sheet}!${row}!${column}`;

/** A workbook's plan with its values, in which every cell can be asked what it was worked out from. */
export class TracedBook {
  private readonly values: TracedValues;
  private readonly cells = new Map<string, CellPlan>();

  constructor(readonly plan: WorkbookPlan) {
    this.values = tracePlan(plan);
    for (const { name: sheet, cells } of plan.sheets) {
      for (const cell of cells) this.cells.set(placeKey({ ...cell, sheet }), cell);
    }
  }

  cellAt(place: Place): CellPlan | undefined {
    return this.cells.get(placeKey(place));
  }

  formulaAt(place: Place): Formula | undefined {
    const content = this.cellAt(place)?.content;
    return content?.kind === 'formula' ? content.formula : undefined;
  }

  valueAt({ sheet, row, column }: Place): CellValue | undefined {
    return this.values.at(sheet, row, column);
  }

  /** A cell's value where it is text; else empty. */
  textAt(place: Place): string {
    const value = this.valueAt(place);
    return typeof value === 'string' ? value : '';
  }

  /** The cells that a cell's formula read; none where it has none. */
  readsOf(place: Place): readonly Place[] {
    const formula = this.formulaAt(place);
    return formula ? this.values.trace(formula, place).reads : [];
  }

  /** A formula worked out in a cell: its value and the cells that it read. */
  trace(formula: Formula, place: Place): ReturnType<TracedValues['trace']> {
    return this.values.trace(formula, place);
  }

  tableNamed(name: string): { readonly sheet: string; readonly table: TablePlan } | undefined {
    for (const { name: sheet, tables } of this.plan.sheets) {
      const table = tables.find((one) => one.name === name);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** The table that a cell stands in, below its headers. */
  tableAt({ sheet, row, column }: Place): TableCell | undefined {
    const tables = this.plan.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    for (const table of tables) {
      const { from, to } = table.area;
      if (row <= from.row || row > to.row || column < from.column || column > to.column) continue;
      return { table, column: table.columns[column - from.column]!.name };
    }
    return undefined;
  }

  /** What stands in a table's row under another heading. */
  inRow(place: Place, { table }: TableCell, column: string): CellValue | undefined {
    const index = table.columns.findIndex(({ name }) => name === column);
    if (index < 0) return undefined;
    return this.valueAt({ ...place, column: table.area.from.column + index });
  }

  /** The cell of a table's column, in the row that has this text under another heading. */
  cellIn(tableName: string, keyColumn: string, key: string, column: string): Place | undefined {
    const found = this.tableNamed(tableName);
    if (!found) return undefined;
    const { sheet, table } = found;
    const { from, to } = table.area;
    const names = table.columns.map(({ name }) => name);
    if (!names.includes(column)) return undefined;
    const columnOf = (name: string): number => from.column + names.indexOf(name);
    for (let row = from.row + 1; row <= to.row; row += 1) {
      const place = { sheet, row, column: columnOf(keyColumn) };
      if (this.valueAt(place) === key) return { ...place, column: columnOf(column) };
    }
    return undefined;
  }

  /** Years after the base year that a cell is of; undefined where its column is no year's. */
  yearOf(place: Place): number | undefined {
    const table = this.tableAt(place)?.table.name;
    const isYearly = table === undefined || table === TABLES.results || table === TABLES.demand;
    const t = place.column - FIRST_YEAR;
    return isYearly && t >= 0 && place.column <= LAST_YEAR ? t : undefined;
  }
}
