import type { CellValue, ErrorValue } from '../../workbook/plan';
import type { TableContents } from '../host';
import { areaOfAddress, sheetOfAddress } from './addresses';
import type { ExcelContext, ExcelRange } from './office';

const ERRORS: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!'];

/** A table of the workbook, by its name and its sheet's. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/**
 * Asks for tables in the request being gathered; what is given back tells them once it was sent. A
 * table that the workbook lacks is left out.
 */
export function loadTables(
  context: ExcelContext,
  names: readonly string[],
): () => ReadonlyMap<string, TableContents> {
  const loads = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('showTotals');
    const range = table.getRange();
    range.load('address,values,valueTypes');
    return { name, table, range };
  });
  return () => {
    const there = loads.filter(({ table }) => !table.isNullObject);
    return new Map(there.map(({ name, table, range }) => [name, contentsOf(name, table.showTotals, range)]));
  };
}

function contentsOf(name: string, showsTotals: boolean, range: ExcelRange): TableContents {
  const [headers = [], ...body] = range.values as (string | number | boolean)[][];
  const types = (range.valueTypes as unknown as string[][]).slice(1);
  const rows = (showsTotals ? body.slice(0, -1) : body).map((row, down) =>
    row.map((value, along) => cellValue(value, types[down]?.[along])),
  );
  const { from: at } = areaOfAddress(range.address);
  return { name, sheet: sheetOfAddress(range.address), at, columns: headers.map(String), rows };
}

function cellValue(value: string | number | boolean, type: string | undefined): CellValue | undefined {
  if (type === 'Empty') return undefined;
  if (type !== 'Error') return value;
  const error = ERRORS.includes(String(value)) ? (String(value) as ErrorValue['error']) : '#VALUE!';
  return { error };
}

/** The first place in which two readings of a table differ, as row and column of the sheet; undefined if none. */
export function firstDifference(
  before: TableContents,
  now: TableContents | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const { at } = before;
  if (!now || now.at.row !== at.row || now.at.column !== at.column) return at;
  const lines = (table: TableContents): readonly (readonly (CellValue | undefined)[])[] => [
    table.columns,
    ...table.rows,
  ];
  const [old, fresh] = [lines(before), lines(now)];
  for (let row = 0; row < Math.max(old.length, fresh.length); row += 1) {
    const width = Math.max(old[row]?.length ?? 0, fresh[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (same(old[row]?.[column], fresh[row]?.[column])) continue;
      return { row: at.row + row, column: at.column + column };
    }
  }
  return undefined;
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
