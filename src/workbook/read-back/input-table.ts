import { a1 } from '../print';
import type { CellValue, ErrorValue, Position } from '../plan';
import type { CellPlace, CellProblem } from './cell-problem';

/** A table as it stands in a workbook, whichever host has read it. */
export interface InputTable {
  readonly name: string;
  readonly sheet: string;
  /** Where the header row begins, counted from 0. */
  readonly at: Position;
  readonly columns: readonly string[];
  /** Data rows, without header and totals; undefined is a blank cell. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}

/** A cell of a table, and where it is. Empty text counts as blank: no one can see the difference. */
export interface InputCell {
  readonly value: CellValue | undefined;
  readonly place: CellPlace;
}

/** A table whose columns are found by name, whatever their order and whoever else has added some. */
export class TableView {
  private readonly byName = new Map<string, number>();
  // As in a spreadsheet, capitals make no difference; but the very name comes first.
  private readonly byFoldedName = new Map<string, number>();

  constructor(private readonly table: InputTable) {
    table.columns.forEach((column, index) => {
      if (!this.byName.has(column)) this.byName.set(column, index);
      if (!this.byFoldedName.has(fold(column))) this.byFoldedName.set(fold(column), index);
    });
  }

  has(column: string): boolean {
    return this.indexOf(column) !== undefined;
  }

  /** A column's header cell, or the table's first cell where there is no such column. */
  header(column?: string): CellPlace {
    const index = column === undefined ? undefined : this.indexOf(column);
    return this.place(-1, index ?? 0);
  }

  /** Every column that is not there, as a problem at the table's first cell. */
  missing(columns: readonly string[]): CellProblem[] {
    const { name } = this.table;
    return columns
      .filter((column) => !this.has(column))
      .map((column) => ({
        ...this.header(),
        field: name,
        code: 'missing',
        allowed: `a column named ${column}`,
      }));
  }

  /** The rows in which at least one of the columns is filled in. */
  rows(columns: readonly string[]): readonly InputRow[] {
    const indexes = columns.map((column) => this.indexOf(column));
    return this.table.rows.flatMap((row, index) =>
      indexes.some((column) => column !== undefined && filled(row[column]) !== undefined)
        ? [new InputRow(this, index)]
        : [],
    );
  }

  /** Reads a row's cell; a column that is not there reads as blank. */
  cell(row: number, column: string): InputCell {
    const index = this.indexOf(column);
    const value = index === undefined ? undefined : filled(this.table.rows[row]?.[index]);
    return { value, place: this.place(row, index ?? 0) };
  }

  private indexOf(column: string): number | undefined {
    return this.byName.get(column) ?? this.byFoldedName.get(fold(column));
  }

  private place(row: number, column: number): CellPlace {
    const { sheet, at } = this.table;
    return { sheet, cell: a1(at.row + 1 + row, at.column + column) };
  }
}

/** One row of a table. */
export class InputRow {
  constructor(
    private readonly view: TableView,
    private readonly index: number,
  ) {}

  cell(column: string): InputCell {
    return this.view.cell(this.index, column);
  }

  /** Where a column's cell is, or undefined where the table has no such column. */
  placeOf(column: string): CellPlace | undefined {
    return this.view.has(column) ? this.cell(column).place : undefined;
  }
}

/** Text as a spreadsheet compares it: capitals make no difference. */
export function fold(text: string): string {
  return text.toLowerCase();
}

/** The choice that a text stands for, capitals aside; the text itself where there is none. */
export function choiceFor(text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  const folded = fold(text);
  return choices.find((choice) => fold(choice) === folded) ?? text;
}

/** A value as a rule for numbers and texts may be asked about it: an error is its text. */
export function plainValue(value: CellValue | undefined): string | number | boolean | undefined {
  return isError(value) ? value.error : value;
}

function isError(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object';
}

function filled(value: CellValue | undefined): CellValue | undefined {
  return value === '' ? undefined : value;
}
