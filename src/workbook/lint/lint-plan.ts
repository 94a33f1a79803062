import type { PlanValues, WorkbookPlan } from '../plan';
import { checkCells } from './check-cells';
import { checkCharts } from './check-charts';
import { checkFormulas } from './check-formulas';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import { checkTables } from './check-tables';
import { checkValidations } from './check-validations';
import { checkYears } from './check-years';
import type { LintFinding, Report } from './finding';
import { indexPlan } from './plan-index';

export type { LintFinding, LintRule } from './finding';

/**
 * Everything in a plan that a spreadsheet program would refuse, repair in silence or show as an
 * error, and every breach of the workbook's own rules. A good plan has no findings.
 */
export function lintPlan(plan: WorkbookPlan, values: PlanValues): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const report: Report = (rule, sheet, at, message) => {
    findings.push({ rule, sheet, at, message });
  };
  const index = indexPlan(plan);
  checkNames(plan, report);
  for (const sheet of plan.sheets) {
    checkCells(sheet, values, report);
    checkTables(sheet, index, report);
    checkFormulas(sheet, index, report);
    checkYears(sheet, report);
    checkValidations(sheet, index, report);
    checkLinks(sheet, index, report);
    checkCharts(sheet, index, values, report);
  }
  return findings;
}
