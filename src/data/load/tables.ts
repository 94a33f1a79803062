import {
  LEVER_CHANGE_BOUNDS,
  SPEND_BOUNDS,
  YEARS_AHEAD_BOUNDS,
  type Basis,
  type Confidence,
} from '../baseline';
import { SHARE_BOUNDS } from '../assumption-rules';
import type { Problem } from '../problem';
import {
  boolean,
  choice,
  decimal,
  decimalWithin,
  key,
  label,
  lookUpLabel,
  optionalDecimal,
  optionalText,
  requiredText,
} from './cells';
import { COMMISSIONING_SHAPES } from './commissioning-shapes';
import { MOST_ROWS, shape } from './shape';
import { emptyTable, readTable, type Table, type TableShape } from './table';

/** Strategies, footprints and series are compared with each other, and each is a block of a sheet. */
const MOST_PARTS = 100;
/** Each lever is a column beside the scenarios, and rows of every scenario's sheet. */
const MOST_LEVERS = 20;

const spend = decimalWithin(SPEND_BOUNDS);
const share = decimalWithin(SHARE_BOUNDS);
const basis = choice<Basis>(['sourced', 'derived', 'assumption', 'setting']);

const provenance = {
  basis,
  source: optionalText,
  section: optionalText,
  rationale: requiredText,
  confidence: choice<Confidence>(['low', 'medium', 'high']),
};
const described = { key: label, group: label, label, unit: label };

/** Every table of the package by the name of its resource. */
export const TABLE_SHAPES = {
  footprints: shape({ key, label: lookUpLabel }, MOST_PARTS),
  strategies: shape({ key, label: lookUpLabel, is_wellbeing: boolean }, MOST_PARTS),
  budgets: shape({
    footprint: label,
    strategy: label,
    spend_gbp_m: spend,
    basis,
    source: optionalText,
    section: optionalText,
  }),
  'published-totals': shape(
    { footprint: label, total_gbp_m: spend, basis, source: requiredText, section: optionalText },
    MOST_PARTS + 1,
    0,
  ),
  mixes: shape({
    strategy: label,
    primary: share,
    secondary: share,
    tertiary: share,
    planned: share,
    urgent: share,
    long_term: share,
    ...provenance,
  }),
  assumptions: shape({
    ...described,
    value: optionalDecimal,
    low: optionalDecimal,
    high: optionalDecimal,
    ...provenance,
  }),
  series: shape({ ...described, ...provenance }, MOST_PARTS, 0),
  'series-values': shape(
    {
      key: label,
      year_index: decimalWithin(YEARS_AHEAD_BOUNDS),
      value: decimal,
    },
    MOST_ROWS,
    0,
  ),
  sources: shape({ key, title: label, publisher: label, year: label }),
  facts: shape(
    {
      topic: label,
      statement: requiredText,
      value: requiredText,
      source: requiredText,
      section: optionalText,
    },
    MOST_ROWS,
    0,
  ),
  glossary: shape({ term: label, meaning: requiredText }, MOST_ROWS, 0),
  levers: shape(
    {
      key,
      label: lookUpLabel,
      action: label,
      scope: requiredText,
      change: decimalWithin(LEVER_CHANGE_BOUNDS),
      due: label,
      basis,
      source: optionalText,
      section: optionalText,
      note: requiredText,
    },
    MOST_LEVERS,
    0,
  ),
  envelopes: shape(
    {
      key,
      label: lookUpLabel,
      years: decimalWithin(YEARS_AHEAD_BOUNDS),
      basis,
      source: optionalText,
      section: optionalText,
      note: requiredText,
    },
    MOST_PARTS,
    0,
  ),
  'envelope-extras': shape({ envelope: label, footprint: label, extra_gbp_m: spend }, MOST_ROWS, 0),
  ...COMMISSIONING_SHAPES,
};

export type TableName = keyof typeof TABLE_SHAPES;
export const TABLE_NAMES = Object.keys(TABLE_SHAPES) as TableName[];

/**
 * The tables that a package may leave out: a local ledger has no published total to tie to, and it may
 * have neither levers nor other envelopes, nor plans.
 */
export const OPTIONAL_TABLES: ReadonlySet<TableName> = new Set<TableName>([
  'published-totals',
  'levers',
  'envelopes',
  'envelope-extras',
  ...(Object.keys(COMMISSIONING_SHAPES) as (keyof typeof COMMISSIONING_SHAPES)[]),
]);

type RowIn<Name extends TableName> = (typeof TABLE_SHAPES)[Name] extends TableShape<infer Row> ? Row : never;
export type Tables = { readonly [Name in TableName]: Table<RowIn<Name>> };
export type Row<Name extends TableName> = RowIn<Name>;

/** All tables of a package; one that is named but not there, or has problems, carries them. */
export function readTables(
  files: ReadonlyMap<string, string>,
  paths: ReadonlyMap<TableName, string>,
): Tables {
  const read = <Name extends TableName>(name: Name): Tables[Name] => {
    const path = paths.get(name);
    if (path === undefined) return emptyTable(`${name}.csv`, []) as Tables[Name];
    const text = files.get(path);
    if (text !== undefined)
      return readTable(path, text, TABLE_SHAPES[name] as TableShape<RowIn<Name>>) as Tables[Name];
    const problem: Problem = { file: path, code: 'missing', allowed: `the file of the table ${name}` };
    return emptyTable(path, [problem]) as Tables[Name];
  };
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as unknown as Tables;
}
