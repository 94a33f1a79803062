import type { Axis, BinaryOperator, Formula } from './formula';
import type { Area, SheetArea } from './plan';

/** The cell in which a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
/** Above every operator: what never needs brackets. */
const ATOM = 7;
const NEGATION = 6;

const letters: string[] = [];

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let known = letters[column];
  if (known === undefined) {
    known = '';
    for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
      known = String.fromCharCode(65 + (rest % 26)) + known;
    }
    letters[column] = known;
  }
  return known;
}

/** A cell's address without dollars: (6, 1) is B7. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A sheet's name as a formula writes it. Short names are quoted, because `S1` is also a cell. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A block's absolute address with its sheet: `Inputs!$B$2:$C$9`, or one cell. */
export function printArea(area: SheetArea): string {
  return `${quoteSheet(area.sheet)}!${absolute(area)}`;
}

/** A block's address without sheet or dollars: `B2:C9`, or one cell. */
export function printPlainArea(area: Area): string {
  const from = a1(area.from.row, area.from.column);
  const to = a1(area.to.row, area.to.column);
  return from === to ? from : `${from}:${to}`;
}

/**
 * A formula in the dialect of Excel's files, without the leading `=`: structured references with
 * a named column, functions in English, commas between arguments.
 */
export function printFormula(formula: Formula, place: FormulaPlace): string {
  return print(formula, place);
}

function print(formula: Formula, place: FormulaPlace): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value);
    case 'text':
      return `"${formula.value.replaceAll('"', '""')}"`;
    case 'name':
      return formula.name;
    case 'cell':
      return prefix(formula.sheet, place) + printCell(formula.row, formula.column, place);
    case 'range':
      return (
        prefix(formula.sheet, place) +
        printCell(formula.from.row, formula.from.column, place) +
        ':' +
        printCell(formula.to.row, formula.to.column, place)
      );
    case 'column': {
      const column = formula.column.replace(/['[\]#]/g, "'$&");
      return formula.part === 'data'
        ? `${formula.table}[${column}]`
        : `${formula.table}[[#This Row],[${column}]]`;
    }
    case 'call':
      return `${formula.name}(${formula.args.map((arg) => print(arg, place)).join(',')})`;
    case 'negate':
      return `-${bracketed(formula.operand, NEGATION, place)}`;
    case 'binary': {
      const own = PRECEDENCE[formula.operator];
      // Operators associate to the left, so an equal one on the right needs its brackets.
      const left = bracketed(formula.left, own, place);
      const right = bracketed(formula.right, own + 1, place);
      return left + formula.operator + right;
    }
  }
}

function bracketed(formula: Formula, atLeast: number, place: FormulaPlace): string {
  const printed = print(formula, place);
  return strength(formula) < atLeast ? `(${printed})` : printed;
}

function strength(formula: Formula): number {
  if (formula.kind === 'binary') return PRECEDENCE[formula.operator];
  if (formula.kind === 'negate') return NEGATION;
  // A negative literal reads like a negation.
  if (formula.kind === 'number' && formula.value < 0) return NEGATION;
  return ATOM;
}

function prefix(sheet: string | undefined, place: FormulaPlace): string {
  return sheet === undefined || sheet === place.sheet ? '' : `${quoteSheet(sheet)}!`;
}

function printCell(row: Axis, column: Axis, place: FormulaPlace): string {
  const letter =
    'at' in column ? `$${columnLetters(column.at)}` : columnLetters(inside(place.column + column.by));
  const line = 'at' in row ? `$${String(row.at + 1)}` : String(inside(place.row + row.by) + 1);
  return letter + line;
}

function inside(index: number): number {
  if (index < 0) throw new RangeError(`A formula refers to a cell before the sheet's first (${index}).`);
  return index;
}

function absolute(area: Area): string {
  const from = `$${columnLetters(area.from.column)}$${area.from.row + 1}`;
  const to = `$${columnLetters(area.to.column)}$${area.to.row + 1}`;
  return from === to ? from : `${from}:${to}`;
}
