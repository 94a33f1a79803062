import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { call, choose, equal } from '../compose';
import type { CellReference, Formula } from '../formula';

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
