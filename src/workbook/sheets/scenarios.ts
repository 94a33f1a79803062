import { LONGEST_HORIZON, PUBLISHED_LABEL, TIERS } from '../../data/baseline';
import type { Override, Scenario } from '../../model/types';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import {
  call,
  choose,
  columnOf,
  differs,
  equal,
  join,
  lookUp,
  multiply,
  ofThisRow,
  type Part,
} from '../compose';
import { NUMBER_KINDS } from '../../strings/workbook';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { TAB_COLOURS } from '../layout';
import { COLUMNS, CUSTOM_PHASING_KEY, DIRECTIONS, NEVER, SHEETS, TABLES } from '../names';
import type { Area, NumberFormat, SheetArea, SheetPlan, ValidationPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { isAllowed } from './allowed-values';
import { writeEnvelopes } from './envelope-table';
import { writeLeverSwitches, writeLeverTargets } from './lever-tables';

/** Empty rows at the end of a table, for programs that do not grow a table by themselves. */
const SPARE_ROWS = 10;
/** As many rows as a page still holds in a legible size. */
const ROWS_OF_A_PAGE = 76;
/** The drop-downs' lists stand to the right of all tables, outside the printed page. */
const LISTS = 15;
/** Columns of the widest table but for its levers, or but for twice its footprints, and one kept free. */
const BESIDE = { levers: 3, footprints: 10 };
/** Rows between two tables: a blank one, a heading, the header. */
const BETWEEN = 3;

export interface ScenariosSheet {
  readonly plan: SheetPlan;
  /** The scenarios' names, for drop-downs. */
  readonly scenarioNames: SheetArea;
  /** Where the extra money of envelopes stands; absent where the baseline has none. */
  readonly extras?: SheetArea;
}

/** Scenarios: everything that a scenario file says, as tables that the formulas follow. */
export function scenariosSheet(context: PlanContext, footprintNames: SheetArea): ScenariosSheet {
  const sheet = new SheetBuilder(SHEETS.scenarios, TAB_COLOURS.inputs);
  sheet.heading(SCENARIOS_TEXT.title, SCENARIOS_TEXT.subtitle);
  [6, 50, 32, 12, 12, 12, 26, 16, 16, 13, 13, 13, 30].forEach((width, column) => {
    sheet.width(column, column, width);
  });
  const { levers, envelopes, footprints } = context.baseline;
  const lists = Math.max(LISTS, BESIDE.levers + levers.length, BESIDE.footprints + 2 * footprints.length);
  sheet.width(lists, lists + 1, 34);
  sheet.freezeAt(0, 2);
  const top = 4;
  const names: SheetArea = {
    sheet: sheet.name,
    from: { row: top + 1, column: 1 },
    to: { row: top + context.scenarios.length, column: 1 },
  };
  let end = top + context.scenarios.length;
  if (levers.length > 0) {
    end = writeLeverSwitches(sheet, context, end + BETWEEN);
    end = writeLeverTargets(sheet, context, end + BETWEEN);
  }
  const others = envelopes.length > 0 ? writeEnvelopes(sheet, context, end + BETWEEN) : undefined;
  end = others?.last ?? end;
  writeScenarioTable(sheet, context, top, footprintNames, others?.names);
  const drop = writeLists(sheet, context, top, lists);
  const afterShares = writeShares(sheet, context, end + BETWEEN, names, drop.cells);
  const last = writeOverrides(sheet, context, afterShares + BETWEEN, names, drop.keys);
  return {
    plan: sheet.build({
      fitToHeight: last < ROWS_OF_A_PAGE ? 1 : 0,
      orientation: 'landscape',
      area: { from: { row: 0, column: 0 }, to: { row: last, column: 12 } },
    }),
    scenarioNames: names,
    ...(others && { extras: others.extras }),
  };
}

function writeScenarioTable(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  footprintNames: SheetArea,
  envelopeNames: SheetArea | undefined,
): void {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.scenarios, 'heading');
  const sums = { from: COLUMNS.sumOfFrom, to: COLUMNS.sumOfTo };
  const columns = [
    COLUMNS.number,
    COLUMNS.scenario,
    COLUMNS.footprint,
    COLUMNS.horizon,
    COLUMNS.mode,
    COLUMNS.total,
    COLUMNS.years,
    COLUMNS.phasing,
    COLUMNS.funding,
    COLUMNS.reinvest,
    sums.from,
    sums.to,
    COLUMNS.envelope,
  ];
  sheet.headers(header, 0, columns);
  const sumOf = (direction: string): Formula =>
    call(
      'SUMIFS',
      columnOf(TABLES.shares, COLUMNS.share),
      columnOf(TABLES.shares, COLUMNS.number),
      ofThisRow(TABLES.scenarios, COLUMNS.number),
      columnOf(TABLES.shares, COLUMNS.direction),
      direction,
    );
  const sumFrom = sumOf(DIRECTIONS.from);
  const sumTo = sumOf(DIRECTIONS.to);
  context.scenarios.forEach((scenario, index) => {
    const row = header + 1 + index;
    sheet.number(row, 0, index + 1, 'whole');
    const fields: readonly [string | number, NumberFormat][] = [
      [scenario.name, 'text'],
      [context.footprints.find(({ key }) => key === scenario.footprint)?.label ?? scenario.footprint, 'text'],
      [scenario.horizon, 'whole'],
      [scenario.shift.mode, 'text'],
      [scenario.shift.total, 'decimal'],
      [scenario.shift.years, 'whole'],
      [scenario.shift.phasing, 'text'],
      [scenario.funding, 'text'],
      [scenario.reinvest, 'percent'],
    ];
    fields.forEach(([value, format], column) => {
      sheet.input(
        row,
        1 + column,
        value,
        format,
        column === 0 ? { wrap: true } : column === 1 ? {} : { align: 'centre' },
      );
    });
    sheet.formula(row, 10, sumFrom, 'percent', { role: 'calculation' });
    sheet.formula(row, 11, sumTo, 'percent', { role: 'calculation' });
    const envelope = context.baseline.envelopes.find(({ key }) => key === scenario.envelope);
    sheet.input(row, 12, envelope?.label ?? PUBLISHED_LABEL, 'text');
  });
  const last = header + context.scenarios.length;
  sheet.table({
    name: TABLES.scenarios,
    description: SCENARIOS_TEXT.scenariosTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name === sums.from ? { calculated: sumFrom } : name === sums.to ? { calculated: sumTo } : {}),
    })),
    hasTotals: false,
  });
  const column = (index: number): Area => ({
    from: { row: header + 1, column: index },
    to: { row: last, column: index },
  });
  const rules: readonly [number, ValidationPlan['rule'], string][] = [
    [2, { kind: 'list', source: footprintNames }, SCENARIOS_TEXT.footprintRule],
    [3, { kind: 'number', whole: true, minimum: 1, maximum: LONGEST_HORIZON }, SCENARIOS_TEXT.horizonRule],
    [4, { kind: 'choices', choices: ['points', 'amount'] }, SCENARIOS_TEXT.modeRule],
    [5, { kind: 'number', whole: false, minimum: 0, maximum: 1e6 }, SCENARIOS_TEXT.totalRule],
    [6, { kind: 'number', whole: true, minimum: 1, maximum: LONGEST_HORIZON }, SCENARIOS_TEXT.yearsRule],
    [
      7,
      { kind: 'choices', choices: ['linear', 'front-loaded', 's-curve', 'custom'] },
      SCENARIOS_TEXT.phasingRule,
    ],
    [8, { kind: 'choices', choices: ['pump-prime', 'decommission'] }, SCENARIOS_TEXT.fundingRule],
    [9, { kind: 'number', whole: false, minimum: 0, maximum: 1 }, SCENARIOS_TEXT.reinvestRule],
    [
      12,
      envelopeNames
        ? { kind: 'list', source: envelopeNames }
        : { kind: 'choices', choices: [PUBLISHED_LABEL] },
      SCENARIOS_TEXT.envelopeRule,
    ],
  ];
  for (const [index, rule, text] of rules) {
    sheet.validate({
      area: column(index),
      rule,
      allowBlank: false,
      // A list says itself what may be chosen.
      ...(rule.kind === 'number' ? { promptTitle: columns[index], prompt: text } : {}),
      errorTitle: SCENARIOS_TEXT.notAllowed,
      error: text,
    });
  }
}

