import type { CellValue } from '../../app/plan-charts';
import type { ValuesAt } from './chart-data';

/** Whether a sheet's column is hidden. */
export type IsHidden = (sheet: string, column: number) => boolean;

/** How charts read cells: hidden columns are left out, as every spreadsheet program does. */
export function readShown(
  at: (sheet: string, row: number, column: number) => CellValue | undefined,
  isHidden: IsHidden,
): ValuesAt {
  return ({ sheet, from, to }) => {
    const values: (CellValue | undefined)[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        if (!isHidden(sheet, column)) values.push(at(sheet, row, column));
      }
    }
    return values;
  };
}
