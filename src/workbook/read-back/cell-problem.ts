import type { Fault, Problem } from '../../data/problem';

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

/** In a cell "never" stands where a file leaves a blank, so that bounds must not offer a blank. */
function inCellsWords(fault: Fault): Fault {
  if (fault.code !== 'out-of-range' || !fault.bounds.nullable) return fault;
  return { ...fault, bounds: { ...fault.bounds, nullable: false } };
}
