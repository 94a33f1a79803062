import type { GridHost, GridParts } from '../app/browser-book';
import { a1 } from '../app/plan-charts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds, and what it may hold instead. */
export interface Choices {
  readonly value: string;
  readonly choices: readonly string[];
}

/** The choices of a cell; undefined where it has no list of them. */
export function choicesAt(host: GridHost, sheet: string, cell: Place): Choices | undefined {
  const rule = ruleAt(host, sheet, cell)?.rule;
  if (rule?.kind !== 'list' && rule?.kind !== 'choices') return undefined;
  const listed = rule.kind === 'choices' ? rule.choices : host.valuesOf(rule.source).flat();
  const value = host.value(sheet, a1(cell.row, cell.column));
  return {
    value: value === undefined ? '' : String(value),
    choices: listed.filter((one) => one !== undefined && one !== '').map(String),
  };
}

/** What is said of a cell: its note, or what it may hold. */
export function noteAt(host: GridHost, sheet: string, cell: Place): string | undefined {
  const note = partsOf(host, sheet)?.notes.find((one) => isAt(one.cell, cell))?.text;
  return note ?? ruleAt(host, sheet, cell)?.prompt;
}

/** Where a cell's link leads. */
export function linkAt(host: GridHost, sheet: string, cell: Place) {
  const target = partsOf(host, sheet)?.links.find((one) => isAt(one.cell, cell))?.target;
  return target && { sheet: target.sheet, cell: a1(target.cell.row, target.cell.column) };
}

const partsOf = (host: GridHost, sheet: string): GridParts | undefined =>
  host.parts().find((parts) => parts.sheet === sheet);

const ruleAt = (host: GridHost, sheet: string, { row, column }: Place) =>
  partsOf(host, sheet)?.validations.find(
    ({ area: { from, to } }) =>
      from.row <= row && row <= to.row && from.column <= column && column <= to.column,
  );

const isAt = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column;
