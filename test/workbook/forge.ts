import { evaluatePlan } from '../../src/workbook/evaluate';
import type { Formula } from '../../src/workbook/formula';
import { lintPlan, type LintFinding } from '../../src/workbook/lint/lint-plan';
import type {
  CellPlan,
  ChartPlan,
  PlanValues,
  SheetPlan,
  TablePlan,
  ValidationPlan,
  WorkbookPlan,
} from '../../src/workbook/plan';
import { smallPlan } from './small-plan';

/** The small plan with another part instead of a sheet's own. */
export function withSheet(name: string, change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan {
  const plan = smallPlan();
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

export function withTable(change: Partial<TablePlan>): WorkbookPlan {
  return withSheet('Data', ({ tables }) => ({ tables: [{ ...tables[0]!, ...change }] }));
}

export function withChart(change: (chart: ChartPlan) => Partial<ChartPlan>): WorkbookPlan {
  return withSheet('Data', ({ charts }) => ({ charts: [{ ...charts[0]!, ...change(charts[0]!) }] }));
}

export function withValidation(change: Partial<ValidationPlan>): WorkbookPlan {
  return withSheet('Data', ({ validations }) => ({ validations: [{ ...validations[0]!, ...change }] }));
}

/** With one more cell, or another one at its place. */
export function withCell(sheet: string, added: CellPlan): WorkbookPlan {
  return withSheet(sheet, ({ cells }) => ({
    cells: [...cells.filter(({ row, column }) => row !== added.row || column !== added.column), added],
  }));
}

/** With a formula in B9 of Report. */
export function withFormula(formula: Formula): WorkbookPlan {
  const style = { role: 'calculation', format: 'general' } as const;
  return withCell('Report', { row: 8, column: 1, content: { kind: 'formula', formula }, style });
}

/**
 * What the lint finds. A forged plan may be beyond working out, so the values are the good plan's
 * where it has the cell, and `values` where a test says so.
 */
export function findingsIn(plan: WorkbookPlan, values: Partial<PlanValues> = {}): readonly LintFinding[] {
  const good = smallPlan();
  const known = evaluatePlan(good);
  const at: PlanValues['at'] = (sheet, row, column) =>
    good.sheets.some(({ name }) => name === sheet) ? known.at(sheet, row, column) : undefined;
  return lintPlan(plan, { at, ...values });
}

/** The one fault of a plan, as its rule, its sheet and its place. */
export function onlyFault(plan: WorkbookPlan, values: Partial<PlanValues> = {}): string {
  const findings = findingsIn(plan, values);
  expect(findings).toHaveLength(1);
  const { rule, sheet, at, message } = findings[0]!;
  expect(message).toMatch(/^\S.*\.$/);
  return `${rule} ${sheet} ${at}`.trim();
}
