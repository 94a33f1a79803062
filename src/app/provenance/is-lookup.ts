import type { BinaryOperator, Formula } from '../../workbook/formula';

const ARITHMETIC: readonly BinaryOperator[] = ['+', '-', '*', '/', '^'];
const WORKING_OUT = ['EXP', 'LN', 'SUM', 'SUMPRODUCT', 'ROUND', 'ABS'];

/**
 * Whether a formula of a sheet only finds something in a table, and works nothing out: what it shows is an
 * input as it stands.
 */
export function isLookup(formula: Formula, sheet: string): boolean {
  return isPlain(formula) && looksElsewhere(formula, sheet);
}

function isPlain(formula: Formula): boolean {
  switch (formula.kind) {
    case 'negate':
      return false;
    case 'binary':
      return !ARITHMETIC.includes(formula.operator) && isPlain(formula.left) && isPlain(formula.right);
    case 'call':
      return !WORKING_OUT.includes(formula.name) && formula.args.every(isPlain);
    default:
      return true;
  }
}

function looksElsewhere(formula: Formula, sheet: string): boolean {
  switch (formula.kind) {
    case 'column':
      return true;
    case 'range':
      return formula.sheet !== undefined && formula.sheet !== sheet;
    case 'binary':
      return looksElsewhere(formula.left, sheet) || looksElsewhere(formula.right, sheet);
    case 'call':
      return formula.args.some((arg) => looksElsewhere(arg, sheet));
    default:
      return false;
  }
}
