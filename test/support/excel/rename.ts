import { renameColumnInFormula, renameInFormula } from './formula-text';
import type { WorkbookState } from './workbook-state';

/** What says by an address where something is. */
const PLACES = ['Area', 'TitleRows', 'TitleColumns', 'from', 'to'];

/** Carries a sheet's or a table's new name, or its loss, into all formulas of the workbook. */
export function renameEverywhere(
  workbook: WorkbookState,
  kind: 'sheet' | 'table',
  from: string,
  to: string | undefined,
): void {
  const renamed = (formula: string): string => renameInFormula(formula, kind, from, to);
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = renamed(cell.formula);
    }
    for (const name of sheet.names) name.formula = renamed(name.formula);
    for (const { bags } of sheet.conditionals) {
      const rule = bags['Rule'];
      if (typeof rule?.['Formula'] === 'string') rule['Formula'] = renamed(rule['Formula']);
    }
    for (const chart of sheet.charts) {
      if (chart.source !== undefined) chart.source = renamed(chart.source);
    }
    renamePlaces(sheet.page, renamed);
    for (const { bags } of sheet.charts) renamePlaces(bags, renamed);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      if (series.values !== undefined) series.values = renamed(series.values);
      if (series.categories !== undefined) series.categories = renamed(series.categories);
    }
  }
  for (const name of workbook.names) name.formula = renamed(name.formula);
}

/** Carries a column's new name into the formulas of cells. */
export function renameColumnEverywhere(
  workbook: WorkbookState,
  table: string,
  from: string,
  to: string,
): void {
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = renameColumnInFormula(cell.formula, table, from, to);
    }
  }
}

function renamePlaces(bag: Record<string, unknown>, renamed: (formula: string) => string): void {
  for (const [key, value] of Object.entries(bag)) {
    if (typeof value === 'string' && PLACES.includes(key)) bag[key] = renamed(value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      renamePlaces(value as Record<string, unknown>, renamed);
    }
  }
}
