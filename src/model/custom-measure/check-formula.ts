import { err, ok, type Result } from 'neverthrow';
import type { FormulaFault } from '../../data/problem';
import type { FormulaNames } from './formula-names';
import { MEASURE_FUNCTIONS, type MeasureFunction } from './measure-tree';
import { faultAt, scanFormula, type Scanned, type Token } from './scan-formula';

/** Brackets within brackets; a spreadsheet allows 64 levels of calls. */
const DEEPEST = 15;
const MOST_PLACES = 9;

/** How many arguments a function takes at least and at most. */
const ARGUMENTS: Readonly<Record<MeasureFunction, readonly [number, number]>> = {
  min: [2, 10],
  max: [2, 10],
  abs: [1, 1],
  round: [1, 2],
};

interface Bracket {
  readonly token: Token;
  /** The function that it belongs to, and how many arguments there were so far. */
  readonly of?: Token;
  arguments: number;
}

/** Which function a name is, capitals aside. */
export function functionOf({ text }: Token): MeasureFunction | undefined {
  return MEASURE_FUNCTIONS.find((name) => name === text.toLowerCase());
}

/**
 * A formula's pieces, every one of them allowed where it stands: arithmetic over known names and nothing
 * else. The error is the first mistake from the left.
 */
export function checkFormula(text: string, names: FormulaNames): Result<readonly Token[], FormulaFault> {
  const scanned = scanFormula(text);
  const fault = firstFault(scanned, text, names);
  return fault ? err(fault) : ok(scanned.tokens);
}

function firstFault(
  { tokens, fault: unread }: Scanned,
  text: string,
  names: FormulaNames,
): FormulaFault | undefined {
  const open: Bracket[] = [];
  let needsValue = true;
  for (const [index, token] of tokens.entries()) {
    const fault = needsValue ? valueFault(tokens, index, names) : operatorFault(token, open, tokens, index);
    if (fault) return fault;
    switch (token.kind) {
      case 'opening': {
        const before = tokens[index - 1];
        open.push({ token, arguments: 1, ...(before?.kind === 'name' && { of: before }) });
        if (open.length > DEEPEST) return faultAt(token.at, token.text, 'shallower');
        break;
      }
      case 'closing':
        open.pop();
        break;
      case 'comma':
        open.at(-1)!.arguments += 1;
        break;
      default:
        break;
    }
    // After a function's name its bracket still has to come, so that a value is wanted as before.
    needsValue =
      token.kind === 'operator' ||
      token.kind === 'opening' ||
      token.kind === 'comma' ||
      (token.kind === 'name' && isCalled(tokens, index));
  }
  if (unread) return unread;
  if (tokens.length === 0) return faultAt(0, '', 'formula');
  const end = text.trimEnd().length;
  if (needsValue) return faultAt(end, '', 'value');
  return open.length > 0 ? faultAt(end, '', 'closing-bracket') : undefined;
}

function isCalled(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.kind === 'opening';
}

/** What is wrong with a piece where a value has to begin. */
function valueFault(tokens: readonly Token[], index: number, names: FormulaNames): FormulaFault | undefined {
  const token = tokens[index]!;
  const { at, text } = token;
  switch (token.kind) {
    case 'number':
    case 'opening':
      return undefined;
    case 'name':
      if (isCalled(tokens, index)) {
        if (functionOf(token)) return undefined;
        // A known name before a bracket lacks its sign; one that is not known was meant for a function.
        if (!names.find(text)) return faultAt(at, text, 'function');
        const bracket = tokens[index + 1]!;
        return faultAt(bracket.at, bracket.text, 'operator');
      }
      if (functionOf(token)) return faultAt(at + text.length, '', 'opening-bracket');
      return names.find(text) ? undefined : faultAt(at, text, 'name', names.nearest(text));
    default:
      return text === '-' || text === '−' ? undefined : faultAt(at, text, 'value');
  }
}

/** What is wrong with a piece where a value has just ended. */
function operatorFault(
  { kind, at, text }: Token,
  open: readonly Bracket[],
  tokens: readonly Token[],
  index: number,
): FormulaFault | undefined {
  const bracket = open.at(-1);
  const called = bracket?.of && functionOf(bracket.of);
  switch (kind) {
    case 'operator':
      return undefined;
    case 'closing':
      if (!bracket) return faultAt(at, text, 'operator');
      if (called && bracket.arguments < ARGUMENTS[called][0]) return argumentsFault(bracket);
      return called === 'round' && bracket.arguments === 2 ? placesFault(tokens, index) : undefined;
    case 'comma':
      if (!bracket || !called) return faultAt(at, text, 'operator');
      return bracket.arguments + 1 > ARGUMENTS[called][1] ? argumentsFault(bracket) : undefined;
    default:
      return faultAt(at, text, 'operator');
  }
}

function argumentsFault({ of }: Bracket): FormulaFault {
  return faultAt(of!.at, of!.text, 'arguments');
}

/** The decimal places of a rounding are a whole number that is written out. */
function placesFault(tokens: readonly Token[], closing: number): FormulaFault | undefined {
  const { kind, text, at } = tokens[closing - 1]!;
  const isAlone = tokens[closing - 2]?.kind === 'comma';
  const places = kind === 'number' && isAlone ? Number(text) : NaN;
  return Number.isInteger(places) && places <= MOST_PLACES ? undefined : faultAt(at, text, 'places');
}
