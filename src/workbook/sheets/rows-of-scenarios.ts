import { call, choose, columnOf, equal, multiply, ofThisRow } from '../compose';
import type { Formula } from '../formula';
import { COLUMNS, TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';

/** Empty rows at the end of a table, for programs that do not grow a table by themselves. */
export const SPARE_ROWS = 10;

/**
 * A row's number, as a number: had it a formula, a file saved elsewhere would take it for the column's
 * once rows have moved.
 */
export function writeNumber(sheet: SheetBuilder, row: number, number: number): void {
  sheet.number(row, 0, number, 'whole', 'label');
}

/** The number of the scenario that a row names: 0 where there is none, blank where the row is not filled in. */
export function numberFormula(table: string, filled: readonly string[]): Formula {
  const name = ofThisRow(table, COLUMNS.scenario);
  return choose(
    call('OR', ...filled.map((column) => equal(ofThisRow(table, column), ''))),
    '',
    call(
      'SUMPRODUCT',
      multiply(
        equal(columnOf(TABLES.scenarios, COLUMNS.scenario), name),
        columnOf(TABLES.scenarios, COLUMNS.number),
      ),
    ),
  );
}
