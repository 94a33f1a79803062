import type { Bounds, Fault, Problem } from '../../data/problem';
import { checkNumber, describeFound } from '../../model/field-checks';
import { plainValue, type InputCell } from './input-table';

/** A cell of a workbook, such as `D7` of Scenarios. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What is wrong with a cell of a workbook. */
export type CellProblem = Problem & CellPlace;

/** Takes note of what is wrong at a cell; `field` says what the cell stands for. */
export type RefuseCell = (place: CellPlace, field: string, fault: Fault) => void;

/** A `RefuseCell` that gathers into a list. */
export function gatherInto(problems: CellProblem[]): RefuseCell {
  return ({ sheet, cell }, field, fault) => {
    problems.push({ sheet, cell, field, ...inCellsWords(fault) });
  };
}

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

/** In a cell "never" stands where a file leaves a blank, so that bounds must not offer a blank. */
function inCellsWords(fault: Fault): Fault {
  if (fault.code !== 'out-of-range' || !fault.bounds.nullable) return fault;
  return { ...fault, bounds: { ...fault.bounds, nullable: false } };
}
