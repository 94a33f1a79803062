import type { CellValue, ErrorValue } from '../../workbook/plan';
import type { TableContents } from '../host';
import { areaOfAddress } from './addresses';
import type { ExcelContext } from './office';

const ERRORS: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#REF!'];

/** A table of the workbook, by its name and its sheet's. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/** The contents of tables that are known to be there, in one request. */
export async function readTables(
  context: ExcelContext,
  places: readonly TablePlace[],
): Promise<ReadonlyMap<string, TableContents>> {
  const contents = loadTables(context, places);
  await context.sync();
  return contents();
}

/** Asks for tables in the request being gathered; what is given back tells them once it was sent. */
export function loadTables(
  context: ExcelContext,
  places: readonly TablePlace[],
): () => ReadonlyMap<string, TableContents> {
  const loads = places.map(({ name, sheet }) => {
    const table = context.workbook.tables.getItem(name);
    table.load('showTotals');
    const range = table.getRange();
    range.load('address,values,valueTypes');
    return { name, sheet, table, range };
  });
  return () =>
    new Map(
      loads.map(({ name, sheet, table, range }) => {
        const [headers = [], ...body] = range.values as (string | number | boolean)[][];
        const types = (range.valueTypes as unknown as string[][]).slice(1);
        const rows = (table.showTotals ? body.slice(0, -1) : body).map((row, down) =>
          row.map((value, along) => cellValue(value, types[down]?.[along])),
        );
        const at = areaOfAddress(range.address).from;
        return [name, { name, sheet, at, columns: headers.map(String), rows }];
      }),
    );
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
