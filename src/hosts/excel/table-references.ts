import type { Formula } from '../../workbook/formula';
import { formulasOf, operandsOf } from '../../workbook/lint/sheet-formulas';
import type { SheetPlan } from '../../workbook/plan';

/** Whether any formula of a sheet refers to one of these tables by its name. */
export function refersToTable(sheet: SheetPlan, tables: ReadonlySet<string>): boolean {
  if (tables.size === 0) return false;
  const refers = (formula: Formula): boolean =>
    formula.kind === 'column' ? tables.has(formula.table) : operandsOf(formula).some(refers);
  return [...formulasOf(sheet)].some(({ formula }) => refers(formula));
}
