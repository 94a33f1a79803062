import { BASELINE_TEXT } from '../../strings/input-sheets';
import { TIER_LABELS } from '../../strings/workbook';
import {
  add,
  call,
  choose,
  columnOf,
  equal,
  fixedCell,
  fixedRange,
  lookUp,
  multiply,
  ofThisRow,
  subtract,
} from '../compose';
import { baselineRate } from '../calculation/in-force';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { FIRST_YEAR, LAST_YEAR, TAB_COLOURS } from '../layout';
import { COLUMNS, SHEETS, TABLES } from '../names';
import type { SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { hideLaterYears, lineOf, yearsOf } from './years';

export interface BaselineSheet {
  readonly plan: SheetPlan;
  readonly budgets: SheetArea;
  readonly budgetHeaders: SheetArea;
  /** The difference between each published total and the budgets, a cell each. */
  readonly differences: readonly { readonly label: string; readonly cell: Formula }[];
}

/** Baseline: the budgets with the totals they tie to, and demand projected to the horizon. */
export function baselineSheet(context: PlanContext, seriesValues: SheetArea): BaselineSheet {
  const sheet = new SheetBuilder(SHEETS.baseline, TAB_COLOURS.inputs);
  sheet.heading(context.baseline.title, BASELINE_TEXT.subtitle);
  sheet.width(0, 0, 40);
  sheet.width(1, 2, 19);
  hideLaterYears(sheet, context, 11);
  sheet.freezeAt(0, 1);
  const budget = writeBudget(sheet, context, 3);
  const demandTop = writeDemandTable(sheet, context, seriesValues, budget.next + 2);
  sheet.chart({
    name: 'Demand projections',
    kind: 'line',
    title: BASELINE_TEXT.demandChart,
    altText: BASELINE_TEXT.demandAlt,
    at: { row: demandTop.next + 2, column: 0 },
    size: { width: 520, height: 250 },
    categories: yearsOf(sheet.name, demandTop.header),
    series: [
      { ...lineOf(sheet.name, demandTop.header + 1), colour: 'B5460F', dash: 'solid' },
      { ...lineOf(sheet.name, demandTop.header + 2), colour: '003B5C', dash: 'dash' },
    ],
    categoryTitle: 'Year',
    valueTitle: BASELINE_TEXT.demandUnit,
    valueFormat: 'whole',
  });
  return { ...budget, plan: sheet.build({ fitToHeight: 0, orientation: 'landscape' }) };
}

function writeBudget(sheet: SheetBuilder, context: PlanContext, top: number) {
  const { baseline, footprints } = context;
  const parts = footprints.length - 1;
  sheet.text(top, 0, BASELINE_TEXT.budget(context.labels[0]), 'heading');
  const header = top + 1;
  const columns = [COLUMNS.strategy, ...footprints.map(({ label }) => label)];
  sheet.headers(header, 0, columns);
  sheet.rowHeight(header, 28);
  const whole = add(...baseline.footprints.map(({ label }) => ofThisRow(TABLES.budget, label)));
  baseline.strategies.forEach((strategy, index) => {
    const row = header + 1 + index;
    sheet.text(row, 0, strategy.label);
    baseline.footprints.forEach((footprint, column) => {
      const budget = baseline.budgets.find(
        (one) => one.footprint === footprint.key && one.strategy === strategy.key,
      );
      sheet.input(row, 1 + column, budget?.spendGbpM ?? 0, 'gbp-millions-fine');
    });
    sheet.formula(row, 1 + parts, whole, 'gbp-millions-fine');
  });
  const last = header + baseline.strategies.length;
  const totals = last + 1;
  sheet.text(totals, 0, 'Total', 'strong-label');
  footprints.forEach(({ label }, index) => {
    sheet.formula(totals, 1 + index, call('SUM', columnOf(TABLES.budget, label)), 'gbp-millions-fine', {
      role: 'total',
    });
  });
  sheet.table({
    name: TABLES.budget,
    description: BASELINE_TEXT.budgetTable,
    area: { from: { row: header, column: 0 }, to: { row: totals, column: footprints.length } },
    columns: columns.map((name, index) => ({
      name,
      ...(index === columns.length - 1 ? { calculated: whole } : {}),
      total: index === 0 ? { kind: 'label' as const, text: 'Total' } : { kind: 'sum' as const },
    })),
    hasTotals: true,
  });
  sheet.validate({
    area: { from: { row: header + 1, column: 1 }, to: { row: last, column: parts } },
    rule: { kind: 'number', whole: false, minimum: 0, maximum: 1e6 },
    allowBlank: false,
    errorTitle: BASELINE_TEXT.notAllowed,
    error: BASELINE_TEXT.budgetError,
  });
  baseline.footprints.forEach((footprint, column) => {
    const sources = baseline.budgets.filter((one) => one.footprint === footprint.key);
    const kinds = [...new Set(sources.map(({ basis, section }) => `${basis}: ${section}`))].join('; ');
    sheet.note(header, 1 + column, `${footprint.label}. ${kinds}`);
  });

  const published = totals + 1;
  sheet.text(published, 0, BASELINE_TEXT.published, 'label');
  sheet.text(published + 1, 0, BASELINE_TEXT.difference, 'label');
  const differences = footprints.flatMap(({ key, label }, index) => {
    const total = baseline.publishedTotals.find(({ footprint }) => footprint === key);
    if (!total) return [];
    sheet.number(published, 1 + index, total.totalGbpM, 'gbp-millions-fine');
    const difference = subtract(fixedCell(totals, 1 + index), fixedCell(published, 1 + index));
    sheet.formula(published + 1, 1 + index, difference, 'gbp-millions-fine');
    return [{ label, cell: fixedCell(published + 1, 1 + index, sheet.name) }];
  });
  return {
    next: published + 1,
    budgets: {
      sheet: sheet.name,
      from: { row: header + 1, column: 1 },
      to: { row: last, column: footprints.length },
    },
    budgetHeaders: {
      sheet: sheet.name,
      from: { row: header, column: 1 },
      to: { row: header, column: footprints.length },
    },
    differences,
  };
}

/** Demand with the baseline's own growth: a scenario's different growth shows on its own sheet. */
function writeDemandTable(sheet: SheetBuilder, context: PlanContext, seriesValues: SheetArea, top: number) {
  sheet.text(top, 0, BASELINE_TEXT.demand, 'heading');
  const header = top + 1;
  const columns = ['Measure', 'Unit', BASELINE_TEXT.growth, ...context.labels];
  sheet.headers(header, 0, columns);
  const value = (key: string): Formula =>
    lookUp(key, columnOf(TABLES.assumptions, COLUMNS.key), columnOf(TABLES.assumptions, COLUMNS.value));
  const rows: readonly { label: string; unit: string; growth: string; base: Formula | number }[] = [
    {
      label: 'Emergency admissions',
      unit: 'index or count',
      growth: 'growth.admissions',
      base: value('base.admissions'),
    },
    {
      label: 'Emergency bed days',
      unit: 'index or count',
      growth: 'growth.bedDays',
      base: value('base.bedDays'),
    },
    { label: `Volume: ${TIER_LABELS.planned}`, unit: 'base year = 1', growth: 'growth.planned', base: 1 },
    { label: `Volume: ${TIER_LABELS.longTerm}`, unit: 'base year = 1', growth: 'growth.longTerm', base: 1 },
    { label: 'Volume: Prevention', unit: 'base year = 1', growth: 'growth.prevention', base: 1 },
  ];
  const before: Formula = { kind: 'cell', row: { by: 0 }, column: { by: -1 } };
  // The year's heading is looked up among all of them, so that one formula serves every year.
  const heading: Formula = { kind: 'cell', row: { at: header }, column: { by: 0 } };
  const headings = { from: { row: header, column: FIRST_YEAR }, to: { row: header, column: LAST_YEAR } };
  const year = subtract(call('MATCH', heading, fixedRange(headings), 0), 1);
  rows.forEach(({ label, unit, growth: key, base }, index) => {
    const row = header + 1 + index;
    sheet.text(row, 0, label);
    sheet.text(row, 1, unit, 'tag');
    const rate = (t: Formula): Formula => baselineRate(context, seriesValues, key, t);
    sheet.formula(row, 2, rate({ kind: 'number', value: 1 }), 'percent-fine');
    const format = index < 2 ? 'decimal' : 'factor';
    const grown = multiply(before, add(1, rate(year)));
    sheet.fill(row, FIRST_YEAR, LAST_YEAR, choose(equal(year, 0), base, grown), format);
  });
  const stayRow = header + 1 + rows.length;
  const inColumn = (row: number): Formula => ({ kind: 'cell', row: { at: row }, column: { by: 0 } });
  const first = (row: number): Formula => fixedCell(row, FIRST_YEAR);
  sheet.text(stayRow, 0, BASELINE_TEXT.lengthOfStay);
  sheet.text(stayRow, 1, 'base year = 1', 'tag');
  sheet.text(stayRow, 2, BASELINE_TEXT.implied, 'tag');
  sheet.fill(
    stayRow,
    FIRST_YEAR,
    LAST_YEAR,
    {
      kind: 'binary',
      operator: '/',
      left: multiply(inColumn(header + 2), first(header + 1)),
      right: multiply(inColumn(header + 1), first(header + 2)),
    },
    'factor',
  );
  sheet.table({
    name: TABLES.demand,
    description: BASELINE_TEXT.demandTable,
    area: { from: { row: header, column: 0 }, to: { row: stayRow, column: LAST_YEAR } },
    columns: columns.map((name) => ({ name })),
    hasTotals: false,
  });
  return { header, next: stayRow };
}
