import { PROVENANCE_WORDS as TEXT } from '../../strings/provenance';
import type { BinaryOperator, Formula } from '../../workbook/formula';
import { isParameterOf } from './rests-on';
import type { Place, TracedBook } from './traced-book';

const PRECEDENCE: Partial<Record<BinaryOperator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
const ATOM = 4;
/** A sentence of more than this is no easier than the list of terms below it. */
const MOST_CHARACTERS = 400;

interface Words {
  readonly text: string;
  readonly precedence: number;
}

/**
 * The formula of a cell in words, each term by its name and only the branch that was taken; undefined where
 * there is none, or where words would say no more than the terms do.
 */
export function formulaWords(
  book: TracedBook,
  place: Place,
  nameOf: (place: Place) => string,
): string | undefined {
  const formula = book.formulaAt(place);
  if (!formula) return undefined;
  const words = new Printer(book, place, nameOf).print(formula);
  const isOneName = words?.precedence === ATOM && /^“[^”]*”$/.test(words.text);
  return words && !isOneName && words.text.length <= MOST_CHARACTERS ? words.text : undefined;
}

class Printer {
  constructor(
    private readonly book: TracedBook,
    private readonly place: Place,
    private readonly nameOf: (place: Place) => string,
  ) {}

  print(formula: Formula): Words | undefined {
    switch (formula.kind) {
      case 'number':
        return atom(String(formula.value));
      case 'binary':
        return this.binary(formula.operator, formula.left, formula.right);
      case 'negate': {
        const operand = this.print(formula.operand);
        return operand && { text: `−${bracketed(operand, ATOM)}`, precedence: 1 };
      }
      case 'name':
        // A constant of the method, such as the points in a whole.
        return atom(String(this.valueOf(formula)));
      case 'cell':
        return this.cell(formula);
      case 'call':
        return this.call(formula);
      default:
        return undefined;
    }
  }

  private binary(operator: BinaryOperator, left: Formula, right: Formula): Words | undefined {
    const precedence = PRECEDENCE[operator];
    const [one, other] = [this.print(left), this.print(right)];
    if (precedence === undefined || !one || !other) return undefined;
    // What is taken away or divided by binds closer than the sign before it.
    const tight = operator === '-' || operator === '/' || operator === '^' ? precedence + 1 : precedence;
    const text = `${bracketed(one, precedence)} ${TEXT.operators[operator]!} ${bracketed(other, tight)}`;
    return { text, precedence };
  }

  private call(formula: Formula & { kind: 'call' }): Words | undefined {
    const { name, args } = formula;
    const all = () => args.map((arg) => this.print(arg)?.text);
    switch (name) {
      case 'IF':
        return this.print(this.valueOf(args[0]!) === true ? args[1]! : args[2]!);
      case 'IFERROR':
        return this.print(typeof this.valueOf(args[0]!) === 'object' ? args[1]! : args[0]!);
      case 'INDEX':
        return this.cell(formula);
      case 'MIN':
      case 'MAX': {
        const words = all();
        if (words.length < 2 || words.includes(undefined)) return undefined;
        return atom(TEXT.either[name](words as string[]));
      }
      case 'SUM': {
        const [first] = args[0]?.kind === 'range' ? this.book.trace(formula, this.place).reads : [];
        return first && atom(TEXT.sum(this.nameOf({ ...first, column: 0 })));
      }
      default:
        return undefined;
    }
  }

  /** The one cell that a reference comes to: the last that is read for it. */
  private cell(formula: Formula): Words | undefined {
    const read = this.book.trace(formula, this.place).reads.at(-1);
    if (!read) return undefined;
    return isParameterOf(read, this.place)
      ? new Printer(this.book, read, this.nameOf).print(this.book.formulaAt(read)!)
      : atom(this.nameOf(read));
  }

  private valueOf(formula: Formula) {
    return this.book.trace(formula, this.place).value;
  }
}

const atom = (text: string): Words => ({ text, precedence: ATOM });

const bracketed = ({ text, precedence }: Words, least: number): string =>
  precedence < least ? `(${text})` : text;
