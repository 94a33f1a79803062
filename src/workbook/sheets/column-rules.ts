import type { Bounds } from '../../data/problem';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import type { ValidationPlan } from '../plan';
import type { SheetBuilder } from '../sheet-builder';

/** What a column of a table allows, and how else is refused. */
export type ColumnRule = readonly [column: number, rule: ValidationPlan['rule'], error: string];

/** A number within bounds. */
export function numberRule({ minimum, maximum, whole = false }: Bounds): ValidationPlan['rule'] {
  return { kind: 'number', whole, minimum, maximum };
}

/** Rules for columns of a table, from its first row of data to its last; spare rows may stay blank. */
export function validateColumns(
  sheet: SheetBuilder,
  [first, last]: readonly [number, number],
  rules: readonly ColumnRule[],
  {
    allowBlank = false,
    prompts = {},
  }: {
    readonly allowBlank?: boolean;
    /** Titles of what is said when a cell is selected, by column. */
    readonly prompts?: Readonly<Record<number, string>>;
  } = {},
): void {
  for (const [column, rule, error] of rules) {
    const promptTitle = prompts[column];
    sheet.validate({
      area: { from: { row: first, column }, to: { row: last, column } },
      rule,
      allowBlank,
      ...(promptTitle === undefined ? {} : { promptTitle, prompt: error }),
      errorTitle: SCENARIOS_TEXT.notAllowed,
      error,
    });
  }
}
