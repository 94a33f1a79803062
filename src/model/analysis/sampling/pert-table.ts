import type { PertShape, Quantile } from './pert';
import { mirrored, pertQuantile, pertShape } from './pert';

/** The inverse distribution function of one PERT: the cubics of its pieces, four coefficients each. */
export type PertTable = Float64Array;

/**
 * From the middle of the unit interval to either end, each piece is an eighth of an octave: the curve
 * bends the more the nearer the end. Within 4 ten-millionths of the range.
 */
const PIECE_BITS = 3;
const PIECES = 1 << PIECE_BITS;
/** An octave for each leading bit of 31, and the one point where no bit is set. */
const LAST_OCTAVE = 32;
const PIECES_OF_A_HALF = (LAST_OCTAVE + 1) * PIECES;
const COEFFICIENTS = 4;
const TWO_32 = 2 ** 32;

/** Analyses are often run again with few ranges changed, or none. */
const kept = new Map<string, PertTable>();
/** About a megabyte. */
const MOST_KEPT = 64;

/** The table of `pertTable`, made before or now. Not to be changed. */
export function keptTable(low: number, value: number, high: number): PertTable {
  const key = [low, value, high].join();
  const table = kept.get(key) ?? pertTable(low, value, high);
  // The one that was used last stays longest.
  kept.delete(key);
  kept.set(key, table);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return table;
}

/** Tabulates PERT(low, value, high), low ≤ value ≤ high; where low is high, every draw is the value. */
export function pertTable(low: number, value: number, high: number): PertTable {
  const table = new Float64Array(2 * PIECES_OF_A_HALF * COEFFICIENTS);
  if (low === high) {
    for (let at = 0; at < table.length; at += COEFFICIENTS) table[at] = value;
    return table;
  }
  const shape = pertShape(low, value, high);
  fillHalf(table, 0, shape, low, high - low);
  fillHalf(table, PIECES_OF_A_HALF, mirrored(shape), high, low - high);
  return table;
}

/**
 * Turns random bits into draws: number `first + k` of `draws` becomes the quantile of (bits + ½) / 2³²,
 * the bits being `start` XOR `flips[k]`, without a sign.
 */
export function fillDraws(
  table: PertTable,
  start: number,
  flips: Int32Array,
  draws: Float64Array,
  first: number,
): void {
  for (let k = 0; k < flips.length; k += 1) {
    const bits = start ^ flips[k]!;
    const sign = bits >> 31;
    const fromEnd = bits ^ sign;
    const octave = Math.clz32(fromEnd);
    const within = fromEnd << (octave + 1);
    const piece = (octave << PIECE_BITS) + (within >>> (32 - PIECE_BITS)) + (sign & PIECES_OF_A_HALF);
    const at = piece * COEFFICIENTS;
    const t = ((within << PIECE_BITS) >>> 0) / TWO_32;
    draws[first + k] = table[at]! + t * (table[at + 1]! + t * (table[at + 2]! + t * table[at + 3]!));
  }
}

/** Pieces from the middle to one end, where the draws are `end`; `range` leads from there to the other end. */
function fillHalf(table: PertTable, firstPiece: number, shape: PertShape, end: number, range: number): void {
  const quantile = pertQuantile(shape);
  const nodeAt = (fromEnd: number, guess: number): Quantile => quantile((fromEnd + 1 / 2) / TWO_32, guess);
  let upper = nodeAt(TWO_32 / 2, 1 / 2);
  for (let octave = 1; octave < LAST_OCTAVE; octave += 1) {
    const width = TWO_32 / 2 ** (octave + 1) / PIECES;
    const step = width / TWO_32;
    for (let piece = PIECES - 1; piece >= 0; piece -= 1) {
      const lower = nodeAt((PIECES + piece) * width, upper.x - step * upper.slope);
      const at = (firstPiece + octave * PIECES + piece) * COEFFICIENTS;
      setCubic(table, at, end, range, lower, upper, step);
      upper = lower;
    }
  }
  table[(firstPiece + LAST_OCTAVE * PIECES) * COEFFICIENTS] = end + range * nodeAt(0, 0).x;
}

/** The cubic with the values and slopes of both ends, over a piece of `step` of the unit interval. */
function setCubic(
  table: PertTable,
  at: number,
  end: number,
  range: number,
  lower: Quantile,
  upper: Quantile,
  step: number,
): void {
  const rise = upper.x - lower.x;
  const first = step * lower.slope;
  const last = step * upper.slope;
  table[at] = end + range * lower.x;
  table[at + 1] = range * first;
  table[at + 2] = range * (3 * rise - 2 * first - last);
  table[at + 3] = range * (first + last - 2 * rise);
}
