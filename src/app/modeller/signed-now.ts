import { keptRow, type Kept } from '../../workbook/kept';
import { SIGN_OFF_COLUMNS, SIGN_OFF_ROWS } from '../../workbook/commissioning-columns';
import { TABLES } from '../../workbook/names';
import type { SignOffForm } from './sign-off-form';

/** What the Cover says of who has signed; undefined where no one has. */
export function signedNow(kept: Kept): SignOffForm | undefined {
  const valueOf = (row: string): string =>
    String(keptRow(kept, TABLES.signOff, SIGN_OFF_COLUMNS.what, row)?.[SIGN_OFF_COLUMNS.value] ?? '');
  const by = valueOf(SIGN_OFF_ROWS.by);
  if (by === '') return undefined;
  return { status: valueOf(SIGN_OFF_ROWS.status), by, when: valueOf(SIGN_OFF_ROWS.when) };
}
