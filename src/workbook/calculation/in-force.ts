import type { Tier } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { call, choose, columnOf, equal, fixedRange, join, lookUp } from '../compose';
import type { CellReference, Formula } from '../formula';
import { OWN_KEY, type Ledger, type YearRow } from '../ledger';
import { COLUMNS, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { PlanContext } from '../context';
import { assumptionFormat } from '../formats';

/** Where the blocks of numbers stand that no table column can name. */
export interface InputPlaces {
  /** The yearly values of `tblSeries`, one row a series. */
  readonly seriesValues: SheetArea;
  /** The budgets: a row a strategy, a column a footprint, the whole last. */
  readonly budgets: SheetArea;
  /** The footprints' names over those columns. */
  readonly budgetHeaders: SheetArea;
  /** The extra money of envelopes: a row an envelope, columns as those of the budgets; absent without any. */
  readonly extras?: SheetArea;
}

/** The fields of the scenario in whose name a sheet calculates. */
export interface ScenarioFields {
  readonly number: Formula;
  readonly name: CellReference;
  readonly footprintColumn: CellReference;
  readonly horizon: CellReference;
  readonly mode: CellReference;
  readonly total: CellReference;
  readonly years: CellReference;
  readonly phasing: CellReference;
  readonly funding: CellReference;
  readonly reinvest: CellReference;
}

export function writeScenarioFields(
  ledger: Ledger,
  places: InputPlaces,
  number: Formula | number,
): ScenarioFields {
  const own = ledger.value('scenarioNumber', 'whole', number);
  const field = (column: string): Formula =>
    lookUp(own, columnOf(TABLES.scenarios, COLUMNS.number), columnOf(TABLES.scenarios, column));
  const name = ledger.value('scenarioName', 'general', field(COLUMNS.scenario));
  const footprint = ledger.value('footprint', 'general', field(COLUMNS.footprint));
  return {
    number: own,
    name,
    footprintColumn: ledger.value(
      'footprintColumn',
      'whole',
      call('MATCH', footprint, fixedRange(places.budgetHeaders, places.budgetHeaders.sheet), 0),
    ),
    horizon: ledger.value('horizon', 'whole', field(COLUMNS.horizon)),
    mode: ledger.value('mode', 'general', field(COLUMNS.mode)),
    total: ledger.value('total', 'decimal', field(COLUMNS.total)),
    years: ledger.value('shiftYears', 'whole', field(COLUMNS.years)),
    phasing: ledger.value('phasing', 'general', field(COLUMNS.phasing)),
    funding: ledger.value('funding', 'general', field(COLUMNS.funding)),
    reinvest: ledger.value('reinvest', 'percent', field(COLUMNS.reinvest)),
  };
}

/** A value that a scenario may have of its own, found by number, key and, in a list, its item. */
export function ownValue(number: Formula, key: string, ...item: readonly (Formula | string)[]): Formula {
  return ownValueOf(item.length === 0 ? join(number, `|${key}`) : join(number, `|${key}|`, ...item));
}

function ownValueOf(id: Formula): Formula {
  return lookUp(id, columnOf(TABLES.overrides, COLUMNS.id), columnOf(TABLES.overrides, COLUMNS.value));
}

/** How many values a scenario has of its own under a key. */
export function ownCount(number: Formula, key: string): Formula {
  return call(
    'COUNTIFS',
    columnOf(TABLES.overrides, COLUMNS.number),
    number,
    columnOf(TABLES.overrides, COLUMNS.key),
    key,
  );
}

/** An assumption in force: the scenario's own value or, without one, the baseline's. */
export function writeAssumption(
  ledger: Ledger,
  context: PlanContext,
  scenario: ScenarioFields,
  key: string,
): CellReference {
  const assumption = context.baseline.assumptions.find((candidate) => candidate.key === key);
  if (!assumption) throw new Error(`The baseline has no assumption ${key}.`);
  const general = lookUp(
    OWN_KEY,
    columnOf(TABLES.assumptions, COLUMNS.key),
    columnOf(TABLES.assumptions, COLUMNS.value),
  );
  return ledger.value(
    'assumption',
    assumptionFormat(assumption),
    call('IFERROR', ownValueOf(join(scenario.number, '|', OWN_KEY)), general),
    { about: assumption.label, unit: assumption.unit, key },
  );
}

/** The baseline's own rate in a year after the first: `year` counts from 1, and the last value holds. */
export function baselineRate(
  context: PlanContext,
  seriesValues: SheetArea,
  key: string,
  year: Formula,
): Formula {
  if (!isSeries(context, key)) {
    return lookUp(
      key,
      columnOf(TABLES.assumptions, COLUMNS.key),
      columnOf(TABLES.assumptions, COLUMNS.value),
    );
  }
  return call(
    'INDEX',
    fixedRange(seriesValues, seriesValues.sheet),
    call('MATCH', key, columnOf(TABLES.series, COLUMNS.key), 0),
    call('MIN', year, valuesGiven(key)),
  );
}

function isSeries(context: PlanContext, key: string): boolean {
  return context.baseline.series.some((candidate) => candidate.key === key);
}

function valuesGiven(key: string): Formula {
  return lookUp(key, columnOf(TABLES.series, COLUMNS.key), columnOf(TABLES.series, COLUMNS.yearsGiven));
}

/** A rate by year in force; a list shorter than the horizon holds its last value. */
export function writeRate(
  ledger: Ledger,
  context: PlanContext,
  places: InputPlaces,
  scenario: ScenarioFields,
  time: YearRow,
  key: string,
): YearRow {
  const { number } = scenario;
  const { baseline } = context;
  const subject = [...baseline.series, ...baseline.assumptions].find((candidate) => candidate.key === key);
  if (!subject) throw new Error(`The baseline has no rate ${key}.`);
  const own = ownCount(number, key);
  const count = choose(equal(own, 0), isSeries(context, key) ? valuesGiven(key) : 1, own);
  return ledger.years(
    'rate',
    'percent-fine',
    (row) => {
      const inForce = call(
        'IFERROR',
        ownValue(number, key, call('MIN', time.now, row.parameter)),
        call('IFERROR', ownValue(number, key), baselineRate(context, places.seriesValues, key, time.now)),
      );
      return choose(equal(time.now, 0), 0, inForce);
    },
    { about: subject.label, parameter: { formula: count, format: 'whole' } },
  );
}

/** A strategy's share for a tier in force. */
export function mixInForce(scenario: ScenarioFields, strategy: string, tier: Tier): Formula {
  const key = `mix.${strategy}`;
  return call(
    'IFERROR',
    ownValue(scenario.number, key, tier),
    lookUp(key, columnOf(TABLES.mix, COLUMNS.key), columnOf(TABLES.mix, TIER_LABELS[tier])),
  );
}

/** A scenario's share, from or to, for the cell that the row shows as its key. */
export function shareInForce(scenario: ScenarioFields, direction: string): Formula {
  return call(
    'SUMIFS',
    columnOf(TABLES.shares, COLUMNS.share),
    columnOf(TABLES.shares, COLUMNS.number),
    scenario.number,
    columnOf(TABLES.shares, COLUMNS.direction),
    direction,
    columnOf(TABLES.shares, COLUMNS.cell),
    OWN_KEY,
  );
}
