import type { CellValue, PlanValues, TablePlan, WorkbookPlan } from '../../src/workbook/plan';
import type { InputTable } from '../../src/workbook/read-back/input-table';

/** The tables of a plan as a host would read them: inputs as they are, formulas by their values. */
export function tablesOf(plan: WorkbookPlan, values: PlanValues): ReadonlyMap<string, InputTable> {
  return new Map(
    plan.sheets.flatMap((sheet) =>
      sheet.tables.map((table): [string, InputTable] => [table.name, contentsOf(table, sheet.name, values)]),
    ),
  );
}

function contentsOf(
  { name, area, columns, hasTotals }: TablePlan,
  sheet: string,
  values: PlanValues,
): InputTable {
  const rows: (CellValue | undefined)[][] = [];
  for (let row = area.from.row + 1; row <= area.to.row - (hasTotals ? 1 : 0); row += 1) {
    rows.push(columns.map((_, index) => values.at(sheet, row, area.from.column + index)));
  }
  return { name, sheet, at: area.from, columns: columns.map((column) => column.name), rows };
}
