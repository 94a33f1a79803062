import { LEDGER_TEXT } from '../../src/strings/ledger';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { CellPlan, CellValue, TablePlan, WorkbookPlan } from '../../src/workbook/plan';

interface Found {
  readonly sheet: string;
  readonly table: TablePlan;
}

/** A table with its sheet. Throws where there is none of the name. */
export function findTable(plan: WorkbookPlan, name: string): Found {
  for (const { name: sheet, tables } of plan.sheets) {
    const table = tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`The plan has no table ${name}.`);
}

/** The place of a table's cell; data rows are counted from 0. */
export function tableCell(plan: WorkbookPlan, name: string, column: string, row: number): Place {
  const { sheet, table } = findTable(plan, name);
  const offset = table.columns.findIndex((one) => one.name === column);
  if (offset < 0) throw new Error(`${name} has no column ${column}.`);
  return { sheet, row: table.area.from.row + 1 + row, column: table.area.from.column + offset };
}

/** How many data rows a table has. */
export function rowCount({ table }: Found): number {
  return table.area.to.row - table.area.from.row - (table.hasTotals ? 1 : 0);
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellAt(plan: WorkbookPlan, place: Place): CellPlan | undefined {
  return plan.sheets
    .find(({ name }) => name === place.sheet)
    ?.cells.find(({ row, column }) => row === place.row && column === place.column);
}

/** The first row of a calculation sheet that has this line, about this where several have its label. */
export function ledgerRow(
  plan: WorkbookPlan,
  sheet: string,
  id: keyof typeof LEDGER_TEXT,
  about = '',
): number {
  const { label } = LEDGER_TEXT[id];
  const found = plan.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(
      ({ column, content }) =>
        column === 0 &&
        content.kind === 'text' &&
        (content.value === label || content.value.startsWith(`${label}: ${about}`)),
    );
  if (!found) throw new Error(`${sheet} has no line ${label}.`);
  return found.row;
}

/** The plan as if someone had typed over one cell. Throws for a cell that is not there. */
export function typedOver(plan: WorkbookPlan, place: Place, value: string | number | null): WorkbookPlan {
  const cell = cellAt(plan, place);
  if (!cell) throw new Error(`The plan has no cell ${JSON.stringify(place)}.`);
  const content: CellPlan['content'] =
    value === null
      ? { kind: 'blank' }
      : typeof value === 'number'
        ? { kind: 'number', value }
        : { kind: 'text', value };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === place.sheet
        ? { ...sheet, cells: sheet.cells.map((one) => (one === cell ? { ...one, content } : one)) }
        : sheet,
    ),
  };
}

/** Every check with its scope and verdict, and the verdict on all. */
export function verdicts(plan: WorkbookPlan): {
  readonly overall: CellValue | undefined;
  readonly checks: readonly { readonly scope: string; readonly text: string; readonly result: unknown }[];
} {
  const values = evaluatePlan(plan);
  const passed = plan.names.find(({ name }) => name === 'ChecksPassed')!;
  const { sheet, table } = findTable(plan, 'tblChecks');
  const checks = Array.from({ length: rowCount({ sheet, table }) }, (_, index) => {
    const read = (column: string): CellValue | undefined => {
      const place = tableCell(plan, 'tblChecks', column, index);
      return values.at(place.sheet, place.row, place.column);
    };
    return { scope: String(read('Scope')), text: String(read('Check')), result: read('Result') };
  });
  return { overall: values.at(passed.sheet, passed.area.from.row, passed.area.from.column), checks };
}
