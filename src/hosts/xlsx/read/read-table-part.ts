import { err, ok, type Result } from 'neverthrow';
import type { Area } from '../../../workbook/plan';
import { areaOf } from './cell-address';
import type { FileProblem } from './file-problem';
import type { PackageParts } from './package-parts';
import { unescapeText } from './unescape-text';

/** A table's own part: where it is and what its columns are called. */
export interface TablePart {
  readonly name: string;
  /** With header and totals. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export function readTablePart(parts: PackageParts, path: string): Result<TablePart, FileProblem> {
  const columns: string[] = [];
  let table: Omit<TablePart, 'columns'> | undefined;
  return parts
    .scan(path, {
      open: (element, attributes) => {
        if (element === 'tableColumn') columns.push(unescapeText(attributes.get('name') ?? ''));
        if (element !== 'table' || table) return true;
        const area = areaOf(attributes.get('ref') ?? '');
        const headerRows = Number(attributes.get('headerRowCount') ?? 1);
        const totalsRows = Number(attributes.get('totalsRowCount') ?? 0);
        const name = unescapeText(attributes.get('displayName') ?? attributes.get('name') ?? '');
        if (area) table = { name, area, headerRows, totalsRows };
        return area !== undefined;
      },
      text: () => undefined,
      close: () => undefined,
    })
    .andThen((): Result<TablePart, FileProblem> => {
      const isWhole = table && isPossible(table, columns.length);
      return isWhole ? ok({ ...table!, columns }) : err({ code: 'damaged', part: path });
    });
}

function isPossible({ area, headerRows, totalsRows }: Omit<TablePart, 'columns'>, columns: number): boolean {
  const height = area.to.row - area.from.row + 1;
  const isCount = (rows: number): boolean => rows === 0 || rows === 1;
  return (
    isCount(headerRows) &&
    isCount(totalsRows) &&
    headerRows + totalsRows <= height &&
    columns === area.to.column - area.from.column + 1
  );
}
