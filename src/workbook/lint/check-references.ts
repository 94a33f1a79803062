import type { Axis, ColumnReference, Formula } from '../formula';
import { a1, type FormulaPlace } from '../print';
import type { Fault } from './finding';
import { LAST_SHEET_COLUMN, LAST_SHEET_ROW } from './limits';
import type { PlanIndex } from './plan-index';
import { operandsOf, type PlacedFormula } from './sheet-formulas';

/** Reports every reference to what is not there; false where one points off the sheet's edge. */
export function referencesHold(placed: PlacedFormula, index: PlanIndex, fault: Fault): boolean {
  return check(placed.formula, placed, index, fault);
}

function check(formula: Formula, placed: PlacedFormula, index: PlanIndex, fault: Fault): boolean {
  switch (formula.kind) {
    case 'name':
      if (!index.hasName(formula.name)) fault('missing-name', `The name ${formula.name} is not there.`);
      return true;
    case 'column':
      checkColumn(formula, placed, index, fault);
      return true;
    case 'cell':
      return checkCell(formula, placed.place, index, fault);
    case 'range': {
      const ends = [formula.from, formula.to].map(({ row, column }) => resolve(row, column, placed.place));
      if (!isSheetThere(formula.sheet, index, fault)) return ends.every(isOnSheet);
      return ends.every((end) => isEndOnSheet(end, fault));
    }
    default:
      // Every operand is looked at, so that all faults are found.
      return operandsOf(formula)
        .map((operand) => check(operand, placed, index, fault))
        .every(Boolean);
  }
}

function checkColumn(
  { table, column, part }: ColumnReference,
  { place, use }: PlacedFormula,
  index: PlanIndex,
  fault: Fault,
): void {
  if (use === 'look' || use === 'entry') {
    fault('table-in-rule', `A format or an entry rule cannot refer to ${table}[${column}].`);
    return;
  }
  const target = index.table(table);
  if (!target) {
    fault('missing-table', `The table ${table} is not there.`);
    return;
  }
  if (!target.plan.columns.some(({ name }) => name === column)) {
    fault('missing-column', `The table ${table} has no column ${column}.`);
  }
  const { area, hasTotals } = target.plan;
  const isInData = place.row > area.from.row && place.row <= area.to.row - (hasTotals ? 1 : 0);
  if (part === 'this-row' && (target.sheet !== place.sheet || !isInData)) {
    fault(
      'row-outside-table',
      `The formula asks for its own row of ${table}, but stands beside no row of it.`,
    );
  }
}

interface Resolved {
  readonly row: number;
  readonly column: number;
}

function checkCell(
  formula: { readonly sheet?: string; readonly row: Axis; readonly column: Axis },
  place: FormulaPlace,
  index: PlanIndex,
  fault: Fault,
): boolean {
  const target = resolve(formula.row, formula.column, place);
  if (!isSheetThere(formula.sheet, index, fault)) return isOnSheet(target);
  if (!isEndOnSheet(target, fault)) return false;
  const { sheet } = formula;
  // On its own sheet a formula may read an empty cell, such as the year before the first.
  if (sheet !== undefined && sheet !== place.sheet && !index.cell(sheet, target.row, target.column)) {
    fault('missing-cell', `The cell ${a1(target.row, target.column)} of ${sheet} is not there.`);
  }
  return true;
}

function isSheetThere(sheet: string | undefined, index: PlanIndex, fault: Fault): boolean {
  if (sheet === undefined || index.hasSheet(sheet)) return true;
  fault('missing-sheet', `The sheet ${sheet} is not there.`);
  return false;
}

function isEndOnSheet(end: Resolved, fault: Fault): boolean {
  if (isOnSheet(end)) return true;
  fault('outside-sheet', 'The formula refers to a cell off the edge of the sheet.');
  return false;
}

function isOnSheet({ row, column }: Resolved): boolean {
  return row >= 0 && column >= 0 && row <= LAST_SHEET_ROW && column <= LAST_SHEET_COLUMN;
}

function resolve(row: Axis, column: Axis, place: FormulaPlace): Resolved {
  return {
    row: 'at' in row ? row.at : place.row + row.by,
    column: 'at' in column ? column.at : place.column + column.by,
  };
}
