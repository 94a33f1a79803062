import type { WorkbookPlan } from '../../workbook/plan';
import type { WriteReport } from '../host';
import { givenNames } from './given-names';
import { Ground } from './ground';
import type { Surroundings } from './surroundings';

/** What the workbook has once the plan is written, as far as a write needs to know. */
export function surroundingsAfter(plan: WorkbookPlan, { left = [] }: WriteReport): Surroundings {
  const sheets = plan.sheets.map(({ name }) => name);
  return {
    sheets: [...sheets, ...left],
    tables: plan.sheets.flatMap(({ name: sheet, tables }) => tables.map(({ name }) => ({ name, sheet }))),
    marked: [...sheets, ...left],
    isHalfWritten: false,
    memory: new Map(
      plan.sheets.map((sheet) => [sheet.name, { now: Ground.of(sheet), given: givenNames(sheet) }]),
    ),
  };
}
