import { ACTIONS_TEXT, ACTION_STATUSES } from '../../strings/commissioning-sheets';
import { call, columnOf, equal, ofThisRow, subtract } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { keptRow } from '../kept';
import { TAB_COLOURS } from '../layout';
import { ACTION_COLUMNS } from '../commissioning-columns';
import { COLUMNS, SHEETS, TABLES } from '../names';
import type { SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { keptCell, ownRowsOf, SPARE_ROWS } from './kept-rows';
import { documentOf } from './provenance';

const WIDTHS = [14, 17, 34, 11, 12, 13, 22, 18, 24, 32, 30, 20, 18, 18];
const NAMES_OF_COLUMNS = Object.values(ACTION_COLUMNS);
const TRACKED: readonly string[] = [ACTION_COLUMNS.status, ACTION_COLUMNS.owner, ACTION_COLUMNS.note];
const COUNTS = 4;
const COUNT = { role: 'calculation', align: 'centre' } as const;

/** Actions: each row of the action plans with columns to follow it up, and counts of them. */
export function actionsSheet(context: PlanContext): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.actions, TAB_COLOURS.reference);
  sheet.heading(ACTIONS_TEXT.title, ACTIONS_TEXT.subtitle);
  WIDTHS.forEach((width, column) => {
    sheet.width(column, column, width);
  });
  const strategies = writeCounts(sheet, context);
  const header = strategies.to.row + 4;
  writeActions(sheet, context, header, strategies);
  return sheet.build({
    fitToHeight: 0,
    orientation: 'landscape',
    titleRows: { from: header, to: header },
  });
}

/** `tblActionCounts`; gives the cells that hold the strategies' names. */
function writeCounts(sheet: SheetBuilder, { baseline }: PlanContext): SheetArea {
  const table = TABLES.actionCounts;
  sheet.text(COUNTS - 1, 0, ACTIONS_TEXT.counts, 'heading');
  const columns = [COLUMNS.strategy, ACTIONS_TEXT.number, ACTIONS_TEXT.noStatus, ...ACTION_STATUSES];
  sheet.headers(COUNTS, 0, columns);
  const ofActions = (column: string): Formula => columnOf(TABLES.actions, column);
  const heading: Formula = { kind: 'cell', row: { at: COUNTS }, column: { by: 0 } };
  const own = ofThisRow(table, COLUMNS.strategy);
  const isOwn = [ofActions(ACTION_COLUMNS.strategy), own] as const;
  const number = call('COUNTIFS', ...isOwn);
  const byStatus = call('COUNTIFS', ...isOwn, ofActions(ACTION_COLUMNS.status), heading);
  const others = (from: (status: string) => Formula, all: Formula): Formula =>
    subtract(all, ...ACTION_STATUSES.map(from));
  const noStatus = others((status) => ofThisRow(table, status), ofThisRow(table, ACTIONS_TEXT.number));
  baseline.strategies.forEach(({ label }, index) => {
    const row = COUNTS + 1 + index;
    sheet.text(row, 0, label, 'label', { wrap: true });
    sheet.formula(row, 1, number, 'whole', COUNT);
    sheet.formula(row, 2, noStatus, 'whole', COUNT);
    sheet.fill(row, 3, columns.length - 1, byStatus, 'whole', COUNT);
  });
  const last = COUNTS + baseline.strategies.length;
  const all = last + 1;
  // Rows that a user added count among all, also where they name no strategy.
  const totals = [
    call('COUNTA', ofActions(ACTION_COLUMNS.activity)),
    subtract(
      { kind: 'cell', row: { by: 0 }, column: { by: -1 } },
      call('SUM', {
        kind: 'range',
        from: { row: { by: 0 }, column: { by: 1 } },
        to: { row: { by: 0 }, column: { by: ACTION_STATUSES.length } },
      }),
    ),
    ...ACTION_STATUSES.map((status) => call('COUNTIFS', ofActions(ACTION_COLUMNS.status), status)),
  ];
  sheet.text(all, 0, ACTIONS_TEXT.all, 'strong-label');
  totals.forEach((formula, index) => {
    sheet.formula(all, 1 + index, formula, 'whole', { role: 'total', align: 'centre' });
  });
  sheet.table({
    name: table,
    description: ACTIONS_TEXT.countsTable,
    area: { from: { row: COUNTS, column: 0 }, to: { row: all, column: columns.length - 1 } },
    columns: columns.map((name, index) => ({
      name,
      ...(index === 0 ? {} : { calculated: [number, noStatus][index - 1] ?? byStatus }),
      total:
        index === 0
          ? { kind: 'label' as const, text: ACTIONS_TEXT.all }
          : { kind: 'formula' as const, formula: totals[index - 1]! },
    })),
    hasTotals: true,
  });
  const cells = { from: { row: COUNTS + 1, column: 0 }, to: { row: last, column: 0 } };
  return { sheet: sheet.name, ...cells };
}

