/**
 * What can be wrong with something that came from outside, as a value.
 *
 * A problem says where it is and carries the facts; the sentence a person reads is made
 * from it in `strings/`, so that every door words it alike.
 */
export type Problem = Place & Fault;

/** Where a problem is: a file, a row of it (1-based, the header being row 1), a field or its path. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly field?: string;
}

export type Fault =
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'too-large'; readonly found: number; readonly maximum: number }
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-csv'; readonly detail: string }
  | { readonly code: 'archive'; readonly reason: ArchiveReason }
  | { readonly code: 'missing'; readonly allowed: string }
  | { readonly code: 'unknown-field'; readonly known: readonly string[] }
  | { readonly code: 'wrong-type'; readonly found: string; readonly allowed: string }
  | { readonly code: 'not-a-choice'; readonly found: string; readonly choices: readonly string[] }
  | { readonly code: 'out-of-range'; readonly found: number; readonly bounds: Bounds }
  | { readonly code: 'wrong-count'; readonly found: number; readonly allowed: string }
  | { readonly code: 'wrong-sum'; readonly found: number; readonly expected: number }
  | { readonly code: 'falling'; readonly found: string }
  | { readonly code: 'duplicate'; readonly found: string }
  | { readonly code: 'unsafe-text'; readonly found: string }
  | {
      readonly code: 'text-length';
      readonly found: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'conflict'; readonly found: string; readonly allowed: string }
  | FormulaFault;

/** What a formula should have at a place where it has something else. */
export type FormulaNeed =
  | 'formula'
  | 'shorter'
  | 'shallower'
  | 'character'
  | 'value'
  | 'operator'
  | 'name'
  | 'function'
  | 'opening-bracket'
  | 'closing-bracket'
  | 'arguments'
  | 'places'
  | 'number'
  | 'fraction'
  | 'no-equals-sign';

/** What is wrong with a formula, and where. */
export interface FormulaFault {
  readonly code: 'wrong-formula';
  /** The first character, counted from 1; one past the end where something is missing there. */
  readonly at: number;
  /** How many characters are at fault; 0 where something is missing. */
  readonly length: number;
  readonly found: string;
  readonly needed: FormulaNeed;
  /** Known names that the one found may stand for, the nearest first. */
  readonly near: readonly string[];
}

/** Why a zip, or a file in it, is not read. */
export type ArchiveReason =
  | 'not-a-zip'
  | 'encrypted'
  | 'damaged'
  | 'unsafe-path'
  | 'link'
  | 'packed-too-tightly'
  | 'too-many-files'
  | 'several-packages';

/** The values a number may take. Both ends are allowed unless `aboveMinimum` is set. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  /** The minimum itself is refused. */
  readonly aboveMinimum?: boolean;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** Nothing (null) is allowed too, with a meaning of its own. */
  readonly nullable?: boolean;
}
