import type { Formula } from '../../workbook/formula';
import type { CellValue } from '../../workbook/plan';
import type { Place, TracedBook } from './traced-book';

/**
 * The cells that a cell's value moves with as things stand: those that its formula read, but for what is
 * multiplied by 0 and for what lies beyond the least or the most that was taken.
 */
export function movingReads(book: TracedBook, place: Place): readonly Place[] {
  const formula = book.formulaAt(place);
  return formula ? movingIn(book, place, formula) : [];
}

function movingIn(book: TracedBook, place: Place, formula: Formula): readonly Place[] {
  const inside = (part: Formula): readonly Place[] => movingIn(book, place, part);
  const valueOf = (part: Formula): CellValue | undefined => book.trace(part, place).value;
  switch (formula.kind) {
    case 'negate':
      return inside(formula.operand);
    case 'binary': {
      const { operator, left, right } = formula;
      const parts = [left, right];
      const noughts = parts.filter((part) => valueOf(part) === 0);
      if (operator === '*' && noughts.length > 0) return noughts.flatMap(inside);
      if (operator === '/' && valueOf(left) === 0) return inside(left);
      return parts.flatMap(inside);
    }
    case 'call':
      return ofCall(book, place, formula, inside, valueOf);
    default:
      return book.trace(formula, place).reads;
  }
}

function ofCall(
  book: TracedBook,
  place: Place,
  formula: Formula & { readonly kind: 'call' },
  inside: (part: Formula) => readonly Place[],
  valueOf: (part: Formula) => CellValue | undefined,
): readonly Place[] {
  const { name, args } = formula;
  const readsOf = (part: Formula): readonly Place[] => book.trace(part, place).reads;
  switch (name) {
    case 'IF':
      return [...readsOf(args[0]!), ...inside(valueOf(args[0]!) === true ? args[1]! : args[2]!)];
    case 'IFERROR':
      return typeof valueOf(args[0]!) === 'object'
        ? [...readsOf(args[0]!), ...inside(args[1]!)]
        : inside(args[0]!);
    case 'MIN':
    case 'MAX': {
      const taken = valueOf(formula);
      return args.some(isBlock)
        ? readsOf(formula).filter((read) => book.valueAt(read) === taken)
        : args.filter((arg) => valueOf(arg) === taken).flatMap(inside);
    }
    case 'SUM':
    case 'EXP':
    case 'LN':
    case 'ABS':
      return args.some(isBlock) ? readsOf(formula) : args.flatMap(inside);
    default:
      return readsOf(formula);
  }
}

const isBlock = (formula: Formula): boolean =>
  formula.kind === 'range' || (formula.kind === 'column' && formula.part === 'data');
