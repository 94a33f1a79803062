import { TIERS } from '../../data/baseline';
import { TIER_LABELS } from '../../strings/workbook';
import { ANALYSIS_TABLES } from '../analysis-tables';
import { KEPT_TABLES } from '../kept';
import { COLUMNS, SHEETS, TABLES } from '../names';

export const RANGE_COLUMNS = { low: COLUMNS.low, high: COLUMNS.high } as const;
export const SUM_COLUMNS = { mix: COLUMNS.sum, from: COLUMNS.sumOfFrom, to: COLUMNS.sumOfTo } as const;

/** What a row of `tblScenarios` says, but for its number, which only orders the rows. */
export const SCENARIO_COLUMNS = [
  COLUMNS.scenario,
  COLUMNS.footprint,
  COLUMNS.horizon,
  COLUMNS.mode,
  COLUMNS.total,
  COLUMNS.years,
  COLUMNS.phasing,
  COLUMNS.funding,
  COLUMNS.reinvest,
] as const;

export const SHARE_COLUMNS = [COLUMNS.scenario, COLUMNS.cell, COLUMNS.direction, COLUMNS.share] as const;
export const OWN_VALUE_COLUMNS = [COLUMNS.scenario, COLUMNS.key, COLUMNS.item, COLUMNS.value] as const;

/** The headings of the tiers' shares, in the order of the tiers. */
export const TIER_COLUMNS: readonly string[] = TIERS.map((tier) => TIER_LABELS[tier]);

/** The tables that hold inputs, and the sheets on which they are written. */
const HOMES = [
  [TABLES.assumptions, SHEETS.inputs],
  [TABLES.series, SHEETS.inputs],
  [TABLES.mix, SHEETS.inputs],
  [TABLES.budget, SHEETS.baseline],
  [TABLES.scenarios, SHEETS.scenarios],
  [TABLES.shares, SHEETS.scenarios],
  [TABLES.overrides, SHEETS.scenarios],
] as const;

export type InputTableName = (typeof HOMES)[number][0];
export const INPUT_TABLE_HOMES: ReadonlyMap<InputTableName, string> = new Map(HOMES);

/** The names of the tables that a workbook's inputs are read back from. */
export const INPUT_TABLES: readonly InputTableName[] = HOMES.map(([name]) => name);

/** The same, what is said of levers and envelopes, the tables that may hold a data package or an analysis, and those in which users' own columns are kept. */
export const READ_TABLES: readonly string[] = [
  ...INPUT_TABLES,
  TABLES.levers,
  TABLES.leverTargets,
  TABLES.envelopes,
  TABLES.package,
  ...ANALYSIS_TABLES,
  ...KEPT_TABLES.map(({ name }) => name),
];
