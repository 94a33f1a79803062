import type { Formula, FunctionName, RangeReference } from '../../workbook/formula';
import type { WorkbookPlan } from '../../workbook/plan';
import { plainReferences } from '../../workbook/plain-references';
import { printAt, printInRow, type PrintedInRow } from '../../workbook/print';

/**
 * Prints a plan's formulas as the engine takes them, without `=`.
 *
 * References are plain, since the engine has no tables, and names stand as the cells they name,
 * since it does not move names with their rows. Where a formula may give a block of cells, as INDEX
 * may, the engine works the whole workbook out again and again until no block overlaps another: so
 * each INDEX says with @ that it gives one cell, or is an XLOOKUP, which is worked out once. And what
 * CHOOSE gives, the engine takes for a block even of one cell, which FIXED refuses: so SWITCH chooses.
 */
export class EngineFormulas {
  private readonly plain: (formula: Formula) => Formula;
  private readonly adapted = new Map<Formula, Formula>();
  /** Most cells of a row share one formula, so that it is printed once. */
  private readonly printed = new Map<Formula, { row: number; sheet: string; text: PrintedInRow }>();

  constructor(plan: WorkbookPlan) {
    this.plain = plainReferences(plan);
  }

  print(formula: Formula, sheet: string, row: number, column: number): string {
    let known = this.printed.get(formula);
    if (known?.row !== row || known.sheet !== sheet) {
      known = { row, sheet, text: printInRow(this.adapt(this.plain(formula)), { sheet, row }) };
      this.printed.set(formula, known);
    }
    return printAt(known.text, column);
  }

  private adapt(formula: Formula): Formula {
    let adapted = this.adapted.get(formula);
    if (!adapted) {
      adapted = this.adaptParts(formula);
      this.adapted.set(formula, adapted);
    }
    return adapted;
  }

  private adaptParts(formula: Formula): Formula {
    switch (formula.kind) {
      case 'call': {
        const args = formula.args.map((arg) => this.adapt(arg));
        if (formula.name === 'INDEX') return xlookup(args) ?? engineCall('@INDEX', args);
        if (formula.name === 'CHOOSE') return choiceByNumber(args);
        return { ...formula, args };
      }
      case 'binary':
        return { ...formula, left: this.adapt(formula.left), right: this.adapt(formula.right) };
      case 'negate':
        return { ...formula, operand: this.adapt(formula.operand) };
      default:
        return formula;
    }
  }
}

/** Functions that the engine has beside the portable ones. */
type EngineFunction = '@INDEX' | 'XLOOKUP' | 'SWITCH';

function engineCall(name: EngineFunction, args: readonly Formula[]): Formula {
  return { kind: 'call', name: name as FunctionName, args };
}

/**
 * `INDEX(results, MATCH(key, keys, 0))` as an XLOOKUP, which is twice as fast. Only for a key that is
 * surely a text: an XLOOKUP finds a blank key in a blank cell, where MATCH finds nothing.
 */
function xlookup([results, position, ...more]: readonly Formula[]): Formula | undefined {
  if (more.length > 0 || position?.kind !== 'call' || position.name !== 'MATCH') return undefined;
  const [key, keys, manner] = position.args;
  if (manner?.kind !== 'number' || manner.value !== 0 || !isText(key)) return undefined;
  if (results?.kind !== 'range' || keys?.kind !== 'range' || !isParallel(results, keys)) return undefined;
  return engineCall('XLOOKUP', [key, keys, results]);
}

function isText(formula: Formula | undefined): formula is Formula {
  if (formula?.kind === 'text') return formula.value !== '';
  return (
    formula?.kind === 'binary' && formula.operator === '&' && (isText(formula.left) || isText(formula.right))
  );
}

/** Whether two fixed ranges are of one extent. */
function isParallel(one: RangeReference, other: RangeReference): boolean {
  const extent = ({ from, to }: RangeReference): string | undefined => {
    if (!('at' in from.row && 'at' in to.row && 'at' in from.column && 'at' in to.column)) return undefined;
    return `${to.row.at - from.row.at} ${to.column.at - from.column.at}`;
  };
  return extent(one) !== undefined && extent(one) === extent(other);
}

function choiceByNumber([number, ...choices]: readonly Formula[]): Formula {
  const cases = choices.flatMap((choice, index): Formula[] => [{ kind: 'number', value: index + 1 }, choice]);
  return engineCall('SWITCH', [number!, ...cases]);
}