/** What the drop-downs offer, in cells: a literal list may not be longer than 255 characters. */
function writeLists(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  first: number,
): { cells: SheetArea; keys: SheetArea } {
  const { baseline } = context;
  const keys = [
    ...baseline.assumptions.map(({ key }) => key),
    ...baseline.series.map(({ key }) => key),
    ...baseline.mixes.map(({ strategy }) => `mix.${strategy}`),
    CUSTOM_PHASING_KEY,
  ];
  const lists: readonly [string, readonly string[]][] = [
    [SCENARIOS_TEXT.cellList, context.cells.map(({ key }) => key)],
    [SCENARIOS_TEXT.keyList, keys],
  ];
  const areas = lists.map(([title, entries], index) => {
    sheet.text(header, first + index, title, 'header');
    entries.forEach((entry, step) => {
      sheet.text(header + 1 + step, first + index, entry, 'tag');
    });
    return {
      sheet: sheet.name,
      from: { row: header + 1, column: first + index },
      to: { row: header + entries.length, column: first + index },
    };
  });
  return { cells: areas[0], keys: areas[1] };
}

/** The number of the scenario that a row names: 0 where there is none, blank where the row is not filled in. */
function numberFormula(table: string, filled: readonly string[]): Formula {
  const name = ofThisRow(table, COLUMNS.scenario);
  return choose(
    call('OR', ...filled.map((column) => equal(ofThisRow(table, column), ''))),
    '',
    call(
      'SUMPRODUCT',
      multiply(
        equal(columnOf(TABLES.scenarios, COLUMNS.scenario), name),
        columnOf(TABLES.scenarios, COLUMNS.number),
      ),
    ),
  );
}

