import { COVER_TEXT } from '../../strings/front-sheets';
import { call, choose, equal, fixedCell, named } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { keptRow } from '../kept';
import { SIGN_OFF_COLUMNS, SIGN_OFF_ROWS } from '../commissioning-columns';
import { NAMES, TABLES } from '../names';
import type { DefinedName } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { keptCell } from './kept-rows';

export interface SignOff {
  readonly names: readonly DefinedName[];
  readonly last: number;
}

/** `tblSignOff`, what the inputs come to now, and whether that is what was signed. */
export function writeSignOff(
  sheet: SheetBuilder,
  { kept }: PlanContext,
  code: Formula,
  header: number,
): SignOff {
  const rows = Object.values(SIGN_OFF_ROWS);
  const columns = Object.values(SIGN_OFF_COLUMNS);
  sheet.headers(header, 0, columns);
  rows.forEach((what, index) => {
    const row = header + 1 + index;
    const typed = keptCell(
      keptRow(kept, TABLES.signOff, SIGN_OFF_COLUMNS.what, what),
      SIGN_OFF_COLUMNS.value,
    );
    const value = typed ?? (what === SIGN_OFF_ROWS.status ? COVER_TEXT.statuses[0] : null);
    sheet.text(row, 0, what, 'strong-label');
    sheet.input(row, 1, value, 'text');
  });
  const last = header + rows.length;
  sheet.table({
    name: TABLES.signOff,
    description: COVER_TEXT.signOffTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  const at = (row: number) => ({ from: { row, column: 1 }, to: { row, column: 1 } });
  sheet.validate({
    area: at(header + 1),
    rule: { kind: 'choices', choices: COVER_TEXT.statuses },
    allowBlank: false,
    errorTitle: COVER_TEXT.notAllowed,
    error: COVER_TEXT.statusError,
  });
  const now = last + 1;
  sheet.text(now, 0, COVER_TEXT.codeNow, 'strong-label');
  sheet.formula(now, 1, code, 'general', { align: 'left' });
  const signed = fixedCell(last, 1);
  const { asSigned, changed, unsigned } = COVER_TEXT.signOffStates;
  sheet.text(now + 1, 0, COVER_TEXT.signOffState, 'strong-label');
  sheet.formula(
    now + 1,
    1,
    choose(
      equal(signed, ''),
      unsigned,
      // Where the inputs come to no number, they are not what was signed.
      call('IFERROR', choose(equal(signed, named(NAMES.inputsCode)), asSigned, changed), changed),
    ),
    'general',
    { align: 'left', role: 'calculation' },
  );
  const cell: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  sheet.highlight(at(now + 1), equal(cell, asSigned), 'good');
  sheet.highlight(at(now + 1), equal(cell, changed), 'warning');
  return {
    names: [
      { name: NAMES.inputsCode, sheet: sheet.name, area: at(now) },
      { name: NAMES.signOffState, sheet: sheet.name, area: at(now + 1) },
    ],
    last: now + 1,
  };
}
