/** What the lint can find wrong with a plan; each is one rule. */
export type LintRule =
  | 'cell-set-twice'
  | 'chart-name-twice'
  | 'lines-alike'
  | 'chart-without-alt-text'
  | 'chart-without-series'
  | 'chart-without-title'
  | 'choice-with-comma'
  | 'column-count'
  | 'column-twice'
  | 'error-value'
  | 'formula-text-too-long'
  | 'formula-too-deep'
  | 'formula-too-long'
  | 'header-unlike-cell'
  | 'input-with-formula'
  | 'missing-cell'
  | 'missing-column'
  | 'missing-name'
  | 'missing-sheet'
  | 'missing-table'
  | 'name-illegal'
  | 'name-like-cell'
  | 'name-taken'
  | 'no-subtitle'
  | 'no-title'
  | 'not-finite'
  | 'outside-sheet'
  | 'row-outside-table'
  | 'series-length'
  | 'series-without-name'
  | 'sheet-name-illegal'
  | 'sheet-name-taken'
  | 'table-too-short'
  | 'tables-overlap'
  | 'table-in-rule'
  | 'text-too-long'
  | 'typed-number'
  | 'unknown-function'
  | 'validation-choices-too-long'
  | 'validation-text-too-long'
  | 'years-differ';

/** One fault of a plan, with where it is. */
export interface LintFinding {
  readonly rule: LintRule;
  /** Empty where a fault is not on one sheet. */
  readonly sheet: string;
  /** A cell such as `B7`, or the name of a table, chart or defined name; empty for the sheet itself. */
  readonly at: string;
  readonly message: string;
}

/** Takes note of a fault. */
export type Report = (rule: LintRule, sheet: string, at: string, message: string) => void;

/** Takes note of a fault whose place is known already. */
export type Fault = (rule: LintRule, message: string) => void;
