import type { Formula } from './formula';
import { evaluateCall, type ArgumentReader } from './evaluate-functions';
import { SheetState, type Block } from './evaluate-sheet';
import { combine, type Matrix, type Scalar } from './evaluate-values';
import type { CellValue, PlanValues, Position, TablePlan, WorkbookPlan } from './plan';

/** A formula made ready: its value in the cell at `row`, `column` of `sheet`. */
type Compiled = (sheet: SheetState, row: number, column: number) => Scalar;
type CompiledBlock = (sheet: SheetState, row: number, column: number) => Block;

const RUNNING = 1;
const DONE = 2;

/**
 * Works out every cell of a plan, so that a file carries right values before any spreadsheet
 * program has recalculated it.
 *
 * Follows the spreadsheet's rules for the portable functions: blank cells count as 0 or as empty
 * text, errors pass through, IF and CHOOSE work out only the branch they take. A formula that
 * depends on itself, or refers to a sheet, table or name that the plan lacks, is a defect and throws.
 */
export function evaluatePlan(plan: WorkbookPlan): PlanValues {
  return new Evaluation(plan);
}

/** A cell of a plan. */
export interface Place extends Position {
  readonly sheet: string;
}

/** What a formula comes to, and the cells that it read for that, in the order of reading. */
export interface Traced {
  readonly value: CellValue | undefined;
  readonly reads: readonly Place[];
}

/** The values of a plan's cells, and what each of them was worked out from. */
export interface TracedValues extends PlanValues {
  /** A formula worked out as if it stood in that cell; branches that it does not take are not read. */
  trace(formula: Formula, place: Place): Traced;
}

/** Works out a plan as `evaluatePlan` does, and tells of any formula which cells its value rests on. */
export function tracePlan(plan: WorkbookPlan): TracedValues {
  return new Evaluation(plan);
}

class Evaluation implements TracedValues {
  private readonly sheets = new Map<string, SheetState>();
  private readonly tables = new Map<string, { sheet: SheetState; plan: TablePlan }>();
  private readonly names = new Map<string, { sheet: SheetState; row: number; column: number }>();
  // One tree serves a whole row of years, so it is compiled once and run many times.
  private readonly compiled = new Map<Formula, Compiled>();
  /** Takes down what is read, while a formula is traced. */
  private reads: Place[] | undefined;

  constructor(plan: WorkbookPlan) {
    for (const sheet of plan.sheets) this.sheets.set(sheet.name, new SheetState(sheet.name, sheet));
    for (const sheet of plan.sheets) {
      for (const table of sheet.tables)
        this.tables.set(table.name, { sheet: this.sheet(sheet.name), plan: table });
    }
    for (const { name, sheet, area } of plan.names) {
      this.names.set(name, { sheet: this.sheet(sheet), row: area.from.row, column: area.from.column });
    }
  }

  at(sheet: string, row: number, column: number): CellValue | undefined {
    return this.read(this.sheet(sheet), row, column);
  }

  trace(formula: Formula, { sheet: name, row, column }: Place): Traced {
    const sheet = this.sheet(name);
    const work = this.formula(formula);
    // Once for the values: then every cell is known, and what is taken down is read by this formula alone.
    work(sheet, row, column);
    const reads: Place[] = [];
    this.reads = reads;
    const value = work(sheet, row, column);
    this.reads = undefined;
    return { value, reads };
  }

  read(sheet: SheetState, row: number, column: number): Scalar {
    this.reads?.push({ sheet: sheet.name, row, column });
    if (column >= sheet.width) return undefined;
    const index = row * sheet.width + column;
    if (sheet.states[index] === DONE) return sheet.values[index];
    const content = sheet.contents[index];
    if (content === undefined || content.kind === 'blank') return undefined;
    if (content.kind !== 'formula') return content.value;
    if (sheet.states[index] === RUNNING) {
      throw new Error(
        `The formula in ${sheet.name}, row ${row + 1}, column ${column + 1} depends on itself.`,
      );
    }
    sheet.states[index] = RUNNING;
    // A formula that gives nothing shows 0, as a reference to a blank cell does.
    const value = this.formula(content.formula)(sheet, row, column) ?? 0;
    sheet.values[index] = value;
    sheet.states[index] = DONE;
    return value;
  }

