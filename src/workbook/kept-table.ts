import type { Baseline } from '../data/baseline';

/** A table in which users fill in columns that every later write keeps. */
export interface KeptTable {
  readonly name: string;
  /** The column that says which row it is. */
  readonly key: string;
  /** The users' columns. */
  readonly columns: readonly string[];
  /** Where users may add rows of their own: what else they fill in there. */
  readonly ownColumns?: readonly string[];
  /** The keys of the rows that the baseline brings, where others are the users' own. */
  readonly keysOf?: (baseline: Baseline) => readonly string[];
}
