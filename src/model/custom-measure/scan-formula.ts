import type { FormulaFault, FormulaNeed } from '../../data/problem';
import type { MeasureOperator } from './measure-tree';

/** As many characters as a formula may have: enough for any measure, few enough for a cell's formula. */
export const LONGEST_FORMULA = 200;

/** A spreadsheet holds 15 digits of a number. */
const MOST_DIGITS = 15;
const SMALLEST = 1e-15;
const LARGEST = 1e15;

/** A piece of a formula: where it stands, counted from 0, and the text that stands there. */
export interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'opening' | 'closing' | 'comma';
  readonly at: number;
  readonly text: string;
}

/** Signs that mean an operator, the typographer's among them. */
const OPERATORS: Readonly<Record<string, MeasureOperator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
};

const KINDS: Readonly<Record<string, Token['kind']>> = { '(': 'opening', ')': 'closing', ',': 'comma' };

const SPACE = /\s+/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/uy;
const CHARACTER = /./suy;

/** The operator that a token's sign means. */
export function operatorOf({ text }: Token): MeasureOperator {
  return OPERATORS[text]!;
}

/** A fault at a place of a formula, counted from 0. */
export function faultAt(
  at: number,
  found: string,
  needed: FormulaNeed,
  near: readonly string[] = [],
): FormulaFault {
  return { code: 'wrong-formula', at: at + 1, length: found.length, found, needed, near };
}

/** A formula's pieces, up to the first thing that no formula may hold. */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly fault?: FormulaFault;
}

export function scanFormula(text: string): Scanned {
  if (text.length > LONGEST_FORMULA) {
    return { tokens: [], fault: faultAt(LONGEST_FORMULA, text.slice(LONGEST_FORMULA), 'shorter') };
  }
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const number = take(NUMBER);
    if (number !== undefined && !isHeld(number)) {
      return { tokens, fault: faultAt(at, number, 'number') };
    }
    const word = number ?? take(NAME);
    const found = word ?? take(CHARACTER)!;
    const kind =
      number !== undefined
        ? 'number'
        : word !== undefined
          ? 'name'
          : Object.hasOwn(OPERATORS, found)
            ? 'operator'
            : KINDS[found];
    if (kind === undefined) {
      return { tokens, fault: faultAt(at, found, needOf(found, tokens.length === 0)) };
    }
    tokens.push({ kind, at, text: found });
    at += found.length;
  }
  return { tokens };
}

function needOf(found: string, isFirst: boolean): FormulaNeed {
  if (found === '%') return 'fraction';
  return found === '=' && isFirst ? 'no-equals-sign' : 'character';
}

/** Whether every spreadsheet program holds a number as it is written. */
function isHeld(text: string): boolean {
  const digits = text
    .replace(/[eE].*/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  const value = Number(text);
  return digits.length <= MOST_DIGITS && (value === 0 || (value >= SMALLEST && value <= LARGEST));
}
