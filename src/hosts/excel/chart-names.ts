import { evaluatePlan } from '../../workbook/evaluate';
import type { PlanValues, SheetArea, WorkbookPlan } from '../../workbook/plan';

/** What the cell of a series' name shows when it is written. */
export type NameOf = (area: SheetArea) => string;

/** The names of a plan's series: Excel is told them as texts, as its library cannot tie a name to a cell. */
export function chartNames(plan: WorkbookPlan): NameOf {
  let values: PlanValues | undefined;
  return ({ sheet, from }) => {
    values ??= evaluatePlan(plan);
    return String(values.at(sheet, from.row, from.column) ?? '');
  };
}
