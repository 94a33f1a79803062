import type { TableContents } from '../../hosts/host';
import type { CellValue } from '../../workbook/plan';
import { TABLES } from '../../workbook/names';
import { a1 } from '../../workbook/print';
import { whileBusy, type Desk } from './desk';
import type { CheckRow } from './state';

/** Reads the workbook's own checks. */
export function checkWorkbook(desk: Desk): Promise<void> {
  return whileBusy(desk, 'check', async () => {
    const tables = await desk.host.readTables([TABLES.checks]);
    if (tables.isErr()) return { code: 'host', action: 'check', problem: tables.error };
    const table = tables.value.get(TABLES.checks);
    if (!table) {
      desk.store.setState({ checks: undefined });
      return { code: 'no-tables' };
    }
    desk.store.setState({ checks: checkRows(table) });
    return undefined;
  });
}

function checkRows({ sheet, at, columns, rows }: TableContents): readonly CheckRow[] {
  const column = (name: string): number => columns.indexOf(name);
  const [scope, check, difference, result] = ['Scope', 'Check', 'Difference', 'Result'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  return rows.map((row, index) => {
    const found = row[difference];
    return {
      scope: textOf(row[scope]),
      check: textOf(row[check]),
      holds: row[result] === 'OK',
      difference: typeof found === 'number' ? found : textOf(found),
      sheet,
      cell: a1(at.row + 1 + index, at.column + Math.max(0, difference)),
    };
  });
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
