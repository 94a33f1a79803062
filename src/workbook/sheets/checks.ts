import { CHECKS_TEXT } from '../../strings/result-sheets';
import { TIER_LABELS } from '../../strings/workbook';
import {
  above,
  add,
  atLeast,
  atMost,
  call,
  choose,
  columnOf,
  differs,
  equal,
  join,
  multiply,
  named,
  negate,
  ofThisRow,
  subtract,
  type Part,
} from '../compose';
import type { PlanContext } from '../context';
import { POOLS, TIERS } from '../../data/baseline';
import { byProgramme } from '../calculation/effect';
import type { CellReference, Formula } from '../formula';
import { TAB_COLOURS } from '../layout';
import type { YearRow } from '../ledger';
import { COLUMNS, NAMES, SHEETS, TABLES } from '../names';
import type { DefinedName, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import type { BaselineSheet } from './baseline';
import type { ScenarioCalculation } from './scenario';

const HEADER = 6;
const STATE = { row: 3, column: 1 };

/** Rounding of double precision over a few hundred pounds in millions. */
const TOLERANCE = 1e-9;

export interface ChecksSheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
  /** A sentence on the state of all checks. */
  readonly summary: CellReference;
}

interface Check {
  readonly scope: string | Formula;
  readonly text: string;
  /** How far it is out; 0 where it holds. */
  readonly difference: Formula;
}

/** Checks: every identity that a formula can test, with its difference, tolerance and verdict. */
export function checksSheet(
  context: PlanContext,
  baseline: BaselineSheet,
  calculations: readonly ScenarioCalculation[],
): ChecksSheet {
  const sheet = new SheetBuilder(SHEETS.checks, TAB_COLOURS.results);
  sheet.heading(CHECKS_TEXT.title, CHECKS_TEXT.subtitle);
  sheet.width(0, 0, 50);
  sheet.width(1, 1, 76);
  sheet.width(2, 3, 16);
  sheet.width(4, 4, 12);
  sheet.freezeAt(HEADER + 1, 0);
  const columns = ['Scope', 'Check', 'Difference', 'Tolerance', 'Result'];
  sheet.headers(HEADER, 0, columns);
  const own = (column: string): Formula => ofThisRow(TABLES.checks, column);
  // An error in the difference must count as a failure, not pass through.
  const verdict = call(
    'IFERROR',
    choose(atMost(call('ABS', own('Difference')), own('Tolerance')), 'OK', 'CHECK'),
    'CHECK',
  );
  const checks = [...generalChecks(context, baseline), ...calculations.flatMap((one) => scenarioChecks(one))];
  checks.forEach(({ scope, text, difference }, index) => {
    const row = HEADER + 1 + index;
    if (typeof scope === 'string') sheet.text(row, 0, scope);
    else sheet.formula(row, 0, scope, 'general', { role: 'link' });
    sheet.text(row, 1, text);
    sheet.formula(row, 2, difference, 'difference');
    sheet.number(row, 3, TOLERANCE, 'difference');
    sheet.formula(row, 4, verdict, 'general', { role: 'calculation', align: 'centre' });
  });
  const last = HEADER + checks.length;
  sheet.table({
    name: TABLES.checks,
    description: CHECKS_TEXT.table,
    area: { from: { row: HEADER, column: 0 }, to: { row: last, column: 4 } },
    columns: columns.map((name) => ({ name, ...(name === 'Result' ? { calculated: verdict } : {}) })),
    hasTotals: false,
  });
  const result: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const results = { from: { row: HEADER + 1, column: 4 }, to: { row: last, column: 4 } };
  sheet.highlight(results, equal(result, 'OK'), 'good');
  sheet.highlight(results, equal(result, 'CHECK'), 'bad');

  const failed = subtract(
    call('COUNTA', columnOf(TABLES.checks, 'Result')),
    call('COUNTIFS', columnOf(TABLES.checks, 'Result'), 'OK'),
  );
  sheet.text(STATE.row, 0, CHECKS_TEXT.overall, 'strong-label');
  sheet.formula(STATE.row, STATE.column, choose(equal(failed, 0), 'OK', 'CHECK'), 'general', {
    role: 'headline',
    align: 'left',
  });
  sheet.highlight({ from: STATE, to: STATE }, equal(result, 'CHECK'), 'bad');
  const passed = call('COUNTIFS', columnOf(TABLES.checks, 'Result'), 'OK');
  sheet.formula(
    STATE.row + 1,
    STATE.column,
    join(passed, CHECKS_TEXT.of, call('COUNTA', columnOf(TABLES.checks, 'Result')), CHECKS_TEXT.hold),
    'general',
    { role: 'calculation' },
  );
  return {
    plan: sheet.build({
      fitToHeight: 0,
      orientation: 'landscape',
      titleRows: { from: HEADER, to: HEADER },
    }),
    names: [{ name: NAMES.checksPassed, sheet: sheet.name, area: { from: STATE, to: STATE } }],
    summary: {
      kind: 'cell',
      sheet: sheet.name,
      row: { at: STATE.row + 1 },
      column: { at: STATE.column },
    },
  };
}

