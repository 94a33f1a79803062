import { KEPT_ASIDE } from '../../strings/host-problems';
import type { KeptAside } from '../host';
import { printPlainArea } from '../../workbook/print';
import type { ExcelContext } from './office';
import { typedText } from './typed-text';
import { KEPT_SHEET, type WorkbookLook } from './workbook-look';

const FIRST_ROW = 3;
const TABLE = 'tblKept';

/** Adds what was found in calculated cells to a table of its own, under what is there already. */
export function keepAside(context: ExcelContext, kept: readonly KeptAside[], look: WorkbookLook): void {
  const { worksheets } = context.workbook;
  const isNew = !look.allSheets.includes(KEPT_SHEET);
  const sheet = isNew ? worksheets.add(KEPT_SHEET) : worksheets.getItem(KEPT_SHEET);
  const block = (top: number, bottom: number): string =>
    printPlainArea({ from: { row: top, column: 0 }, to: { row: bottom, column: 2 } });
  if (isNew) {
    sheet.getRange('A1:A2').values = [[KEPT_ASIDE.title], [KEPT_ASIDE.subtitle]];
    sheet.getRange(block(FIRST_ROW, FIRST_ROW)).values = [[...KEPT_ASIDE.columns]];
  }
  const top = Math.max(FIRST_ROW + 1, look.keptRows);
  const bottom = top + kept.length - 1;
  sheet.getRange(block(top, bottom)).values = kept.map(({ sheet: name, address, found }) => [
    typedText(name),
    typedText(address),
    typeof found === 'string' ? typedText(found) : typeof found === 'object' ? `'${found.error}` : found,
  ]);
  if (isNew) sheet.tables.add(block(FIRST_ROW, bottom), true).name = TABLE;
}
