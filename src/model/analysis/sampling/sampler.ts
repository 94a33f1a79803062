import type { Column, Memory } from '../kernel/memory';
import { DRAWS_PER_BLOCK } from '../kernel/memory';
import type { UncertainInput } from '../uncertain-inputs';
import { MOST_DIMENSIONS } from './direction-numbers';
import { fillDraws, keptTable } from './pert-table';
import { blockFlips, scrambledDimension, sobolBits } from './sobol';

/** Writes an input's draws of one block, the first of which is a multiple of `DRAWS_PER_BLOCK`. */
export type DrawBlock = (memory: Memory, column: Column, firstDraw: number) => void;

/**
 * The draws of each input, one dimension of a scrambled Sobol sequence each. Draw n is the same whoever
 * computes it and in whatever order. Each is tabulated when it is asked for. More inputs than the sequence has dimensions are a defect: throws.
 */
export function* samplers(inputs: readonly UncertainInput[], seed: number): Generator<DrawBlock, void> {
  if (inputs.length > MOST_DIMENSIONS) throw new Error(`More than ${MOST_DIMENSIONS} uncertain inputs`);
  for (const [dimension, input] of inputs.entries()) yield sampler(input, dimension, seed);
}

/** The draws of the input that has the given dimension, from 0. */
export function sampler(
  { low, value, high, isWhole }: UncertainInput,
  dimension: number,
  seed: number,
): DrawBlock {
  const table = keptTable(low, value, high);
  const coordinate = scrambledDimension(dimension, seed);
  const flips = blockFlips(coordinate, DRAWS_PER_BLOCK);
  return (memory, column, firstDraw) => {
    fillDraws(table, sobolBits(coordinate, firstDraw), flips, memory, column);
    if (isWhole) roundColumn(memory, column);
  };
}

function roundColumn(memory: Memory, column: Column): void {
  for (let d = column; d < column + DRAWS_PER_BLOCK; d += 1) memory[d] = Math.floor(memory[d]! + 1 / 2);
}
