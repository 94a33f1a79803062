import { ALL_COLUMNS, ALL_ROWS, columnOf, lettersOf, quoteName } from './block';

/** A piece of a formula: a reference, or what is left alone. */
interface Piece {
  readonly text: string;
  readonly kind: 'word' | 'other';
}

/**
 * Cuts a formula so that texts, quoted sheet names and structured references stay whole. A word is
 * a reference in the notation given.
 */
export function pieces(formula: string, notation: 'A1' | 'R1C1'): readonly Piece[] {
  const key = notation + formula;
  const known = cut.get(key);
  if (known !== undefined) return known;
  if (cut.size > 50_000) cut.clear();
  const found = cutUp(formula, notation);
  cut.set(key, found);
  return found;
}

/** Formulas are looked at again and again: as they are filled, checked, renamed and read. */
const cut = new Map<string, readonly Piece[]>();

function cutUp(formula: string, notation: 'A1' | 'R1C1'): Piece[] {
  const word = notation === 'A1' ? A1_WORD : R1C1_WORD;
  const found: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const rest = formula.slice(at);
    const whole = TEXT_OR_QUOTED.exec(rest)?.[0];
    if (whole !== undefined) {
      found.push({ kind: 'other', text: whole });
      at += whole.length;
      continue;
    }
    const reference = word.exec(rest)?.[0];
    if (reference !== undefined && !/^[A-Za-z0-9_.([!]/.test(rest.slice(reference.length))) {
      found.push({ kind: 'word', text: reference });
      at += reference.length;
      continue;
    }
    const name = NAME.exec(rest)?.[0];
    const skipped = name === undefined ? (rest[0] ?? '') : name + brackets(rest.slice(name.length));
    found.push({ kind: 'other', text: skipped });
    at += skipped.length;
  }
  return found;
}

const TEXT_OR_QUOTED = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'!?)/;
const NAME = /^[A-Za-z_\\][A-Za-z0-9_.\\]*!?|^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/;
const A1_WORD =
  /^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?!\w)|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w$])|^\$?[0-9]{1,7}:\$?[0-9]{1,7}(?!\w)/;
const R1C1_WORD =
  /^R(?:[0-9]+|\[-?[0-9]+\])?C(?:[0-9]+|\[-?[0-9]+\])?|^[RC](?:[0-9]+|\[-?[0-9]+\])?(?::[RC](?:[0-9]+|\[-?[0-9]+\])?)?/i;

/** The bracketed part of a structured reference at the text's beginning; '' where there is none. */
function brackets(text: string): string {
  if (!text.startsWith('[')) return '';
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(0, at + 1);
    }
  }
  return text;
}

/** A formula of the cell (`row`, `column`) in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return pieces(formula, 'A1')
    .map(({ kind, text }) =>
      kind === 'other'
        ? text
        : joinCorners(text.split(':').map((corner) => cornerToR1C1(corner, row, column))),
    )
    .join('');
}

/** One whole row or column is said once: `C[-3]`, not `C[-3]:C[-3]`. */
function joinCorners([from = '', to]: readonly string[]): string {
  return to === undefined || to === from ? from : `${from}:${to}`;
}

