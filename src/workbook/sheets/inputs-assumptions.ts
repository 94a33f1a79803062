import { INPUTS_TEXT } from '../../strings/input-sheets';
import { choose, differs, equal, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import { assumptionFormat } from '../formats';
import type { Formula } from '../formula';
import { COLUMNS, NEVER, TABLES } from '../names';
import type { ValidationPlan } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { isAllowed, kindOf } from './allowed-values';
import { FIRST_NUMBER, REASON_COLUMNS, writeReasons } from './inputs-columns';

/** `tblAssumptions`: each single value with its range, its reason, and whether it is allowed. Gives its last row. */
export function writeAssumptions(sheet: SheetBuilder, context: PlanContext, top: number): number {
  const { assumptions } = context.baseline;
  sheet.text(top, 0, INPUTS_TEXT.assumptions, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    'Assumption',
    ...REASON_COLUMNS,
    COLUMNS.value,
    COLUMNS.low,
    COLUMNS.high,
    COLUMNS.default,
    COLUMNS.changed,
    COLUMNS.minimum,
    COLUMNS.maximum,
    COLUMNS.kind,
    COLUMNS.status,
  ];
  sheet.headers(header, 0, columns);
  const changed = choose(
    equal(ofThisRow(TABLES.assumptions, COLUMNS.value), ofThisRow(TABLES.assumptions, COLUMNS.default)),
    '',
    'changed',
  );
  const own = (column: string): Formula => ofThisRow(TABLES.assumptions, column);
  const status = choose(
    isAllowed(own(COLUMNS.value), own(COLUMNS.minimum), own(COLUMNS.maximum), own(COLUMNS.kind)),
    'OK',
    'CHECK',
  );
  assumptions.forEach((assumption, index) => {
    const row = header + 1 + index;
    const format = assumptionFormat(assumption);
    writeReasons(sheet, context, row, assumption.key, assumption.label, assumption.unit, assumption);
    const value = assumption.value ?? NEVER;
    sheet.input(row, FIRST_NUMBER, value, format, { align: 'right' });
    [assumption.low, assumption.high].forEach((bound, side) => {
      if (bound !== null) sheet.input(row, FIRST_NUMBER + 1 + side, bound, format);
      else sheet.blank(row, FIRST_NUMBER + 1 + side, 'label');
    });
    const original = context.defaults.assumptions.find(({ key }) => key === assumption.key) ?? assumption;
    if (original.value === null) sheet.text(row, FIRST_NUMBER + 3, NEVER, 'calculation', { align: 'right' });
    else sheet.number(row, FIRST_NUMBER + 3, original.value, format);
    sheet.formula(row, FIRST_NUMBER + 4, changed, 'general', { role: 'calculation', align: 'centre' });
    sheet.number(row, FIRST_NUMBER + 5, assumption.bounds.minimum, 'plain', 'tag');
    sheet.number(row, FIRST_NUMBER + 6, assumption.bounds.maximum, 'plain', 'tag');
    sheet.text(row, FIRST_NUMBER + 7, kindOf(assumption.bounds), 'tag', { wrap: true });
    sheet.formula(row, FIRST_NUMBER + 8, status, 'general', { role: 'calculation', align: 'centre' });
  });
  const last = header + assumptions.length;
  sheet.validate(boundsValidation(header + 1, last));
  sheet.table({
    name: TABLES.assumptions,
    description: INPUTS_TEXT.assumptionsTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name === COLUMNS.changed ? { calculated: changed } : {}),
      ...(name === COLUMNS.status ? { calculated: status } : {}),
    })),
    hasTotals: false,
  });
  const value = here(0, 0);
  sheet.highlight(
    { from: { row: header + 1, column: FIRST_NUMBER }, to: { row: last, column: FIRST_NUMBER } },
    differs(value, here(0, 3)),
    'changed',
  );
  const verdicts = {
    from: { row: header + 1, column: FIRST_NUMBER + 8 },
    to: { row: last, column: FIRST_NUMBER + 8 },
  };
  sheet.highlight(verdicts, equal(value, 'CHECK'), 'bad');
  return last;
}

/** The cell so many rows down and columns on. */
function here(rows: number, columns: number): Formula {
  return { kind: 'cell', row: { by: rows }, column: { by: columns } };
}

/** One rule for all values: what a row allows stands in its own cells, as for its status. */
function boundsValidation(first: number, last: number): ValidationPlan {
  return {
    area: { from: { row: first, column: FIRST_NUMBER }, to: { row: last, column: FIRST_NUMBER } },
    rule: { kind: 'formula', formula: isAllowed(here(0, 0), here(0, 5), here(0, 6), here(0, 7)) },
    allowBlank: false,
    promptTitle: COLUMNS.value,
    prompt: INPUTS_TEXT.allowedHere,
    errorTitle: INPUTS_TEXT.notAllowed,
    error: INPUTS_TEXT.allowedHere,
  };
}
