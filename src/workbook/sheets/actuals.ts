import { ACTUALS_TEXT } from '../../strings/commissioning-sheets';
import { add, call, choose, equal, divide, join, named, ofThisRow, subtract } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { keptRow } from '../kept';
import type { YearRow } from '../ledger';
import { rowsFor, TAB_COLOURS } from '../layout';
import { ACTUAL_COLUMNS } from '../commissioning-columns';
import { NAMES, SHEETS, TABLES } from '../names';
import type { NumberFormat, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { ACTUAL_CHART, writeActualCharts } from './actuals-charts';
import { actualWords } from './actuals-words';
import { keptCell, ownRowsOf } from './kept-rows';
import type { ScenarioCalculation } from './scenario';

const C = ACTUAL_COLUMNS;
const NAMES_OF_COLUMNS: readonly string[] = Object.values(C);
const TYPED: readonly string[] = [C.spend, C.admissions, C.bedDays, C.note];
const CHARTS = 4;
const HEADER = CHARTS + rowsFor(ACTUAL_CHART.height) + 1;

/** Actuals: what really happened by year, beside doing nothing and the scenario in force. */
export function actualsSheet(context: PlanContext, calculations: readonly ScenarioCalculation[]): SheetPlan {
  const sheet = new SheetBuilder(SHEETS.actuals, TAB_COLOURS.results);
  const [before, after] = ACTUALS_TEXT.subtitle;
  sheet.heading(ACTUALS_TEXT.title, join(before, named(NAMES.activeScenario), after));
  sheet.text(2, 0, ACTUALS_TEXT.units, 'tag');
  NAMES_OF_COLUMNS.forEach((name, column) => {
    sheet.width(column, column, name === C.words ? 70 : name === C.note ? 24 : column === 1 ? 5 : 12);
  });
  const columns = columnsOf(calculations);
  sheet.headers(HEADER, 0, NAMES_OF_COLUMNS);
  sheet.rowHeight(HEADER, 40);
  const { kept, labels, lastShown } = context;
  const shown = labels.filter((label, t) => t <= lastShown || keptRow(kept, TABLES.actuals, C.year, label));
  const others = ownRowsOf(kept, TABLES.actuals, C.year, shown);
  const last = HEADER + shown.length + others.length;
  const format = (name: string): NumberFormat => (name === C.spend ? 'gbp-millions-fine' : 'decimal');
  for (let row = HEADER + 1; row <= last; row += 1) {
    const label = shown[row - HEADER - 1];
    const typed =
      label === undefined
        ? others[row - HEADER - 1 - shown.length]
        : keptRow(kept, TABLES.actuals, C.year, label);
    NAMES_OF_COLUMNS.forEach((name, column) => {
      const formula = columns.get(name);
      if (name === C.note) sheet.input(row, column, keptCell(typed, name), 'text', { wrap: true });
      else if (TYPED.includes(name)) sheet.input(row, column, keptCell(typed, name), format(name));
      else if (formula) {
        const look = name === C.words ? ({ align: 'left', wrap: true } as const) : {};
        sheet.formula(row, column, formula.formula, formula.format, look);
      } else if (name === C.year) {
        if (label === undefined) sheet.input(row, column, keptCell(typed, name), 'text');
        else sheet.text(row, column, label, 'strong-label');
      } else if (label !== undefined) sheet.number(row, column, labels.indexOf(label) + 1, 'whole');
    });
  }
  const area = { from: { row: HEADER, column: 0 }, to: { row: last, column: NAMES_OF_COLUMNS.length - 1 } };
  sheet.table({
    name: TABLES.actuals,
    description: ACTUALS_TEXT.table,
    area,
    columns: NAMES_OF_COLUMNS.map((name) => {
      const calculated = columns.get(name)?.formula;
      return { name, ...(calculated ? { calculated } : {}) };
    }),
    hasTotals: false,
  });
  for (const name of [C.spend, C.admissions, C.bedDays]) {
    const column = NAMES_OF_COLUMNS.indexOf(name);
    sheet.validate({
      area: { from: { row: HEADER + 1, column }, to: { row: last, column } },
      rule: { kind: 'number', whole: false, minimum: 0, maximum: 1e12 },
      allowBlank: true,
      errorTitle: ACTUALS_TEXT.notAllowed,
      error: ACTUALS_TEXT.numberError,
    });
  }
  writeActualCharts(sheet, NAMES_OF_COLUMNS, { top: CHARTS, header: HEADER, last: HEADER + shown.length });
  return sheet.build({ fitToHeight: 0, orientation: 'landscape', titleRows: { from: HEADER, to: HEADER } });
}

interface Worked {
  readonly formula: Formula;
  readonly format: NumberFormat;
}

/** What is worked out in each row, by column. */
function columnsOf(calculations: readonly ScenarioCalculation[]): ReadonlyMap<string, Worked> {
  const own = (name: string): Formula => ofThisRow(TABLES.actuals, name);
  const inYear = (row: YearRow): Formula => call('INDEX', row.all, own(C.number));
  // A row without a number is a year that no scenario reaches.
  const active = (pick: (calculation: ScenarioCalculation) => Formula): Formula =>
    choose(
      call('ISNUMBER', own(C.number)),
      call('CHOOSE', named(NAMES.activeNumber), ...calculations.map(pick)),
      '',
    );
  const bothKnown = (actual: string, plan: string, then: Formula): Formula =>
    choose(call('AND', call('ISNUMBER', own(actual)), call('ISNUMBER', own(plan))), then, '');
  const share = (actual: string, plan: string): Formula =>
    bothKnown(
      actual,
      plan,
      choose(equal(own(plan), 0), '', divide(subtract(own(actual), own(plan)), own(plan))),
    );
  const money: NumberFormat = 'gbp-millions-fine';
  return new Map<string, Worked>([
    [C.spendDoNothing, { formula: active(({ demand }) => inYear(demand.cost)), format: money }],
    [
      C.spendScenario,
      {
        // Against the scenario's own envelope, in which the gap counts its extra money.
        formula: active(({ funds, money: { gap } }) => add(inYear(funds.envelope), inYear(gap))),
        format: money,
      },
    ],
    [
      C.spendVariance,
      {
        formula: bothKnown(C.spend, C.spendScenario, subtract(own(C.spend), own(C.spendScenario))),
        format: money,
      },
    ],
    [C.spendVarianceShare, { formula: share(C.spend, C.spendScenario), format: 'percent-fine' }],
    [
      C.admissionsDoNothing,
      { formula: active(({ demand }) => inYear(demand.admissions)), format: 'decimal' },
    ],
    [C.admissionsScenario, { formula: active(({ effect }) => inYear(effect.admissions)), format: 'decimal' }],
    [
      C.admissionsVarianceShare,
      { formula: share(C.admissions, C.admissionsScenario), format: 'percent-fine' },
    ],
    [C.bedDaysDoNothing, { formula: active(({ demand }) => inYear(demand.bedDays)), format: 'decimal' }],
    [C.bedDaysScenario, { formula: active(({ effect }) => inYear(effect.bedDays)), format: 'decimal' }],
    [C.bedDaysVarianceShare, { formula: share(C.bedDays, C.bedDaysScenario), format: 'percent-fine' }],
    [C.words, { formula: actualWords(own), format: 'general' }],
  ]);
}
