/** What a group of measurements prints: the cells as they are to be read, numbers in text included. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sentences under the table: how it was measured, what is missing. */
  readonly notes?: readonly string[];
}

/** A file of this folder: `*.node.ts` is measured in plain Node, `*.page.ts` in a page with the stand-in for Excel. */
export interface BenchGroup {
  measure(): Promise<readonly BenchTable[]>;
}

/** A bound's two last columns: what it is, and whether a figure meets it. */
export function held(bound: string, meets: boolean): readonly [string, string] {
  return [bound, meets ? 'yes' : 'NO'];
}

/** The same columns where no bound is set. */
export const NO_BOUND: readonly [string, string] = ['', ''];

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The middle of the figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