function generalChecks(context: PlanContext, baseline: BaselineSheet): readonly Check[] {
  const notOk = (table: string, counted: Formula): Formula =>
    subtract(counted, call('COUNTIFS', columnOf(table, COLUMNS.status), 'OK'));
  return [
    ...baseline.differences.map(({ label, cell }) => ({
      scope: label,
      text: CHECKS_TEXT.tiesToPublished,
      // Published totals are rounded to ten thousand pounds.
      difference: call('ROUND', cell, 2),
    })),
    ...context.baseline.mixes.map(({ strategy }) => ({
      scope: context.baseline.strategies.find(({ key }) => key === strategy)?.label ?? strategy,
      text: CHECKS_TEXT.mixSums,
      difference: subtract(
        call(
          'SUMIFS',
          columnOf(TABLES.mix, COLUMNS.sum),
          columnOf(TABLES.mix, COLUMNS.key),
          `mix.${strategy}`,
        ),
        1,
      ),
    })),
    {
      scope: TABLES.mix,
      text: CHECKS_TEXT.mixPositive,
      difference: negate(call('MIN', 0, ...TIERS.map((tier) => columnOf(TABLES.mix, TIER_LABELS[tier])))),
    },
    ...[TABLES.assumptions, TABLES.series].map((table) => ({
      scope: table,
      text: CHECKS_TEXT.allowed,
      difference: notOk(table, call('COUNTA', columnOf(table, COLUMNS.key))),
    })),
    {
      scope: TABLES.overrides,
      text: CHECKS_TEXT.ownValues,
      difference: notOk(
        TABLES.overrides,
        call('SUMPRODUCT', multiply(differs(columnOf(TABLES.overrides, COLUMNS.status), ''), 1)),
      ),
    },
    {
      scope: TABLES.measures,
      text: CHECKS_TEXT.measures,
      difference: notOk(
        TABLES.measures,
        call('SUMPRODUCT', multiply(differs(columnOf(TABLES.measures, COLUMNS.status), ''), 1)),
      ),
    },
    {
      scope: TABLES.shares,
      text: CHECKS_TEXT.shareRows,
      difference: subtract(
        call('SUMPRODUCT', multiply(differs(columnOf(TABLES.shares, COLUMNS.scenario), ''), 1)),
        call(
          'SUMPRODUCT',
          multiply(
            differs(columnOf(TABLES.shares, COLUMNS.number), ''),
            differs(columnOf(TABLES.shares, COLUMNS.number), 0),
          ),
        ),
      ),
    },
    {
      scope: NAMES.activeScenario,
      text: CHECKS_TEXT.activeFound,
      difference: subtract(howMany(named(NAMES.activeScenario)), 1),
    },
  ];
}

/** How many scenarios bear this name. */
function howMany(name: Formula): Formula {
  return call('SUMPRODUCT', multiply(equal(columnOf(TABLES.scenarios, COLUMNS.scenario), name), 1));
}

/** The largest absolute value of a row of years. */
function largest(row: YearRow): Formula {
  return call('MAX', call('MAX', row.all), negate(call('MIN', row.all)));
}

/** 0 where a condition holds, 1 where it does not. */
function unless(condition: Formula): Formula {
  return choose(condition, 0, 1);
}

/** How far below 0 the smallest value of a row lies. */
function negativePart(row: YearRow): Formula {
  return call('MAX', 0, negate(call('MIN', row.all)));
}

