import type {
  BinaryOperator,
  CellReference,
  ColumnReference,
  Formula,
  FunctionName,
  RangeReference,
} from './formula';
import type { Area } from './plan';

/** What a formula may be made of: a tree, a small structural number, or a text. */
export type Part = Formula | number | string;

function tree(part: Part): Formula {
  if (typeof part === 'number') return { kind: 'number', value: part };
  if (typeof part === 'string') return { kind: 'text', value: part };
  return part;
}

/** A function's call: `call('IF', test, a, b)`. */
export function call(name: FunctionName, ...args: readonly Part[]): Formula {
  return { kind: 'call', name, args: args.map(tree) };
}

function chain(operator: BinaryOperator, parts: readonly Part[]): Formula {
  return parts.map(tree).reduce((left, right) => ({ kind: 'binary', operator, left, right }));
}

export const add = (...parts: readonly Part[]): Formula => chain('+', parts);
export const subtract = (...parts: readonly Part[]): Formula => chain('-', parts);
export const multiply = (...parts: readonly Part[]): Formula => chain('*', parts);
export const divide = (...parts: readonly Part[]): Formula => chain('/', parts);
export const power = (base: Part, exponent: Part): Formula => chain('^', [base, exponent]);
export const join = (...parts: readonly Part[]): Formula => chain('&', parts);
export const equal = (left: Part, right: Part): Formula => chain('=', [left, right]);
export const differs = (left: Part, right: Part): Formula => chain('<>', [left, right]);
export const below = (left: Part, right: Part): Formula => chain('<', [left, right]);
export const atMost = (left: Part, right: Part): Formula => chain('<=', [left, right]);
export const above = (left: Part, right: Part): Formula => chain('>', [left, right]);
export const atLeast = (left: Part, right: Part): Formula => chain('>=', [left, right]);
export const negate = (operand: Part): Formula => ({ kind: 'negate', operand: tree(operand) });

/** `when` decides; only the chosen branch is worked out. */
export const choose = (when: Part, then: Part, otherwise: Part): Formula => call('IF', when, then, otherwise);

/** A defined name. */
export const named = (name: string): Formula => ({ kind: 'name', name });

/** All data of a table's column. */
export const columnOf = (table: string, column: string): ColumnReference => ({
  kind: 'column',
  table,
  column,
  part: 'data',
});

/** A table's column in the formula's own row. */
export const ofThisRow = (table: string, column: string): ColumnReference => ({
  kind: 'column',
  table,
  column,
  part: 'this-row',
});

/** One fixed cell, `$C$12`. */
export const fixedCell = (row: number, column: number, sheet?: string): CellReference => ({
  kind: 'cell',
  row: { at: row },
  column: { at: column },
  ...(sheet === undefined ? {} : { sheet }),
});

/** A fixed block of cells. */
export const fixedRange = (area: Area, sheet?: string): RangeReference => ({
  kind: 'range',
  from: { row: { at: area.from.row }, column: { at: area.from.column } },
  to: { row: { at: area.to.row }, column: { at: area.to.column } },
  ...(sheet === undefined ? {} : { sheet }),
});

/** The value of `result` in the row where `keys` equals `key`, whatever order the table is sorted in. */
export const lookUp = (key: Part, keys: Part, result: Part): Formula =>
  call('INDEX', result, call('MATCH', key, keys, 0));
