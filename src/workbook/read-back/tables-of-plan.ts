import { evaluatePlan } from '../evaluate';
import type { PlanValues, WorkbookPlan } from '../plan';
import type { InputTable } from './input-table';

/** Tables of a plan as a workbook would hold them once it is written. */
export function tablesOfPlan(
  plan: WorkbookPlan,
  names: readonly string[],
  values: PlanValues = evaluatePlan(plan),
): ReadonlyMap<string, InputTable> {
  const found = new Map<string, InputTable>();
  for (const { name: sheet, tables } of plan.sheets) {
    for (const { name, area, columns, hasTotals } of tables) {
      if (!names.includes(name)) continue;
      const { from, to } = area;
      const rows = Array.from({ length: to.row - from.row - (hasTotals ? 1 : 0) }, (_, down) =>
        columns.map((__, along) => values.at(sheet, from.row + 1 + down, from.column + along)),
      );
      found.set(name, { name, sheet, at: from, columns: columns.map((column) => column.name), rows });
    }
  }
  return found;
}