function writeShares(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  names: SheetArea,
  cells: SheetArea,
): number {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.shares, 'heading');
  const columns = [COLUMNS.number, COLUMNS.scenario, COLUMNS.cell, COLUMNS.direction, COLUMNS.share];
  sheet.headers(header, 0, columns);
  const number = numberFormula(TABLES.shares, [COLUMNS.scenario, COLUMNS.cell, COLUMNS.direction]);
  const entries = context.scenarios.flatMap(({ name, shift }) => [
    ...Object.entries(shift.from).map(([cell, share]) => [name, cell, DIRECTIONS.from, share] as const),
    ...Object.entries(shift.to).map(([cell, share]) => [name, cell, DIRECTIONS.to, share] as const),
  ]);
  const last = header + entries.length + SPARE_ROWS;
  for (let row = header + 1; row <= last; row += 1) {
    const [name, cell, direction, share] = entries[row - header - 1] ?? [null, null, null, null];
    sheet.formula(row, 0, number, 'whole', { role: 'calculation', align: 'centre' });
    sheet.input(row, 1, name, 'text');
    sheet.input(row, 2, cell, 'text');
    sheet.input(row, 3, direction, 'text', { align: 'centre' });
    sheet.input(row, 4, share, 'percent');
  }
  sheet.table({
    name: TABLES.shares,
    description: SCENARIOS_TEXT.sharesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === COLUMNS.number ? { calculated: number } : {}) })),
    hasTotals: false,
  });
  const rules: readonly ColumnRule[] = [
    [1, { kind: 'list', source: names }, SCENARIOS_TEXT.nameRule],
    [2, { kind: 'list', source: cells }, SCENARIOS_TEXT.cellRule],
    [3, { kind: 'choices', choices: Object.values(DIRECTIONS) }, SCENARIOS_TEXT.directionRule],
    [4, { kind: 'number', whole: false, minimum: 0, maximum: 1 }, SCENARIOS_TEXT.shareRule],
  ];
  validateColumns(sheet, header + 1, last, rules);
  return last;
}

type ColumnRule = readonly [column: number, rule: ValidationPlan['rule'], error: string];

/** Rules for whole columns of a table whose spare rows may stay blank. */
function validateColumns(
  sheet: SheetBuilder,
  first: number,
  last: number,
  rules: readonly ColumnRule[],
): void {
  for (const [column, rule, error] of rules) {
    sheet.validate({
      area: { from: { row: first, column }, to: { row: last, column } },
      rule,
      allowBlank: true,
      errorTitle: SCENARIOS_TEXT.notAllowed,
      error,
    });
  }
}

interface OwnRow {
  readonly scenario: string;
  readonly key: string;
  readonly item: string | number | null;
  readonly value: number | string;
}

/** A scenario's own values as rows: a list has one for each of its items. */
function ownRows(context: PlanContext): readonly OwnRow[] {
  return context.scenarios.flatMap((scenario) => [
    ...Object.entries(scenario.assumptions).flatMap(([key, own]) => rowsOf(context, scenario, key, own)),
    ...(scenario.shift.custom ?? []).map((value, index) => ({
      scenario: scenario.name,
      key: CUSTOM_PHASING_KEY,
      item: index + 1,
      value,
    })),
  ]);
}

function rowsOf(context: PlanContext, { name }: Scenario, key: string, own: Override): readonly OwnRow[] {
  if (typeof own === 'object' && own !== null) {
    const isMix = context.baseline.mixes.some(({ strategy }) => key === `mix.${strategy}`);
    return own.map((value, index) => ({
      scenario: name,
      key,
      item: isMix ? TIERS[index] : index + 1,
      value,
    }));
  }
  return [{ scenario: name, key, item: null, value: own ?? NEVER }];
}

