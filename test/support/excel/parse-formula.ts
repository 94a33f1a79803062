import type { BinaryOperator, Formula, FunctionName } from '../../../src/workbook/formula';
import { columnOf } from './block';

/** Loosest first. A row of operators binds to the left. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['<>', '<=', '>=', '=', '<', '>'],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const TOKEN =
  /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_\\][\w.\\]*!|[A-Za-z_\\][\w.\\]*\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|\$?[A-Za-z]{1,3}\$?[0-9]+(?!\w|\()|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|[A-Za-z_\\][\w.\\]*|<>|<=|>=|[-+*/^&=<>(),:%])/y;

/**
 * Reads a formula's text, with its `=`, into a tree with fixed references. Knows what our workbooks
 * are made of; anything else throws.
 */
export function parseFormula(formula: string): Formula {
  return new Parser(formula.slice(1)).whole();
}

class Parser {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      const from = TOKEN.lastIndex;
      const [, token] = TOKEN.exec(text) ?? [];
      if (token === undefined) {
        if (text.slice(from).trim() === '') break;
        throw new Error(`Not understood: ${text.slice(from)}`);
      }
      this.tokens.push(token);
    }
  }

  whole(): Formula {
    const found = this.level(0);
    if (this.at < this.tokens.length)
      throw new Error(`Not understood: ${this.tokens.slice(this.at).join('')}`);
    return found;
  }

  private level(depth: number): Formula {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.unary();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = operators.find((each) => each === this.tokens[this.at]);
      if (operator === undefined) return left;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.level(depth + 1) };
    }
  }

  private unary(): Formula {
    if (this.tokens[this.at] !== '-') return this.atom();
    this.at += 1;
    return { kind: 'negate', operand: this.unary() };
  }

  private atom(): Formula {
    const token = this.next();
    if (token === '(') {
      const inner = this.level(0);
      this.expect(')');
      return inner;
    }
    if (token.startsWith('"')) return { kind: 'text', value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^[0-9]/.test(token)) return { kind: 'number', value: Number(token) };
    if (token.endsWith('!')) {
      const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
      return this.reference(this.next(), name);
    }
    if (this.tokens[this.at] === '(') return this.call(token);
    if (token.endsWith(']')) return structured(token);
    return cornerOf(token) === undefined ? { kind: 'name', name: token } : this.reference(token);
  }

  private reference(token: string, sheet?: string): Formula {
    const from = cornerOf(token);
    if (from === undefined) throw new Error(`Not a cell: ${token}`);
    const home = sheet === undefined ? {} : { sheet };
    if (this.tokens[this.at] !== ':') return { kind: 'cell', ...home, ...from };
    this.at += 1;
    const to = cornerOf(this.next());
    if (to === undefined) throw new Error('Not a block of cells.');
    return { kind: 'range', ...home, from, to };
  }

  private call(name: string): Formula {
    this.expect('(');
    const args: Formula[] = [];
    while (this.tokens[this.at] !== ')') {
      args.push(this.level(0));
      if (this.tokens[this.at] === ',') this.at += 1;
    }
    this.expect(')');
    const [kind, column] = args;
    // What Excel puts below a table's column sums it, or counts it.
    if (name === 'SUBTOTAL' && kind?.kind === 'number' && column !== undefined) {
      return { kind: 'call', name: kind.value === 109 ? 'SUM' : 'COUNTA', args: [column] };
    }
    return { kind: 'call', name: name.toUpperCase() as FunctionName, args };
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error('The formula ends too soon.');
    this.at += 1;
    return token;
  }

  private expect(wanted: string): void {
    if (this.next() !== wanted) throw new Error(`No ${wanted} where one belongs.`);
  }
}

function cornerOf(
  token: string,
): { readonly row: { readonly at: number }; readonly column: { readonly at: number } } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([0-9]+)$/.exec(token) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: { at: Number(digits) - 1 }, column: { at: columnOf(letters) } };
}

function structured(token: string): Formula {
  const open = token.indexOf('[');
  const inner = token.slice(open + 1, -1);
  const [, own] = /^\[#This Row\],\[(.*)\]$/i.exec(inner) ?? [];
  // A name with a hyphen or the like has brackets of its own.
  const [, bracketed] = /^\[([^#].*)\]$/.exec(inner) ?? [];
  return {
    kind: 'column',
    table: token.slice(0, open),
    column: (own ?? bracketed ?? inner).replace(/'(.)/g, '$1'),
    part: own === undefined ? 'data' : 'this-row',
  };
}
