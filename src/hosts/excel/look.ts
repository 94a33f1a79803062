import type { Area, WorkbookPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type { TableContents } from '../host';
import { areaOfAddress } from './addresses';
import { loadTables, type TablePlace } from './read-tables';
import { markName, markText } from './sheet-marks';
import type { ExcelContext } from './office';

/** A cell as Excel gives it: a formula with its `=`, a value, or '' where there is nothing. */
export type FoundCell = string | number | boolean;

/** One of our sheets as it was found. */
export interface FoundSheet {
  readonly protected: boolean;
  /** What its mark says; undefined where it has none. */
  readonly mark: string | undefined;
  /** From A1 to the last cell of the plan. */
  readonly cells: readonly (readonly FoundCell[])[];
  readonly charts: readonly string[];
  /** Where its tables stand, by name. */
  readonly tables: ReadonlyMap<string, Area>;
}

/** What is in the workbook before a write. */
export interface WorkbookLook {
  /** Sheets of the plan that are there already. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly allSheets: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Rows of the sheet of cells kept aside, header included; 0 where there is none. */
  readonly keptRows: number;
}

/** A workbook in which nothing is ours. */
export const NOTHING: WorkbookLook = { sheets: new Map(), allSheets: [], names: new Set(), keptRows: 0 };

/** Where cells that were typed over are kept. */
export const KEPT_SHEET = 'Kept aside';

/** The names of a workbook's sheets and tables. */
export interface Surroundings {
  readonly sheets: readonly string[];
  readonly tables: readonly TablePlace[];
}

/** Sheets and tables of the workbook, in one request. */
export async function lookAround(context: ExcelContext): Promise<Surroundings> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
  };
}

/**
 * What stands where the plan is to be written, in one request. `present` are the sheets known to
 * be there, and `tables` the tables of them; `read` are tables to read again. One that has gone since makes Excel refuse.
 */
export async function lookClosely(
  context: ExcelContext,
  plan: WorkbookPlan,
  present: readonly string[],
  tables: readonly TablePlace[],
  read: readonly TablePlace[],
): Promise<{ readonly look: WorkbookLook; readonly tables: ReadonlyMap<string, TableContents> }> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  const looks = plan.sheets
    .filter(({ name }) => present.includes(name))
    .map((sheet) => {
      const found = worksheets.getItem(sheet.name);
      found.protection.load('protected');
      found.charts.load('items/name');
      const last = sheet.cells.reduce(
        (end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }),
        { row: 0, column: 0 },
      );
      const range = found.getRange(`A1:${a1(last.row, last.column)}`);
      range.load('formulas');
      const areas = tables
        .filter((table) => table.sheet === sheet.name)
        .map(({ name }) => {
          const area = found.tables.getItem(name).getRange();
          area.load('address');
          return { name, area };
        });
      return { sheet, found, range, areas };
    });
  const kept = present.includes(KEPT_SHEET)
    ? worksheets.getItem(KEPT_SHEET).getUsedRangeOrNullObject(true)
    : undefined;
  kept?.load('rowIndex,rowCount');
  const contents = loadTables(context, read);
  await context.sync();
  const marks = new Map(names.items.map(({ name, formula }) => [name, markText(String(formula))]));
  const look: WorkbookLook = {
    sheets: new Map(
      looks.map(({ sheet, found, range, areas }) => [
        sheet.name,
        {
          protected: found.protection.protected,
          mark: marks.get(markName(sheet.name)),
          cells: range.formulas as FoundCell[][],
          charts: found.charts.items.map(({ name }) => name),
          tables: new Map(areas.map(({ name, area }) => [name, areaOfAddress(area.address)])),
        },
      ]),
    ),
    allSheets: worksheets.items.map(({ name }) => name),
    names: new Set(marks.keys()),
    keptRows: kept && !kept.isNullObject ? kept.rowIndex + kept.rowCount : 0,
  };
  return { look, tables: contents() };
}