  private sheet(name: string): SheetState {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`The plan has no sheet ${name}.`);
    return sheet;
  }

  private formula(formula: Formula): Compiled {
    let compiled = this.compiled.get(formula);
    if (!compiled) {
      compiled = this.compile(formula);
      this.compiled.set(formula, compiled);
    }
    return compiled;
  }

  private compile(formula: Formula): Compiled {
    switch (formula.kind) {
      case 'number':
      case 'text': {
        const { value } = formula;
        return () => value;
      }
      case 'cell': {
        const target = formula.sheet === undefined ? undefined : this.sheet(formula.sheet);
        const rowOf = position(formula.row);
        const columnOf = position(formula.column);
        return (sheet, row, column) => this.read(target ?? sheet, rowOf(row), columnOf(column));
      }
      case 'name': {
        const cell = this.names.get(formula.name);
        if (!cell) throw new Error(`The plan has no name ${formula.name}.`);
        return () => this.read(cell.sheet, cell.row, cell.column);
      }
      case 'column': {
        if (formula.part === 'data') throw new Error(`${formula.table}[${formula.column}] is not one value.`);
        const block = this.block(formula);
        return (sheet, row, column) => {
          const { sheet: home, left } = block(sheet, row, column);
          return this.read(home, row, left);
        };
      }
      case 'range':
        throw new Error('A block of cells stands where one value belongs.');
      case 'negate': {
        const operand = this.formula(formula.operand);
        return (sheet, row, column) => combine('-', 0, operand(sheet, row, column));
      }
      case 'binary': {
        const left = this.formula(formula.left);
        const right = this.formula(formula.right);
        const { operator } = formula;
        return (sheet, row, column) => combine(operator, left(sheet, row, column), right(sheet, row, column));
      }
      case 'call':
        return evaluateCall(
          formula.name,
          formula.args.map((arg) => this.argument(arg)),
        );
    }
  }

  private argument(formula: Formula): ArgumentReader {
    const isBlock = formula.kind === 'range' || (formula.kind === 'column' && formula.part === 'data');
    const block = isBlock ? this.block(formula) : undefined;
    // Compiled when first asked for: a branch never taken costs nothing.
    return {
      isBlock,
      isReference: isBlock || isReference(formula),
      value: isBlock
        ? () => {
            throw new Error('A block of cells stands where one value belongs.');
          }
        : (sheet, row, column) => this.formula(formula)(sheet, row, column),
      block: (sheet, row, column) => {
        if (!block) throw new Error('One value stands where a block of cells belongs.');
        return block(sheet, row, column);
      },
      matrix: (sheet, row, column) => this.matrix(formula, sheet, row, column),
      read: (home, row, column) => this.read(home, row, column),
    };
  }

  private block(formula: Formula): CompiledBlock {
    if (formula.kind === 'range') {
      const target = formula.sheet === undefined ? undefined : this.sheet(formula.sheet);
      const [top, left] = [position(formula.from.row), position(formula.from.column)];
      const [bottom, right] = [position(formula.to.row), position(formula.to.column)];
      return (sheet, row, column) => ({
        sheet: target ?? sheet,
        top: top(row),
        left: left(column),
        bottom: bottom(row),
        right: right(column),
      });
    }
    if (formula.kind !== 'column') throw new Error('One value stands where a block of cells belongs.');
    const table = this.tables.get(formula.table);
    const offset = table?.plan.columns.findIndex(({ name }) => name === formula.column) ?? -1;
    if (!table || offset < 0)
      throw new Error(`The plan has no table column ${formula.table}[${formula.column}].`);
    const { area, hasTotals } = table.plan;
    const left = area.from.column + offset;
    const block = {
      sheet: table.sheet,
      top: area.from.row + 1,
      left,
      bottom: area.to.row - (hasTotals ? 1 : 0),
      right: left,
    };
    return () => block;
  }

  /** A formula worked out element by element, as SUMPRODUCT does. */
  private matrix(formula: Formula, sheet: SheetState, row: number, column: number): Matrix {
    if (formula.kind === 'binary') {
      const left = this.matrix(formula.left, sheet, row, column);
      const right = this.matrix(formula.right, sheet, row, column);
      const { operator } = formula;
      if (left.length === 1) return right.map((value) => combine(operator, left[0], value));
      if (right.length === 1) return left.map((value) => combine(operator, value, right[0]));
      return left.map((value, index) => combine(operator, value, right[index]));
    }
    if (formula.kind === 'range' || (formula.kind === 'column' && formula.part === 'data')) {
      const block = this.block(formula)(sheet, row, column);
      const cells: Scalar[] = [];
      for (let r = block.top; r <= block.bottom; r += 1) {
        for (let c = block.left; c <= block.right; c += 1) cells.push(this.read(block.sheet, r, c));
      }
      return cells;
    }
    return [this.formula(formula)(sheet, row, column)];
  }
}

function position(axis: { readonly at: number } | { readonly by: number }): (own: number) => number {
  if ('at' in axis) {
    const { at } = axis;
    return () => at;
  }
  const { by } = axis;
  return (own) => own + by;
}

/** Whether a formula gives a cell rather than a value: functions that skip texts skip it too. */
function isReference(formula: Formula): boolean {
  if (formula.kind === 'call') return formula.name === 'INDEX';
  return formula.kind === 'cell' || formula.kind === 'name' || formula.kind === 'column';
}
