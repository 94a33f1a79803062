import type { Bounds } from '../../data/problem';
import { checkNumber, describeFound } from '../../model/field-checks';
import { NEVER } from '../names';
import type { RefuseCell } from './cell-problem';
import { fold, plainValue, type InputCell } from './input-table';

/** Whatever a cell can hold as a number. */
export const ANY_NUMBER: Bounds = { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE };

/** A cell's text, or undefined after refusing a blank, a number, a condition or an error. */
export function readText(
  { value, place }: InputCell,
  field: string,
  allowed: string,
  refuse: RefuseCell,
): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined) refuse(place, field, { code: 'missing', allowed });
  else refuse(place, field, { code: 'wrong-type', found: describeFound(plainValue(value)), allowed });
  return undefined;
}

/** A cell's number within bounds, or undefined after refusing it. */
export function readNumber(
  { value, place }: InputCell,
  field: string,
  bounds: Bounds,
  refuse: RefuseCell,
): number | undefined {
  return checkNumber(plainValue(value), field, bounds, (path, fault) => {
    refuse(place, path, fault);
  });
}

/** Whether a cell says "never", in whatever capitals. */
export function saysNever({ value }: InputCell): boolean {
  return typeof value === 'string' && fold(value) === NEVER;
}

/** As `readNumber`; where the bounds allow it, "never" is null. */
export function readNumberOrNever(
  cell: InputCell,
  field: string,
  bounds: Bounds,
  refuse: RefuseCell,
): number | null | undefined {
  if (!bounds.nullable) return readNumber(cell, field, bounds, refuse);
  if (saysNever(cell)) return null;
  if (typeof cell.value === 'number') return readNumber(cell, field, bounds, refuse);
  const allowed = `a whole number, or ${NEVER}`;
  if (cell.value === undefined) refuse(cell.place, field, { code: 'missing', allowed });
  else {
    const found = describeFound(plainValue(cell.value));
    refuse(cell.place, field, { code: 'wrong-type', found, allowed });
  }
  return undefined;
}
