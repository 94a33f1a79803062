/** What stood in a cell when we last wrote it. */
export type CellKind = 0 | 1 | 2 | 3 | 4;
export const CELL = {
  /** Not one of ours. */
  none: 0,
  formula: 1,
  input: 2,
  /** A label or a number that is no input. */
  fixed: 3,
  blank: 4,
} as const satisfies Record<string, CellKind>;

/**
 * What we wrote on a sheet, cell by cell, as short marks instead of the contents: enough to type
 * only what changed, and to tell what someone else typed.
 */
export interface CellMarks {
  readonly height: number;
  readonly width: number;
  /** Row by row. */
  readonly kinds: Uint8Array;
  /** Marks of what was typed. */
  readonly texts: Float64Array;
  /** Marks of the looks. */
  readonly looks: Float64Array;
}

export function noMarks(height: number, width: number): CellMarks {
  const size = height * width;
  return {
    height,
    width,
    kinds: new Uint8Array(size),
    texts: new Float64Array(size),
    looks: new Float64Array(size),
  };
}

/** What we wrote at a place: `CELL.none` outside of what we wrote. */
export function kindAt({ height, width, kinds }: CellMarks, row: number, column: number): CellKind {
  return row < height && column < width ? (kinds[row * width + column] as CellKind) : CELL.none;
}

/** 53 bits that are equal for equal texts, and for others almost surely not. */
export function markOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (low >>> 15), 2246822507);
  low = Math.imul(low ^ (high >>> 13), 3266489909);
  return 2 ** 32 * ((high ^ (low >>> 16)) & 0x1fffff) + ((low ^ (high >>> 16)) >>> 0);
}