function scenarioChecks(calculation: ScenarioCalculation): readonly Check[] {
  const { fields, demand, shift, effect, money, bridge, allocation, attribution } = calculation;
  const { funds, levers, leverCash } = calculation;
  const scope = fields.name;
  const check = (text: string, difference: Formula): Check => ({ scope, text, difference });
  const sum = (cells: Iterable<Formula>): Formula => add(...cells);
  const oneOf = (field: Formula, choices: readonly string[]): Formula =>
    unless(call('OR', ...choices.map((choice) => equal(field, choice))));
  const between = (value: Formula, low: Part, high: Part): Formula =>
    unless(call('AND', call('ISNUMBER', value), atLeast(value, low), atMost(value, high)));
  const wholeBetween = (value: Formula, low: Part, high: Part): Formula =>
    add(between(value, low, high), unless(equal(value, call('ROUND', value, 0))));
  const tooMuch = POOLS.map((pool) => {
    const left = byProgramme((j) => subtract(1, effect.caps[j]));
    const ceiling = subtract(1, multiply(left.primary, left.secondary, left.tertiary));
    return call('MAX', 0, subtract(call('MAX', effect.avoided[pool].all), ceiling));
  });
  // Everything else leads to these: an error or a text anywhere shows in one of them.
  const figures = [money.gap, money.netBenefit, effect.bedDays, allocation.shares.wellbeing];
  return [
    check(CHECKS_TEXT.nameUnique, subtract(howMany(fields.name), 1)),
    check(CHECKS_TEXT.horizon, wholeBetween(fields.horizon, 1, longest(calculation.time))),
    check(CHECKS_TEXT.buildUp, wholeBetween(fields.years, 1, longest(calculation.time))),
    check(CHECKS_TEXT.total, between(fields.total, 0, most(calculation))),
    check(CHECKS_TEXT.reinvest, between(fields.reinvest, 0, 1)),
    check(CHECKS_TEXT.mode, oneOf(fields.mode, ['points', 'amount'])),
    check(CHECKS_TEXT.phasing, oneOf(fields.phasing, ['linear', 'front-loaded', 's-curve', 'custom'])),
    check(CHECKS_TEXT.funding, oneOf(fields.funding, ['pump-prime', 'decommission'])),
    check(CHECKS_TEXT.sharesFrom, subtract(sum(shift.sourceShares.values()), 1)),
    check(CHECKS_TEXT.sharesTo, subtract(sum(shift.targetShares.values()), 1)),
    check(CHECKS_TEXT.cells, subtract(sum(demand.budgetByStrategy.values()), demand.baseEnvelope)),
    check(
      CHECKS_TEXT.released,
      call(
        'MAX',
        0,
        ...POOLS.map((pool) => subtract(add(money.shares[pool].variable, money.shares[pool].semiFixed), 1)),
      ),
    ),
    check(
      CHECKS_TEXT.positive,
      unless(
        call(
          'AND',
          ...[demand.price, funds.envelope, demand.deflator].map((row) => above(call('MIN', row.all), 0)),
        ),
      ),
    ),
    check(CHECKS_TEXT.conserved, largest(allocation.difference)),
    check(CHECKS_TEXT.conservedByStrategy, largest(allocation.strategyDifference)),
    check(
      CHECKS_TEXT.noShift,
      choose(
        call('AND', equal(fields.total, 0), equal(fields.reinvest, 0)),
        call(
          'ABS',
          subtract(
            add(
              call('SUM', money.gap.all),
              call('SUM', leverCash.released.all),
              call('SUM', funds.extra.all),
            ),
            call('SUM', demand.gap.all),
          ),
        ),
        0,
      ),
    ),
    check(CHECKS_TEXT.avoidedCapped, call('MAX', ...tooMuch)),
    check(
      CHECKS_TEXT.avoidedPositive,
      call('MAX', ...POOLS.map((pool) => negativePart(effect.avoided[pool]))),
    ),
    check(CHECKS_TEXT.releasedPositive, negativePart(money.released)),
    check(CHECKS_TEXT.split, largest(money.splitDifference)),
    check(CHECKS_TEXT.leverSwitches, levers.misspelt),
    check(CHECKS_TEXT.leverSplit, largest(leverCash.difference)),
    check(CHECKS_TEXT.attribution, largest(attribution.difference)),
    check(CHECKS_TEXT.together, largest(attribution.logarithmDifference)),
    check(CHECKS_TEXT.bridge, largest(bridge.difference)),
    check(
      CHECKS_TEXT.numbers,
      subtract(
        add(...figures.map(() => call('COUNT', calculation.time.all))),
        add(...figures.map((row) => call('COUNT', row.all))),
      ),
    ),
    check(
      CHECKS_TEXT.ratio,
      choose(call('ISNUMBER', money.bcr), unless(equal(above(money.bcr, 1), above(money.npv, 0))), 0),
    ),
  ];
}

/** The longest horizon: the last of the sheet's own year numbers. */
function longest(time: YearRow): Formula {
  return call('MAX', time.all);
}

/** The most that may be shifted: every point, or the whole envelope. */
function most({ fields, demand }: ScenarioCalculation): Formula {
  return choose(equal(fields.mode, 'points'), named(NAMES.pointsPerWhole), demand.baseEnvelope);
}
