import type { Axis, BinaryOperator, ColumnReference, Formula } from './formula';
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

/** A formula in a row, printed but for the columns of its relative references. */
export interface PrintedInRow {
  /** Texts, and between them the offsets of columns whose letters stand there. */
  readonly pieces: readonly (string | number)[];
}

/**
 * A formula in the dialect of Excel's files, without the leading `=`: structured references with
 * a named column, functions in English, commas between arguments.
 */
export function printFormula(formula: Formula, place: FormulaPlace): string {
  return printAt(printInRow(formula, place), place.column);
}

/** Prints a formula once for all cells of a row that share it. */
export function printInRow(formula: Formula, place: Omit<FormulaPlace, 'column'>): PrintedInRow {
  const printer = new Printer(place.sheet, place.row);
  printer.print(formula);
  return { pieces: printer.finish() };
}

/** The formula as it stands in one column. */
export function printAt({ pieces }: PrintedInRow, column: number): string {
  let text = '';
  for (const piece of pieces) {
    text += typeof piece === 'string' ? piece : columnLetters(inside(column + piece));
  }
  return text;
}

/** Characters that make a header need brackets of its own within a reference. */
const SPECIAL_IN_HEADER = /[^\p{L}\p{N} _]/u;

/** A structured reference, which is the same in every notation of cells. */
export function printColumn({ table, column, part }: ColumnReference): string {
  const escaped = column.replace(/['[\]#]/g, "'$&");
  if (part === 'this-row') return `${table}[[#This Row],[${escaped}]]`;
  return SPECIAL_IN_HEADER.test(column) ? `${table}[[${escaped}]]` : `${table}[${escaped}]`;
}

class Printer {
  private readonly pieces: (string | number)[] = [];
  private text = '';

  constructor(
    private readonly sheet: string,
    private readonly row: number,
  ) {}

  finish(): readonly (string | number)[] {
    return [...this.pieces, this.text];
  }

  print(formula: Formula): void {
    switch (formula.kind) {
      case 'number':
        this.text += String(formula.value);
        return;
      case 'text':
        this.text += `"${formula.value.replaceAll('"', '""')}"`;
        return;
      case 'name':
        this.text += formula.name;
        return;
      case 'cell':
        this.prefix(formula.sheet);
        this.cell(formula.row, formula.column);
        return;
      case 'range':
        this.prefix(formula.sheet);
        this.cell(formula.from.row, formula.from.column);
        this.text += ':';
        this.cell(formula.to.row, formula.to.column);
        return;
      case 'column':
        this.text += printColumn(formula);
        return;
      case 'call':
        this.text += `${formula.name}(`;
        formula.args.forEach((arg, index) => {
          if (index > 0) this.text += ',';
          this.print(arg);
        });
        this.text += ')';
        return;
      case 'negate':
        this.text += '-';
        this.bracketed(formula.operand, NEGATION);
        return;
      case 'binary': {
        const own = PRECEDENCE[formula.operator];
        // Operators associate to the left, so an equal one on the right needs its brackets.
        this.bracketed(formula.left, own);
        this.text += formula.operator;
        this.bracketed(formula.right, own + 1);
      }
    }
  }

  private bracketed(formula: Formula, atLeast: number): void {
    const needed = strength(formula) < atLeast;
    if (needed) this.text += '(';
    this.print(formula);
    if (needed) this.text += ')';
  }

  private prefix(sheet: string | undefined): void {
    if (sheet !== undefined && sheet !== this.sheet) this.text += `${quoteSheet(sheet)}!`;
  }

  private cell(row: Axis, column: Axis): void {
    if ('at' in column) this.text += `$${columnLetters(column.at)}`;
    else {
      this.pieces.push(this.text, column.by);
      this.text = '';
    }
    this.text += 'at' in row ? `$${String(row.at + 1)}` : String(inside(this.row + row.by) + 1);
  }
}

function strength(formula: Formula): number {
  if (formula.kind === 'binary') return PRECEDENCE[formula.operator];
  if (formula.kind === 'negate') return NEGATION;
  // A negative literal reads like a negation.
  if (formula.kind === 'number' && formula.value < 0) return NEGATION;
  return ATOM;
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
