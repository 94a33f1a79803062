import { BITS, directionNumbers } from './direction-numbers';
import { randomBits } from './random-bits';

/**
 * One coordinate of a Sobol sequence, in the order of the Gray code. A coordinate's value is
 * (bits + ½) / 2³² of the unsigned bits.
 */
export interface SobolDimension {
  readonly directions: Int32Array;
  /** Flipped in every point. */
  readonly shift: number;
}

/** A coordinate as published, unscrambled; `dimension` counts from 0. */
export function sobolDimension(dimension: number): SobolDimension {
  return { directions: directionNumbers(dimension), shift: 0 };
}

/**
 * A coordinate scrambled by `seed`: a random lower triangular matrix of bits (Matoušek's linear
 * scrambling), then a random digital shift. Every point is uniform and the sequence stays as even as it
 * was; a point costs no more than an unscrambled one.
 */
export function scrambledDimension(dimension: number, seed: number): SobolDimension {
  const rows = scramblingRows(dimension, seed);
  const directions = directionNumbers(dimension).map((column) => scrambled(column, rows));
  return { directions, shift: randomBits(seed, dimension, BITS) };
}

/** The bits of the point at `index` (from 0), as a signed 32-bit number. */
export function sobolBits({ directions, shift }: SobolDimension, index: number): number {
  let bits = shift;
  let code = index ^ (index >>> 1);
  for (let bit = 0; code !== 0; bit += 1, code >>>= 1) {
    if (code & 1) bits ^= directions[bit]!;
  }
  return bits;
}

/**
 * What the points 0…`count` − 1 have in common with those from any multiple of `count` on, `count` a
 * power of two: the bits of point `start + k` are those of point `start` with the k-th of these flipped.
 */
export function blockFlips({ directions }: SobolDimension, count: number): Int32Array {
  const flips = new Int32Array(count);
  for (let k = 1; k < count; k += 1) {
    const changed = 31 - Math.clz32(k & -k);
    flips[k] = flips[k - 1]! ^ directions[changed]!;
  }
  return flips;
}

/** Row i of the matrix: which of the leading bits 0…i make up bit i; its own bit always does. */
function scramblingRows(dimension: number, seed: number): Int32Array {
  const rows = new Int32Array(BITS);
  for (let row = 0; row < BITS; row += 1) {
    const own = 1 << (BITS - 1 - row);
    const before = ~((own - 1) | own);
    rows[row] = (randomBits(seed, dimension, row) & before) | own;
  }
  return rows;
}

function scrambled(column: number, rows: Int32Array): number {
  let bits = 0;
  for (let row = 0; row < BITS; row += 1) {
    bits |= parity(column & rows[row]!) << (BITS - 1 - row);
  }
  return bits;
}

function parity(word: number): number {
  let bits = word ^ (word >>> 16);
  bits ^= bits >>> 8;
  bits ^= bits >>> 4;
  return (0x6996 >>> (bits & 15)) & 1;
}

/**
 * Ranks from 1 of the first `count` points of a coordinate. No sorting: of the first 2ᵐ points each
 * 2ᵐ-th of the unit interval has one, so that a rank is the number of earlier places taken.
 */
export function sobolRanks(dimension: SobolDimension, count: number): Float64Array {
  const usedBits = BITS - Math.clz32(count - 1);
  const places = 2 ** usedBits;
  const ranks = new Float64Array(count);
  const taken = new Uint32Array(places);
  let bits = dimension.shift;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) bits ^= dimension.directions[31 - Math.clz32(index & -index)]!;
    const place = usedBits > 0 ? bits >>> (BITS - usedBits) : 0;
    ranks[index] = place;
    taken[place] = 1;
  }
  for (let place = 1; place < places; place += 1) taken[place]! += taken[place - 1]!;
  for (let index = 0; index < count; index += 1) ranks[index] = taken[ranks[index]!]!;
  return ranks;
}
