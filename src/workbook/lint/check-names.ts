import type { WorkbookPlan } from '../plan';
import type { Report } from './finding';
import { isLegalName, looksLikeCell, sheetNameFault } from './legal-names';

/** Names of sheets, tables and cells: legal, unlike a cell, and each used once. */
export function checkNames(plan: WorkbookPlan, report: Report): void {
  const sheets = new Set<string>();
  for (const { name } of plan.sheets) {
    const fault = sheetNameFault(name);
    if (fault !== undefined) report('sheet-name-illegal', name, '', `The sheet's name ${fault}.`);
    if (sheets.has(name.toLowerCase())) {
      report('sheet-name-taken', name, '', 'Two sheets have this name, capitals aside.');
    }
    sheets.add(name.toLowerCase());
  }
  const taken = new Set<string>();
  const check = (sheet: string, name: string): void => {
    if (!isLegalName(name))
      report('name-illegal', sheet, name, `The name "${name}" is not one that Excel allows.`);
    if (looksLikeCell(name))
      report('name-like-cell', sheet, name, `The name ${name} would be read as a cell.`);
    if (taken.has(name.toLowerCase())) {
      report('name-taken', sheet, name, `${name} is the name of another table or cell, capitals aside.`);
    }
    taken.add(name.toLowerCase());
  };
  for (const { name, tables } of plan.sheets) {
    for (const table of tables) {
      check(name, table.name);
      if (sheets.has(table.name.toLowerCase())) {
        report('name-taken', name, table.name, `The table ${table.name} has the name of a sheet.`);
      }
    }
  }
  for (const { name, sheet } of plan.names) {
    check(sheet, name);
    if (!sheets.has(sheet.toLowerCase())) {
      report(
        'missing-sheet',
        sheet,
        name,
        `The name ${name} refers to the sheet ${sheet}, which is not there.`,
      );
    }
  }
  if (!sheets.has(plan.activeSheet.toLowerCase())) {
    report(
      'missing-sheet',
      plan.activeSheet,
      '',
      `The sheet to open with, ${plan.activeSheet}, is not there.`,
    );
  }
}
