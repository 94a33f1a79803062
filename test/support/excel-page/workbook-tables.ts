import type { Page } from 'playwright-core';
import { a1 } from '../../../src/workbook/print';
import { readCells } from '../excel/block';
import type { Shown } from '../excel/workbook-state';

/** A table as it stands in the page's workbook: data rows without the totals, undefined for a blank cell. */
export interface SeenTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Shown | undefined)[])[];
  /** Where a data cell is, such as `G12`. */
  address(row: number, column: number): string;
}

/** Reads a table past the add-in and the client. Throws for one that is not there. */
export async function readTable(page: Page, name: string): Promise<SeenTable> {
  const { sheet, address, columns, totals, values } = await page.evaluate((wanted) => {
    const { workbook } = window.standIn;
    const found = workbook.tables().find((table) => table.name === wanted);
    if (found === undefined) throw new Error(`The workbook has no ${wanted}.`);
    return { ...found, values: workbook.values(`'${found.sheet}'!${found.address}`) };
  }, name);
  const { row: top, column: left } = readCells(address)!;
  const rows = values.slice(1, totals ? -1 : undefined) as Shown[][];
  return {
    name,
    sheet,
    columns,
    rows: rows.map((row) => row.map((value) => (value === '' ? undefined : value))),
    address: (row, column) => a1(top + 1 + row, left + column),
  };
}

/** A cell of a table: in the first row that has `key` in its first column. */
export interface KeyedCell {
  readonly table: string;
  readonly key: string;
  readonly column: string;
}

/** Where a keyed cell is and what it holds. */
export async function findCell(
  page: Page,
  { table: name, key, column }: KeyedCell,
): Promise<{ readonly sheet: string; readonly address: string; readonly value: Shown | undefined }> {
  const table = await readTable(page, name);
  const row = table.rows.findIndex(([first]) => first === key);
  const at = table.columns.indexOf(column);
  if (row < 0 || at < 0) throw new Error(`${name} has no ${key} or no ${column}.`);
  return { sheet: table.sheet, address: table.address(row, at), value: table.rows[row]![at] };
}

/** Types a value into a keyed cell, as the user of the workbook or someone who has it open too. */
export async function typeInto(
  page: Page,
  cell: KeyedCell,
  value: Shown,
  by: 'user' | 'other' = 'user',
): Promise<void> {
  const { sheet, address } = await findCell(page, cell);
  await page.evaluate(
    ([typedBy, ...edit]) => {
      const { control } = window.standIn;
      if (typedBy === 'user') control.userEdit(...edit);
      else control.foreignEdit(...edit);
    },
    [by, sheet, address, value] as const,
  );
}