function writeOverrides(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  names: SheetArea,
  keys: SheetArea,
): number {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.overrides, 'heading');
  const table = TABLES.overrides;
  const columns = [
    COLUMNS.number,
    COLUMNS.scenario,
    COLUMNS.key,
    COLUMNS.item,
    COLUMNS.value,
    COLUMNS.status,
    COLUMNS.id,
  ];
  sheet.headers(header, 0, columns);
  const number = numberFormula(table, [COLUMNS.scenario, COLUMNS.key, COLUMNS.value]);
  const own = (column: string): Formula => ofThisRow(table, column);
  const found = own(COLUMNS.number);
  const id = choose(
    equal(found, ''),
    '',
    choose(
      equal(found, 0),
      '',
      join(
        found,
        '|',
        own(COLUMNS.key),
        choose(equal(own(COLUMNS.item), ''), '', join('|', own(COLUMNS.item))),
      ),
    ),
  );
  const status = choose(
    call('AND', equal(own(COLUMNS.scenario), ''), equal(own(COLUMNS.key), ''), equal(own(COLUMNS.value), '')),
    '',
    choose(
      equal(own(COLUMNS.value), ''),
      SCENARIOS_TEXT.noValue,
      choose(
        call('OR', equal(found, ''), equal(found, 0)),
        SCENARIOS_TEXT.unknownScenario,
        choose(
          equal(call('SUMPRODUCT', multiply(equal({ ...rangeOf(keys) }, own(COLUMNS.key)), 1)), 0),
          SCENARIOS_TEXT.unknownKey,
          choose(
            differs(call('SUMPRODUCT', multiply(equal(columnOf(table, COLUMNS.id), own(COLUMNS.id)), 1)), 1),
            SCENARIOS_TEXT.twice,
            choose(
              isAllowed(own(COLUMNS.value), ...boundsOf(own(COLUMNS.key))),
              'OK',
              SCENARIOS_TEXT.outside,
            ),
          ),
        ),
      ),
    ),
  );
  const entries = ownRows(context);
  const last = header + entries.length + SPARE_ROWS;
  for (let row = header + 1; row <= last; row += 1) {
    const entry = entries[row - header - 1] as OwnRow | undefined;
    sheet.formula(row, 0, number, 'whole', { role: 'calculation', align: 'centre' });
    sheet.input(row, 1, entry?.scenario ?? null, 'text');
    sheet.input(row, 2, entry?.key ?? null, 'text');
    sheet.input(row, 3, entry?.item ?? null, 'general', { align: 'right' });
    sheet.input(row, 4, entry?.value ?? null, 'general', { align: 'right' });
    sheet.formula(row, 5, status, 'general', { role: 'calculation', align: 'centre' });
    sheet.formula(row, 6, id, 'general', { role: 'tag' });
  }
  const calculated: Readonly<Record<string, Formula>> = {
    [COLUMNS.number]: number,
    [COLUMNS.id]: id,
    [COLUMNS.status]: status,
  };
  sheet.table({
    name: table,
    description: SCENARIOS_TEXT.overridesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name in calculated ? { calculated: calculated[name] } : {}),
    })),
    hasTotals: false,
  });
  const rules: readonly ColumnRule[] = [
    [1, { kind: 'list', source: names }, SCENARIOS_TEXT.nameRule],
    [2, { kind: 'list', source: keys }, SCENARIOS_TEXT.keyRule],
  ];
  validateColumns(sheet, header + 1, last, rules);
  sheet.note(header, 3, SCENARIOS_TEXT.itemNote);
  sheet.note(header, 4, SCENARIOS_TEXT.valueNote);
  return last;
}

/** Minimum, maximum and kind for a key; shares of a mix and fractions of a phasing lie in 0 to 1. */
function boundsOf(key: Formula): [Formula, Formula, Formula] {
  const find = (table: string, column: string, otherwise: Part): Formula =>
    call('IFERROR', lookUp(key, columnOf(table, COLUMNS.key), columnOf(table, column)), otherwise);
  const bound = (column: string, otherwise: number): Formula =>
    find(TABLES.assumptions, column, find(TABLES.series, column, otherwise));
  return [
    bound(COLUMNS.minimum, 0),
    bound(COLUMNS.maximum, 1),
    find(TABLES.assumptions, COLUMNS.kind, NUMBER_KINDS.any),
  ];
}

function rangeOf({ sheet, from, to }: SheetArea): Formula {
  return {
    kind: 'range',
    sheet,
    from: { row: { at: from.row }, column: { at: from.column } },
    to: { row: { at: to.row }, column: { at: to.column } },
  };
}
