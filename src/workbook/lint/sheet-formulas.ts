import type { Formula } from '../formula';
import type { SheetPlan } from '../plan';
import { a1, type FormulaPlace } from '../print';

/** A formula with the cell it stands in, or the first cell that it serves. */
export interface PlacedFormula {
  readonly formula: Formula;
  readonly place: FormulaPlace;
  readonly at: string;
  /**
   * `cell` and `column` are arithmetic of the workbook; `look` decides on a format and `entry` on
   * what may be typed.
   */
  readonly use: 'cell' | 'column' | 'look' | 'entry';
}

/** Every formula of a sheet, wherever it is kept. */
export function* formulasOf(sheet: SheetPlan): Generator<PlacedFormula> {
  const placed = (
    formula: Formula,
    { row, column }: { readonly row: number; readonly column: number },
    use: PlacedFormula['use'],
  ): PlacedFormula => ({ formula, place: { sheet: sheet.name, row, column }, at: a1(row, column), use });
  for (const cell of sheet.cells) {
    if (cell.content.kind === 'formula') yield placed(cell.content.formula, cell, 'cell');
  }
  for (const { area, columns } of sheet.tables) {
    for (const [offset, { calculated, total }] of columns.entries()) {
      const column = area.from.column + offset;
      if (calculated) yield placed(calculated, { row: area.from.row + 1, column }, 'column');
      if (total?.kind === 'formula') yield placed(total.formula, { row: area.to.row, column }, 'column');
    }
  }
  for (const { area, when } of sheet.conditionalFormats) yield placed(when, area.from, 'look');
  for (const { area, rule } of sheet.validations) {
    if (rule.kind === 'formula') yield placed(rule.formula, area.from, 'entry');
  }
}

/** The trees directly under a formula. */
export function operandsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'call':
      return formula.args;
    case 'binary':
      return [formula.left, formula.right];
    case 'negate':
      return [formula.operand];
    default:
      return [];
  }
}
