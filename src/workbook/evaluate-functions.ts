import { exp, log } from '../model/portable-math';
import { roundTo } from '../model/round-to';
import type { Block, SheetState } from './evaluate-sheet';
import {
  compare,
  finite,
  isError,
  NOT_AVAILABLE,
  toCondition,
  toNumber,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Matrix,
  type Scalar,
} from './evaluate-values';
import type { FunctionName } from './formula';
import type { CellValue, ErrorValue } from './plan';

/** Beyond it a power of e is 0 or no number. */
const LARGEST_EXPONENT = 700;

type At<T> = (sheet: SheetState, row: number, column: number) => T;

/** A function's argument, read in the way the function needs it. */
export interface ArgumentReader {
  readonly isBlock: boolean;
  /** A block or a reference to one cell: functions of many numbers skip the texts and blanks in it. */
  readonly isReference: boolean;
  readonly value: At<Scalar>;
  readonly block: At<Block>;
  /** Element by element, as SUMPRODUCT does. */
  readonly matrix: At<Matrix>;
  readonly read: (sheet: SheetState, row: number, column: number) => Scalar;
}

type Arguments = readonly ArgumentReader[];
type Build = (args: Arguments) => At<Scalar>;

/** A call of one of the portable functions, made ready. */
export function evaluateCall(name: FunctionName, args: Arguments): At<Scalar> {
  return FUNCTIONS[name](args);
}

/** A function of one number. */
const ofNumber =
  (apply: (x: number) => number | ErrorValue): Build =>
  ([arg]) =>
  (s, r, c) => {
    const x = toNumber(arg.value(s, r, c));
    return typeof x === 'object' ? x : apply(x);
  };

/** A function of all numbers in its arguments: texts and blanks inside a block do not count. */
const ofNumbers =
  (start: number, step: (total: number, x: number) => number, ifNone = start): Build =>
  (args) =>
  (s, r, c) => {
    let total = start;
    let any = false;
    for (const arg of args) {
      const values = arg.isReference ? arg.matrix(s, r, c) : [toNumber(arg.value(s, r, c))];
      for (const value of values) {
        if (isError(value)) return value;
        if (typeof value !== 'number') continue;
        total = step(total, value);
        any = true;
      }
    }
    return any ? finite(total) : ifNone;
  };

/** AND and OR: `stop` is the value that settles it. */
const ofConditions =
  (stop: boolean): Build =>
  (args) =>
  (s, r, c) => {
    let settled = false;
    // Every argument is looked at, because an error in a later one shows all the same.
    for (const arg of args) {
      for (const value of arg.isReference ? arg.matrix(s, r, c) : [arg.value(s, r, c)]) {
        if (arg.isReference && (value === undefined || typeof value === 'string')) continue;
        const condition = toCondition(value);
        if (typeof condition === 'object') return condition;
        settled ||= condition === stop;
      }
    }
    return settled ? stop : !stop;
  };

/** How many cells of the blocks satisfy `counts`. */
const counting =
  (counts: (value: Scalar) => boolean): Build =>
  (args) =>
  (s, r, c) =>
    args.reduce((total, arg) => total + arg.matrix(s, r, c).filter(counts).length, 0);

/** Which places satisfy every pair of block and wanted value, for COUNTIFS and SUMIFS. */
function matching(pairs: Arguments, s: SheetState, r: number, c: number): boolean[] | ErrorValue {
  let chosen: boolean[] | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const wanted = pairs[index + 1].value(s, r, c);
    if (isError(wanted)) return wanted;
    refuseOperator(wanted);
    const hits = pairs[index]
      .matrix(s, r, c)
      .map((value) => sameKind(value, wanted) && compare(value, wanted) === 0);
    chosen = chosen ? chosen.map((yes, place) => yes && hits[place]) : hits;
  }
  return chosen ?? [];
}

/**
 * In a criterion a leading operator or a wildcard means something else than the text itself. Ours
 * are keys and numbers, and one that is not would make a formula mean two things.
 */
function refuseOperator(wanted: Scalar): void {
  if (typeof wanted === 'string' && /^[<>=]|[*?~]/.test(wanted)) {
    throw new Error(`A criterion must be a plain text, not ${wanted}.`);
  }
}

function sameKind(value: Scalar, wanted: Scalar): boolean {
  return value !== undefined && !isError(value) && typeof value === typeof wanted;
}