function cornerToR1C1(corner: string, row: number, column: number): string {
  const [, fixedColumn, letters = '', fixedRow, digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(corner) ?? [];
  // In `$1:$2` the only dollar stands before the digits.
  const rowIsFixed = letters === '' ? fixedColumn === '$' || fixedRow === '$' : fixedRow === '$';
  const down = digits === '' ? '' : axis('R', Number(digits) - 1, rowIsFixed, row);
  const right = letters === '' ? '' : axis('C', columnOf(letters), fixedColumn === '$', column);
  return down + right;
}

function axis(letter: 'R' | 'C', at: number, fixed: boolean, own: number): string {
  if (fixed) return `${letter}${at + 1}`;
  return at === own ? letter : `${letter}[${at - own}]`;
}

/** A formula in R1C1 notation as the cell (`row`, `column`) has it in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return pieces(formula, 'R1C1')
    .map(({ kind, text }) => (kind === 'other' ? text : cornerFromR1C1(text, row, column)))
    .join('');
}

function cornerFromR1C1(text: string, row: number, column: number): string {
  const [, down, right] = /^(R(?:[0-9]+|\[-?[0-9]+\])?)(C(?:[0-9]+|\[-?[0-9]+\])?)$/i.exec(text) ?? [];
  const rowText = (axisText: string): string => fromAxis(axisText, row, ALL_ROWS, (at) => String(at + 1));
  const columnText = (axisText: string): string => fromAxis(axisText, column, ALL_COLUMNS, lettersOf);
  if (down !== undefined && right !== undefined) return columnText(right) + rowText(down);
  const [from = '', to = from] = text.split(':');
  const line = /^R/i.test(from) ? rowText : columnText;
  return `${line(from)}:${line(to)}`;
}

function fromAxis(text: string, own: number, size: number, print: (at: number) => string): string {
  const inner = text.slice(1);
  if (inner === '') return print(own);
  if (inner.startsWith('[')) return print((((own + Number(inner.slice(1, -1))) % size) + size) % size);
  return `$${print(Number(inner) - 1)}`;
}

/** The formula as a copy of it stands elsewhere: relative references move along. */
export function moveFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return fromR1C1(toR1C1(formula, from.row, from.column), to.row, to.column);
}

/** The names, sheets and tables that a formula speaks of, without its functions. */
export function namesIn(
  formula: string,
): { readonly kind: 'sheet' | 'table' | 'name'; readonly name: string }[] {
  const found: { kind: 'sheet' | 'table' | 'name'; name: string }[] = [];
  const all = pieces(formula, 'A1');
  all.forEach(({ kind, text }, index) => {
    if (kind === 'word' || text.startsWith('"')) return;
    if (text.endsWith('!')) {
      found.push({ kind: 'sheet', name: sheetOf(text) });
      return;
    }
    const [name = ''] = /^[A-Za-z_\\][A-Za-z0-9_.\\]*/.exec(text) ?? [];
    if (name === '' || /^(?:TRUE|FALSE)$/i.test(name)) return;
    if (text.includes('[')) found.push({ kind: 'table', name });
    else if (all[index + 1]?.text !== '(') found.push({ kind: 'name', name });
  });
  return found;
}

/** The formula after a sheet or a table was renamed, or taken away (`to` is undefined). */
export function renameInFormula(
  formula: string,
  kind: 'sheet' | 'table',
  from: string,
  to: string | undefined,
): string {
  const wanted = from.toLowerCase();
  if (!formula.toLowerCase().includes(wanted.replaceAll("'", "''"))) return formula;
  let lost = false;
  return pieces(formula, 'A1')
    .map((piece) => {
      const { text } = piece;
      if (lost && (piece.kind === 'word' || text === ':')) return '';
      lost = false;
      if (kind === 'sheet' && text.endsWith('!') && sheetOf(text).toLowerCase() === wanted) {
        lost = to === undefined;
        return to === undefined ? '#REF!' : `${quoteName(to)}!`;
      }
      const open = text.indexOf('[');
      if (kind === 'table' && open > 0 && text.slice(0, open).toLowerCase() === wanted) {
        return to === undefined ? '#REF!' : to + text.slice(open);
      }
      return text;
    })
    .join('');
}

/** The formula after a column of a table was renamed. */
export function renameColumnInFormula(formula: string, table: string, from: string, to: string): string {
  if (!formula.includes(`[${escaped(from)}]`)) return formula;
  return pieces(formula, 'A1')
    .map(({ text }) =>
      text.toLowerCase().startsWith(`${table.toLowerCase()}[`)
        ? text.replaceAll(`[${escaped(from)}]`, `[${escaped(to)}]`)
        : text,
    )
    .join('');
}

const escaped = (column: string): string => column.replace(/['[\]#]/g, "'$&");

/** The sheet that a prefix such as `'My sheet'!` names. */
export function sheetOf(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
}
