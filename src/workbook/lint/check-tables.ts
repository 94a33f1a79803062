import type { Area, SheetPlan, TablePlan } from '../plan';
import { a1, printPlainArea } from '../print';
import type { Report } from './finding';
import type { PlanIndex } from './plan-index';

/** A sheet's tables: their columns, their headers' cells and their places. */
export function checkTables(sheet: SheetPlan, index: PlanIndex, report: Report): void {
  sheet.tables.forEach((table, position) => {
    checkShape(sheet.name, table, report);
    checkColumns(sheet.name, table, index, report);
    for (const other of sheet.tables.slice(0, position)) {
      if (overlap(table.area, other.area)) {
        report('tables-overlap', sheet.name, table.name, `${table.name} and ${other.name} share cells.`);
      }
    }
  });
}

function checkShape(sheet: string, { name, area, columns, hasTotals }: TablePlan, report: Report): void {
  const dataRows = area.to.row - area.from.row - (hasTotals ? 1 : 0);
  if (dataRows < 1) report('table-too-short', sheet, name, `${name} has no row below its header.`);
  const width = area.to.column - area.from.column + 1;
  if (columns.length !== width) {
    report(
      'column-count',
      sheet,
      name,
      `${name} names ${columns.length} columns in ${printPlainArea(area)}.`,
    );
  }
}

function checkColumns(
  sheet: string,
  { name, area, columns }: TablePlan,
  index: PlanIndex,
  report: Report,
): void {
  const known = new Set<string>();
  columns.forEach((column, offset) => {
    const { row } = area.from;
    const place = area.from.column + offset;
    const content = index.cell(sheet, row, place)?.content;
    if (content?.kind !== 'text' || content.value !== column.name) {
      const message = `The column ${column.name} of ${name} is not what its header's cell says.`;
      report('header-unlike-cell', sheet, a1(row, place), message);
    }
    const folded = column.name.toLowerCase();
    if (known.has(folded)) {
      report('column-twice', sheet, name, `${name} has two columns ${column.name}, capitals aside.`);
    }
    known.add(folded);
  });
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.from.row <= other.to.row &&
    other.from.row <= one.to.row &&
    one.from.column <= other.to.column &&
    other.from.column <= one.to.column
  );
}