/** FIXED in en-GB: grouped thousands, a decimal point. */
function fixed(value: number, places: number): string {
  const [whole, fraction] = Math.abs(roundTo(value, places)).toFixed(Math.max(0, places)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

const withPlaces =
  (apply: (value: number, places: number) => CellValue): Build =>
  ([value, places]) =>
  (s, r, c) => {
    const x = toNumber(value.value(s, r, c));
    const n = toNumber(places.value(s, r, c));
    if (typeof x === 'object') return x;
    return typeof n === 'object' ? n : apply(x, Math.trunc(n));
  };

const FUNCTIONS: Readonly<Record<FunctionName, Build>> = {
  ABS: ofNumber(Math.abs),
  AND: ofConditions(false),
  OR: ofConditions(true),
  NOT:
    ([arg]) =>
    (s, r, c) => {
      const condition = toCondition(arg.value(s, r, c));
      return typeof condition === 'object' ? condition : !condition;
    },
  CHOOSE:
    ([number, ...choices]) =>
    (s, r, c) => {
      const n = toNumber(number.value(s, r, c));
      if (typeof n === 'object') return n;
      const chosen = choices[Math.trunc(n) - 1] as ArgumentReader | undefined;
      return chosen ? chosen.value(s, r, c) : WRONG_VALUE;
    },
  COUNT: counting((value) => typeof value === 'number'),
  COUNTA: counting((value) => value !== undefined),
  COUNTIFS: (pairs) => (s, r, c) => {
    const chosen = matching(pairs, s, r, c);
    return Array.isArray(chosen) ? chosen.filter(Boolean).length : chosen;
  },
  // Rounded alike in every browser, so that a file has the same bytes wherever it is made.
  EXP: ofNumber((x) => finite(Math.abs(x) < LARGEST_EXPONENT ? exp(x) : Math.exp(x))),
  FIXED: withPlaces(fixed),
  IF:
    ([test, then, otherwise]) =>
    (s, r, c) => {
      const condition = toCondition(test.value(s, r, c));
      if (typeof condition === 'object') return condition;
      return (condition ? then : otherwise).value(s, r, c);
    },
  IFERROR:
    ([attempt, otherwise]) =>
    (s, r, c) => {
      const value = attempt.value(s, r, c);
      return isError(value) ? otherwise.value(s, r, c) : value;
    },
  INDEX:
    ([source, rowNumber, columnNumber]) =>
    (s, r, c) => {
      const block = source.block(s, r, c);
      const first = toNumber(rowNumber.value(s, r, c));
      if (typeof first === 'object') return first;
      const second = (columnNumber as ArgumentReader | undefined)
        ? toNumber(columnNumber.value(s, r, c))
        : undefined;
      if (typeof second === 'object') return second;
      // With one number, a single row is counted along and anything else down.
      const along = second === undefined && block.top === block.bottom;
      const row = block.top + (along ? 1 : Math.trunc(first)) - 1;
      const column = block.left + (along ? Math.trunc(first) : Math.trunc(second ?? 1)) - 1;
      if (row < block.top || row > block.bottom || column < block.left || column > block.right) {
        return WRONG_REFERENCE;
      }
      return source.read(block.sheet, row, column);
    },
  ISNUMBER:
    ([arg]) =>
    (s, r, c) =>
      typeof arg.value(s, r, c) === 'number',
  LN: ofNumber((x) => (x > 0 ? log(x) : WRONG_NUMBER)),
  MATCH:
    ([wanted, where]) =>
    (s, r, c) => {
      const value = wanted.value(s, r, c);
      if (isError(value)) return value;
      refuseOperator(value);
      const block = where.block(s, r, c);
      const down = block.left === block.right;
      const count = down ? block.bottom - block.top : block.right - block.left;
      for (let step = 0; step <= count; step += 1) {
        const found = where.read(block.sheet, block.top + (down ? step : 0), block.left + (down ? 0 : step));
        if (sameKind(found, value) && compare(found, value) === 0) return step + 1;
      }
      return NOT_AVAILABLE;
    },
  MAX: ofNumbers(-Infinity, Math.max, 0),
  MIN: ofNumbers(Infinity, Math.min, 0),
  NA: () => () => NOT_AVAILABLE,
  ROUND: withPlaces(roundTo),
  SUM: ofNumbers(0, (total, x) => total + x),
  SUMIFS:
    ([amounts, ...pairs]) =>
    (s, r, c) => {
      const chosen = matching(pairs, s, r, c);
      if (!Array.isArray(chosen)) return chosen;
      const { sheet, top, left, right } = amounts.block(s, r, c);
      const width = right - left + 1;
      let total = 0;
      for (const [place, isChosen] of chosen.entries()) {
        if (!isChosen) continue;
        // Only what is summed is read, so that a trace holds no amount of another key.
        const value = amounts.read(sheet, top + Math.floor(place / width), left + (place % width));
        if (isError(value)) return value;
        if (typeof value === 'number') total += value;
      }
      return total;
    },
  SUMPRODUCT: (args) => (s, r, c) => {
    const matrices = args.map((arg) => arg.matrix(s, r, c));
    let total = 0;
    for (let place = 0; place < matrices[0].length; place += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix[place];
        if (isError(value)) return value;
        // As in the spreadsheet, what is not a number counts as 0.
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
    return finite(total);
  },
};
