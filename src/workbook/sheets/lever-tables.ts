import { LEVER_CHANGE_BOUNDS, YEARS_AHEAD_BOUNDS } from '../../data/baseline';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import { call, lookUp, columnOf, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import { COLUMNS, SWITCH, TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';
import { basisNow } from './basis-now';
import { numberRule, validateColumns } from './column-rules';
import { writeNumber } from './rows-of-scenarios';
import { sourceOf } from './source-text';

/** `tblLevers`: a row for each scenario, and a switch for each lever. Gives the last row. */
export function writeLeverSwitches(sheet: SheetBuilder, context: PlanContext, header: number): number {
  const { levers } = context.baseline;
  sheet.text(header - 1, 0, SCENARIOS_TEXT.levers, 'heading');
  const columns = [COLUMNS.number, COLUMNS.scenario, ...levers.map(({ label }) => label)];
  sheet.headers(header, 0, columns);
  const name = call(
    'IFERROR',
    lookUp(
      ofThisRow(TABLES.levers, COLUMNS.number),
      columnOf(TABLES.scenarios, COLUMNS.number),
      columnOf(TABLES.scenarios, COLUMNS.scenario),
    ),
    '',
  );
  context.scenarios.forEach((scenario, index) => {
    const row = header + 1 + index;
    writeNumber(sheet, row, index + 1);
    sheet.formula(row, 1, name, 'general', { role: 'calculation', wrap: true });
    levers.forEach(({ key }, which) => {
      const isOn = scenario.levers?.includes(key) === true;
      sheet.input(row, 2 + which, isOn ? SWITCH.on : SWITCH.off, 'text', { align: 'centre' });
    });
  });
  const last = header + context.scenarios.length;
  sheet.table({
    name: TABLES.levers,
    description: SCENARIOS_TEXT.leversTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((heading) => ({
      name: heading,
      ...(heading === COLUMNS.scenario ? { calculated: name } : {}),
    })),
    hasTotals: false,
  });
  sheet.validate({
    area: { from: { row: header + 1, column: 2 }, to: { row: last, column: columns.length - 1 } },
    rule: { kind: 'choices', choices: Object.values(SWITCH) },
    allowBlank: false,
    errorTitle: SCENARIOS_TEXT.notAllowed,
    error: SCENARIOS_TEXT.switchRule,
  });
  return last;
}

/** `tblLeverTargets`: what the document says of each lever. Gives the last row. */
export function writeLeverTargets(sheet: SheetBuilder, context: PlanContext, header: number): number {
  const { levers } = context.baseline;
  sheet.text(header - 1, 0, SCENARIOS_TEXT.leverTargets, 'heading');
  const columns = [
    COLUMNS.number,
    COLUMNS.lever,
    'Note',
    COLUMNS.change,
    'Due as published',
    COLUMNS.dueAfter,
    'Source',
    'Action',
    'Basis',
    'Scope',
    COLUMNS.key,
    COLUMNS.defaultChange,
    COLUMNS.defaultDueAfter,
  ];
  sheet.headers(header, 0, columns);
  levers.forEach((lever, index) => {
    const row = header + 1 + index;
    writeNumber(sheet, row, index + 1);
    sheet.text(row, 1, lever.label);
    sheet.text(row, 2, lever.note, 'tag', { wrap: true });
    const before = context.defaults.levers.find(({ key }) => key === lever.key) ?? lever;
    sheet.input(row, 3, lever.change, 'percent');
    sheet.text(row, 4, before.due, 'label', { align: 'centre' });
    sheet.input(row, 5, lever.dueYear, 'whole', { align: 'centre' });
    sheet.text(row, 6, sourceOf(context.baseline, lever), 'tag', { wrap: true });
    sheet.text(row, 7, lever.action, 'tag', { wrap: true });
    sheet.formula(row, 8, basisNow(lever.basis, [3, 5], [11, 12]), 'general', { role: 'tag' });
    sheet.text(row, 9, lever.scope.join('; '), 'tag', { wrap: true });
    sheet.text(row, 10, lever.key, 'tag', { wrap: true });
    sheet.number(row, 11, before.change, 'percent');
    sheet.number(row, 12, before.dueYear, 'whole');
  });
  const last = header + levers.length;
  validateColumns(
    sheet,
    [header + 1, last],
    [
      [3, numberRule(LEVER_CHANGE_BOUNDS), SCENARIOS_TEXT.changeRule],
      [5, numberRule(YEARS_AHEAD_BOUNDS), SCENARIOS_TEXT.dueRule],
    ],
  );
  sheet.table({
    name: TABLES.leverTargets,
    description: SCENARIOS_TEXT.leverTargetsTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return last;
}
