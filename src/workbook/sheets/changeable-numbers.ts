import type { Bounds } from '../../data/problem';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { call, choose, equal } from '../compose';
import type { CellReference, Formula } from '../formula';
import type { SheetBuilder } from '../sheet-builder';

/** What numbers of a row rest on: as the package says, as long as each is its default in another column. */
export function basisNow(basis: string, columns: readonly number[], defaults: readonly number[]): Formula {
  const here = (column: number): CellReference => ({
    kind: 'cell',
    row: { by: 0 },
    column: { at: column },
  });
  const same = columns.map((column, index) => equal(here(column), here(defaults[index]!)));
  return choose(call('AND', ...same), basis, SCENARIOS_TEXT.changedHere);
}

/** Allows numbers within bounds only, in rows and columns that are given first and last. */
export function validateNumbers(
  sheet: SheetBuilder,
  first: number,
  last: number,
  [from, to]: readonly [number, number],
  { minimum, maximum, whole = false }: Bounds,
  error: string,
): void {
  sheet.validate({
    area: { from: { row: first, column: from }, to: { row: last, column: to } },
    rule: { kind: 'number', whole, minimum, maximum },
    allowBlank: false,
    errorTitle: SCENARIOS_TEXT.notAllowed,
    error,
  });
}
