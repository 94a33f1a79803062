/**
 * Formulas as typed trees. A tree holds relative references as offsets from the cell it stands
 * in, so one tree serves a whole row of years, and each host prints it in its own dialect.
 */

/** A row or column, counted from 0: fixed (`$`) or as an offset from the formula's own cell. */
export type Axis = { readonly at: number } | { readonly by: number };

export interface CellReference {
  readonly kind: 'cell';
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly row: Axis;
  readonly column: Axis;
}

export interface RangeReference {
  readonly kind: 'range';
  readonly sheet?: string;
  readonly from: { readonly row: Axis; readonly column: Axis };
  readonly to: { readonly row: Axis; readonly column: Axis };
}

/** A table's column: all its data, or the cell in the formula's own row. */
export interface ColumnReference {
  readonly kind: 'column';
  readonly table: string;
  readonly column: string;
  readonly part: 'data' | 'this-row';
}

/**
 * Every function that our formulas may use: all are in Excel 2016, LibreOffice 7.4 and the
 * embedded grid, none is volatile and none spills.
 */
export const PORTABLE_FUNCTIONS = [
  'ABS',
  'AND',
  'CHOOSE',
  'COUNT',
  'COUNTA',
  'COUNTIFS',
  'EXP',
  'FIXED',
  'IF',
  'IFERROR',
  'INDEX',
  'ISNUMBER',
  'LN',
  'MATCH',
  'MAX',
  'MIN',
  'NA',
  'NOT',
  'OR',
  'ROUND',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
] as const;
export type FunctionName = (typeof PORTABLE_FUNCTIONS)[number];

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Formula =
  /** `ofUser`: part of a formula that a user wrote, and no assumption of ours. */
  | { readonly kind: 'number'; readonly value: number; readonly ofUser?: true }
  | { readonly kind: 'text'; readonly value: string }
  | CellReference
  | RangeReference
  | ColumnReference
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Formula[] }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'negate'; readonly operand: Formula };