function writeActions(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  strategies: SheetArea,
): void {
  const { baseline, kept } = context;
  const { actions } = baseline.commissioning;
  sheet.text(header - 1, 0, ACTIONS_TEXT.actions, 'heading');
  sheet.headers(header, 0, NAMES_OF_COLUMNS);
  const labelOf = (key: string): string => baseline.strategies.find((one) => one.key === key)?.label ?? key;
  actions.forEach((action, index) => {
    const row = header + 1 + index;
    const typed = keptRow(kept, TABLES.actions, ACTION_COLUMNS.key, action.key);
    const texts: Readonly<Record<string, string>> = {
      ...action,
      strategy: labelOf(action.strategy),
      document: documentOf(baseline, action.source),
    };
    Object.entries(ACTION_COLUMNS).forEach(([field, name], column) => {
      if (TRACKED.includes(name)) sheet.input(row, column, keptCell(typed, name), 'text', { wrap: true });
      else if (texts[field]) {
        sheet.text(row, column, texts[field], field === 'activity' ? 'label' : 'tag', { wrap: true });
      }
    });
  });
  const own = ownRowsOf(
    kept,
    TABLES.actions,
    ACTION_COLUMNS.key,
    actions.map(({ key }) => key),
  );
  const firstOwn = header + 1 + actions.length;
  const last = firstOwn + own.length + SPARE_ROWS - 1;
  for (let row = firstOwn; row <= last; row += 1) {
    NAMES_OF_COLUMNS.forEach((name, column) => {
      sheet.input(row, column, keptCell(own[row - firstOwn], name), 'text', { wrap: true });
    });
  }
  sheet.table({
    name: TABLES.actions,
    description: ACTIONS_TEXT.table,
    area: { from: { row: header, column: 0 }, to: { row: last, column: NAMES_OF_COLUMNS.length - 1 } },
    columns: NAMES_OF_COLUMNS.map((name) => ({ name })),
    hasTotals: false,
  });
  addRules(sheet, { header, firstOwn, last }, strategies);
}

function addRules(
  sheet: SheetBuilder,
  { header, firstOwn, last }: { header: number; firstOwn: number; last: number },
  strategies: SheetArea,
): void {
  const columnAt = (name: (typeof NAMES_OF_COLUMNS)[number], first: number) => {
    const column = NAMES_OF_COLUMNS.indexOf(name);
    return { from: { row: first, column }, to: { row: last, column } };
  };
  const statuses = columnAt(ACTION_COLUMNS.status, header + 1);
  sheet.validate({
    area: statuses,
    rule: { kind: 'choices', choices: ACTION_STATUSES },
    allowBlank: true,
    errorTitle: ACTIONS_TEXT.notAllowed,
    error: ACTIONS_TEXT.statusError,
  });
  sheet.validate({
    area: columnAt(ACTION_COLUMNS.strategy, firstOwn),
    rule: { kind: 'list', source: strategies },
    allowBlank: true,
    errorTitle: ACTIONS_TEXT.notAllowed,
    error: ACTIONS_TEXT.strategyError,
  });
  const cell: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const [, , done, late, stopped] = ACTION_STATUSES;
  sheet.highlight(statuses, equal(cell, done), 'good');
  sheet.highlight(statuses, equal(cell, late), 'bad');
  sheet.highlight(statuses, equal(cell, stopped), 'muted');
}
