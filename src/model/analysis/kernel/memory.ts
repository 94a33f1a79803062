/** Draws that are computed together: few enough for their columns to stay in the fast caches. */
export const DRAWS_PER_BLOCK = 256;

/**
 * All numbers of a block in one list. One list and not many, because every list that an inner loop
 * reads is checked again on every turn.
 */
export type Memory = Float64Array;

/** One number for each draw of a block: where in the memory the first one stands. */
export type Column = number;

/** Hands out columns, then the memory with every column at its first value. */
export interface Layout {
  column(value: number): Column;
  /** Columns one after the other, `DRAWS_PER_BLOCK` apart: one for each year. */
  columns(count: number): Column;
  memory(): Memory;
}

export function layout(): Layout {
  const values: number[] = [];
  const column = (value: number): Column => (values.push(value) - 1) * DRAWS_PER_BLOCK;
  return {
    column,
    columns(count) {
      const first = column(0);
      for (let more = 1; more < count; more += 1) column(0);
      return first;
    },
    memory() {
      const memory = new Float64Array(values.length * DRAWS_PER_BLOCK);
      values.forEach((value, index) => {
        memory.fill(value, index * DRAWS_PER_BLOCK, (index + 1) * DRAWS_PER_BLOCK);
      });
      return memory;
    },
  };
}
