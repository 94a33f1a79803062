import { LONGEST_HORIZON } from '../data/baseline';
import { LEDGER_TEXT, type LedgerText } from '../strings/ledger';
import { KIND_LABELS } from '../strings/workbook';
import { call, fixedCell, fixedRange, add } from './compose';
import type { CellReference, Formula, RangeReference } from './formula';
import { AT_HORIZON, FIRST_YEAR, HOW, KIND, LAST_YEAR } from './layout';
import type { CellRole, NumberFormat, SheetArea } from './plan';
import type { SheetBuilder } from './sheet-builder';

/** A row of a sheet with a value for each year from t = 0 to the longest horizon. */
export class YearRow {
  private readonly place: { at: number };

  constructor(
    readonly sheet: string,
    row: number,
  ) {
    this.place = { at: row };
  }

  get row(): number {
    return this.place.at;
  }

  /** Gives a row that was promised its place: what refers to it already follows. */
  settle(row: number): void {
    this.place.at = row;
  }

  /** The same year as the formula's own column. */
  get now(): CellReference {
    return this.cell(0);
  }

  /** The year before; at t = 0 a cell without a value. */
  get before(): CellReference {
    return this.cell(-1);
  }

  /** The cell before the years, where a row shows its parameter. */
  get parameter(): CellReference {
    return fixedCell(this.row, FIRST_YEAR - 1, this.sheet);
  }

  /** Every year. */
  get all(): RangeReference {
    return fixedRange(this.area, this.sheet);
  }

  /** The base year. */
  get first(): CellReference {
    return fixedCell(this.row, FIRST_YEAR, this.sheet);
  }

  /** The scenario's horizon. */
  get atHorizon(): CellReference {
    return fixedCell(this.row, AT_HORIZON, this.sheet);
  }

  /** The cell with the row's label, which names a chart's series. */
  get label(): SheetArea {
    const cell = { row: this.row, column: 0 };
    return { sheet: this.sheet, from: cell, to: cell };
  }

  get area(): SheetArea {
    return {
      sheet: this.sheet,
      from: { row: this.row, column: FIRST_YEAR },
      to: { row: this.row, column: LAST_YEAR },
    };
  }

  private cell(by: number): CellReference {
    return { kind: 'cell', sheet: this.sheet, row: this.place, column: { by } };
  }
}

/** The years of a formula's own row: said so, it is the same formula in every row. */
const OWN_YEARS: RangeReference = {
  kind: 'range',
  from: { row: { by: 0 }, column: { at: FIRST_YEAR } },
  to: { row: { by: 0 }, column: { at: LAST_YEAR } },
};

/** The key that a row of a single figure shows beside it, for the row's own formula. */
export const OWN_KEY: CellReference = { kind: 'cell', row: { by: 0 }, column: { at: FIRST_YEAR } };

export interface RowOptions {
  /** What the row is about, behind its label: a tier, a strategy. */
  readonly about?: string;
  /** The row's unit, where its line leaves it open. */
  readonly unit?: string;
  readonly role?: CellRole;
  /** Shown in the column before the years: a parameter of this row. */
  readonly parameter?: { readonly formula: Formula; readonly format: NumberFormat };
  /** Without a figure at the horizon. */
  readonly noHorizon?: boolean;
  /** A single figure that may also come out as words. */
  readonly mayBeText?: boolean;
  /** The key under which the row's formula looks its figure up, as `OWN_KEY`. */
  readonly key?: string;
  /** A row promised earlier, which this one turns out to be. */
  readonly promised?: YearRow;
}

/** Writes a sheet that runs along time, line by line, in the order of the calculation. */
export class Ledger {
  /** The next free row. */
  next: number;
  private horizon?: Formula;

  constructor(
    readonly sheet: SheetBuilder,
    firstRow: number,
  ) {
    this.next = firstRow;
  }

  /** From here on each row also shows its figure at the horizon, in years after the base year. */
  setHorizon(horizon: Formula): void {
    this.horizon = horizon;
  }

  section(title: string): void {
    this.next += 1;
    this.sheet.text(this.next, 0, title, 'heading');
    for (let column = 1; column <= KIND; column += 1) this.sheet.blank(this.next, column, 'heading');
    this.next += 1;
  }

  skip(rows: number): void {
    this.next += rows;
  }

  /** A row that stands further down but is read, for the year before, further up. */
  promise(): YearRow {
    return new YearRow(this.sheet.name, -1);
  }

  /** A row of years: one formula, the same in each. */
  years(
    id: LedgerText,
    format: NumberFormat,
    from: Formula | ((own: YearRow) => Formula),
    options: RowOptions = {},
  ): YearRow {
    const row = this.label(id, options);
    const result = options.promised ?? new YearRow(this.sheet.name, row);
    result.settle(row);
    const formula = typeof from === 'function' ? from(result) : from;
    const role = options.role ?? this.sheet.roleOf(formula);
    this.sheet.fill(row, FIRST_YEAR, LAST_YEAR, formula, format, { role });
    if (options.parameter) {
      this.sheet.formula(row, FIRST_YEAR - 1, options.parameter.formula, options.parameter.format);
    }
    if (this.horizon && !options.noHorizon) {
      const inForce = call('INDEX', OWN_YEARS, add(this.horizon, 1));
      this.sheet.formula(row, AT_HORIZON, inForce, format, { role: 'calculation' });
    }
    this.kind(row, this.sheet.roleOf(formula));
    return result;
  }

  /** The years after the base year, 0…21, as plain numbers: what every lag counts from. */
  yearNumbers(): YearRow {
    const row = this.label('yearNumber', {});
    for (let t = 0; t <= LONGEST_HORIZON; t += 1) this.sheet.number(row, FIRST_YEAR + t, t, 'whole');
    this.kind(row, 'calculation');
    return new YearRow(this.sheet.name, row);
  }

  /** A single figure, in the column before the years. */
  value(
    id: LedgerText,
    format: NumberFormat,
    formula: Formula | number,
    options: RowOptions = {},
  ): CellReference {
    const row = this.label(id, options);
    if (typeof formula === 'number') this.sheet.number(row, FIRST_YEAR - 1, formula, format);
    else {
      const role = options.role ?? this.sheet.roleOf(formula);
      // A text may run over the empty years to its right.
      const align = options.mayBeText || format === 'general' ? 'left' : 'right';
      this.sheet.formula(row, FIRST_YEAR - 1, formula, format, { role, align });
    }
    if (options.key !== undefined) this.sheet.text(row, FIRST_YEAR, options.key, 'tag');
    this.kind(row, typeof formula === 'number' ? 'calculation' : this.sheet.roleOf(formula));
    return fixedCell(row, FIRST_YEAR - 1, this.sheet.name);
  }

  private label(id: LedgerText, options: RowOptions): number {
    const row = this.next;
    this.next += 1;
    const { label, unit, how } = LEDGER_TEXT[id];
    const text =
      options.about === undefined ? label : label === '' ? options.about : `${label}: ${options.about}`;
    this.sheet.text(row, 0, text, options.role === 'total' ? 'strong-label' : 'label');
    this.sheet.text(row, 1, options.unit ?? unit, 'tag');
    this.sheet.text(row, HOW, how, 'tag');
    return row;
  }

  private kind(row: number, kind: keyof typeof KIND_LABELS): void {
    this.sheet.text(row, KIND, KIND_LABELS[kind], 'tag', { align: 'centre' });
  }
}
