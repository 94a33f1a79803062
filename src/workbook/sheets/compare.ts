import { COMPARE_TEXT } from '../../strings/result-sheets';
import {
  add,
  atMost,
  below,
  call,
  choose,
  columnOf,
  divide,
  equal,
  fixedRange,
  named,
  ofThisRow,
  subtract,
} from '../compose';
import { CHART_COLOURS, LINE_COLOURS, lineManner } from '../colours';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { FIRST_YEAR, rowsFor, TAB_COLOURS } from '../layout';
import type { YearRow } from '../ledger';
import { COLUMNS, NAMES, SHEETS, TABLES } from '../names';
import type { DefinedName, NumberFormat, SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { breakEvenLabel, type ScenarioCalculation } from './scenario';

const YEAR_CELL = { row: 3, column: 1 };
const HEADER = 5;
/** Columns of the table that the bars show. */
const CHANGE = 5;
const NPV = 10;
const CHART = { width: 430, height: 260 };

export interface CompareSheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
}

/** Compare: the scenarios side by side in a year that the reader chooses. */
export function compareSheet(
  context: PlanContext,
  calculations: readonly ScenarioCalculation[],
): CompareSheet {
  const sheet = new SheetBuilder(SHEETS.compare, TAB_COLOURS.results);
  sheet.heading(COMPARE_TEXT.title, COMPARE_TEXT.subtitle);
  sheet.width(0, 0, 50);
  sheet.width(1, 1, 22);
  sheet.width(2, 2 + Math.max(15, context.lastShown), 12);
  sheet.freezeAt(HEADER + 1, 1);
  const last = writeTable(sheet, calculations);
  const gaps = writeGaps(sheet, context, calculations, last + rowsFor(CHART.height) * 2 + 5);
  const chosenYear = writeYearChoice(sheet, context, gaps.header);
  writeCharts(sheet, calculations.length, last + 2, gaps);
  return {
    plan: sheet.build({ fitToHeight: 1, orientation: 'landscape' }),
    names: [chosenYear],
  };
}

function writeYearChoice(sheet: SheetBuilder, context: PlanContext, yearsRow: number): DefinedName {
  const horizon = Math.min(...context.scenarios.map((scenario) => scenario.horizon));
  sheet.text(YEAR_CELL.row, 0, COMPARE_TEXT.year, 'strong-label');
  sheet.input(YEAR_CELL.row, YEAR_CELL.column, context.labels[horizon], 'text');
  sheet.validate({
    area: { from: YEAR_CELL, to: YEAR_CELL },
    rule: {
      kind: 'list',
      source: {
        sheet: sheet.name,
        from: { row: yearsRow, column: 1 },
        to: { row: yearsRow, column: 1 + context.lastShown },
      },
    },
    allowBlank: false,
    promptTitle: COMPARE_TEXT.year,
    prompt: COMPARE_TEXT.yearPrompt,
    errorTitle: COMPARE_TEXT.notAllowed,
    error: COMPARE_TEXT.yearPrompt,
  });
  return { name: NAMES.compareYear, sheet: sheet.name, area: { from: YEAR_CELL, to: YEAR_CELL } };
}

/** Years after the base year of the chosen label; the first shown row of years holds the labels. */
function writeTable(sheet: SheetBuilder, calculations: readonly ScenarioCalculation[]): number {
  const own = (column: string): Formula => ofThisRow(TABLES.compare, column);
  const names = COMPARE_TEXT.columns;
  const columns: readonly [string, NumberFormat, (calculation: ScenarioCalculation) => Formula][] = [
    [COLUMNS.scenario, 'general', ({ fields }) => fields.name],
    [
      names.within,
      'general',
      ({ fields, sheet: home }) =>
        choose(atMost(subtract(positionOf(home), 1), fields.horizon), COMPARE_TEXT.yes, COMPARE_TEXT.beyond),
    ],
    [
      names.funding,
      'general',
      ({ fields }) =>
        choose(equal(fields.funding, 'decommission'), COMPARE_TEXT.decommission, COMPARE_TEXT.pumpPrime),
    ],
    [names.gapDoNothing, 'gbp-millions', ({ demand }) => inYear(demand.gap)],
    [names.gap, 'gbp-millions', ({ money }) => inYear(money.gap)],
    [names.change, 'gbp-millions-fine', () => subtract(own(names.gap), own(names.gapDoNothing))],
    [
      names.changeShare,
      'percent',
      () =>
        choose(
          equal(own(names.gapDoNothing), 0),
          '',
          divide(own(names.change), call('ABS', own(names.gapDoNothing))),
        ),
    ],
    [
      names.preventionShare,
      'percent-fine',
      ({ allocation }) => inYear(allocation.shares.primaryAndSecondary),
    ],
    [
      names.admissions,
      'percent-fine',
      ({ effect, demand }) => relative(effect.admissions, demand.admissions),
    ],
    [names.bedDays, 'percent-fine', ({ effect, demand }) => relative(effect.bedDays, demand.bedDays)],
    [names.npv, 'gbp-millions-fine', ({ money }) => money.npv],
    [names.bcr, 'decimal', ({ money }) => money.bcr],
    [
      names.breakEven,
      'general',
      (calculation) => breakEvenLabel(calculation, calculation.money.breakEven.cumulative),
    ],
    [names.qalys, 'whole', ({ health }) => subtract(inYear(health.qalysGained), inYear(health.qalysLost))],
    [names.rankGap, 'whole', () => rank(names.change, 1)],
    [names.rankNpv, 'whole', () => rank(names.npv, -1)],
  ];
  sheet.headers(
    HEADER,
    0,
    columns.map(([name]) => name),
  );
  calculations.forEach((calculation, index) => {
    const row = HEADER + 1 + index;
    columns.forEach(([, format, formula], column) => {
      sheet.formula(row, column, formula(calculation), format, {
        wrap: true,
        align: column === 0 ? 'left' : 'right',
      });
    });
  });
  const last = HEADER + calculations.length;
  sheet.table({
    name: TABLES.compare,
    description: COMPARE_TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map(([name]) => ({ name })),
    hasTotals: false,
  });
  return last;
}

/** Place of the chosen year among the headings of a calculation sheet, the base year being 1. */
function positionOf(sheet: string): Formula {
  return call(
    'MATCH',
    named(NAMES.compareYear),
    fixedRange({ from: { row: 3, column: FIRST_YEAR }, to: { row: 3, column: FIRST_YEAR + 21 } }, sheet),
    0,
  );
}

function inYear(row: YearRow): Formula {
  return call('INDEX', row.all, positionOf(row.sheet));
}

function relative(row: YearRow, base: YearRow): Formula {
  return subtract(divide(inYear(row), inYear(base)), 1);
}

/** 1 for the smallest, or with a negative direction for the largest, value of a column. */
function rank(column: string, direction: 1 | -1): Formula {
  const all = columnOf(TABLES.compare, column);
  const own = ofThisRow(TABLES.compare, column);
  const better = direction === 1 ? below(all, own) : below(own, all);
  return add(
    call('SUMPRODUCT', { kind: 'binary', operator: '*', left: better, right: { kind: 'number', value: 1 } }),
    1,
  );
}

interface GapBlock {
  readonly header: number;
  readonly categories: SheetArea;
  readonly rows: readonly number[];
  readonly lastColumn: number;
}

/** Each scenario's change in the gap by year, for the lines. */
function writeGaps(
  sheet: SheetBuilder,
  context: PlanContext,
  calculations: readonly ScenarioCalculation[],
  top: number,
): GapBlock {
  sheet.text(top, 0, COMPARE_TEXT.gapsByYear, 'heading');
  const header = top + 1;
  const labels = context.labels.slice(0, context.lastShown + 1);
  sheet.headers(header, 0, [COMPARE_TEXT.scenario, ...labels]);
  const lastColumn = labels.length;
  const rows = calculations.map(({ fields, money, demand }, index) => {
    const row = header + 1 + index;
    sheet.formula(row, 0, fields.name, 'general', { role: 'link', wrap: true });
    // Years begin one column after the names here, and in their usual column on the scenario's sheet.
    const offset = (source: YearRow): Formula => ({
      kind: 'cell',
      sheet: source.sheet,
      row: { at: source.row },
      column: { by: FIRST_YEAR - 1 },
    });
    sheet.fill(row, 1, lastColumn, subtract(offset(money.gap), offset(demand.gap)), 'gbp-millions-fine');
    return row;
  });
  return {
    header,
    rows,
    lastColumn,
    categories: {
      sheet: sheet.name,
      from: { row: header, column: 1 },
      to: { row: header, column: lastColumn },
    },
  };
}

function writeCharts(sheet: SheetBuilder, count: number, top: number, gaps: GapBlock): void {
  const column = (index: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: HEADER + 1, column: index },
    to: { row: HEADER + count, column: index },
  });
  const heading = (index: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: HEADER, column: index },
    to: { row: HEADER, column: index },
  });
  const second = top + rowsFor(CHART.height) + 1;
  sheet.chart({
    name: 'Change in gap by scenario',
    kind: 'bar',
    title: COMPARE_TEXT.changeChart,
    altText: COMPARE_TEXT.changeAlt,
    at: { row: top, column: 0 },
    size: CHART,
    categories: column(0),
    series: [{ name: heading(CHANGE), values: column(CHANGE), colour: CHART_COLOURS.scenario }],
    valueTitle: '£m',
    valueFormat: 'whole',
  });
  sheet.chart({
    name: 'NPV by scenario',
    kind: 'bar',
    title: COMPARE_TEXT.npvChart,
    altText: COMPARE_TEXT.npvAlt,
    at: { row: top, column: 2 },
    size: CHART,
    categories: column(0),
    series: [{ name: heading(NPV), values: column(NPV), colour: CHART_COLOURS.good }],
    valueTitle: COMPARE_TEXT.real,
    valueFormat: 'whole',
  });
  sheet.chart({
    name: 'Change in gap by year',
    kind: 'line',
    title: COMPARE_TEXT.byYearChart,
    altText: COMPARE_TEXT.byYearAlt,
    at: { row: second, column: 0 },
    size: { width: CHART.width * 2, height: CHART.height },
    categories: gaps.categories,
    series: gaps.rows.map((row, index) => ({
      name: { sheet: sheet.name, from: { row, column: 0 }, to: { row, column: 0 } },
      values: { sheet: sheet.name, from: { row, column: 1 }, to: { row, column: gaps.lastColumn } },
      colour: LINE_COLOURS[index % LINE_COLOURS.length],
      ...lineManner(index),
    })),
    categoryTitle: COMPARE_TEXT.yearAxis,
    valueTitle: '£m',
    valueFormat: 'decimal',
  });
}
