import { assumptionRule } from '../assumption-rules';
import type { AlternativeEnvelope, Baseline, Budget, Lever, Mix, Series, Strategy } from '../baseline';
import type { Descriptor } from './descriptor';
import { cellsOfScope, yearsAfter } from './check-levers';
import type { Row, Tables } from './tables';

/** The baseline that checked tables describe. */
export function assembleBaseline(about: Descriptor, tables: Tables): Baseline {
  return {
    ...about,
    footprints: valuesOf(tables.footprints),
    strategies: valuesOf(tables.strategies).map(toStrategy),
    budgets: valuesOf(tables.budgets).map(toBudget),
    publishedTotals: valuesOf(tables['published-totals']).map(({ total_gbp_m, ...rest }) => ({
      ...rest,
      totalGbpM: total_gbp_m,
    })),
    mixes: valuesOf(tables.mixes).map(toMix),
    assumptions: valuesOf(tables.assumptions).map((row) => ({ ...row, ...ruleOf(row.key) })),
    series: valuesOf(tables.series).map((row) => toSeries(row, tables)),
    levers: valuesOf(tables.levers).map((row) => toLever(row, about.baseYear)),
    envelopes: valuesOf(tables.envelopes).map((row) => toEnvelope(row, tables)),
    sources: valuesOf(tables.sources),
    facts: valuesOf(tables.facts),
    glossary: valuesOf(tables.glossary),
    commissioning: {
      actions: valuesOf(tables.actions),
      outcomes: valuesOf(tables.outcomes).map(({ direction_basis, ...rest }) => ({
        ...rest,
        directionBasis: direction_basis,
      })),
      aims: valuesOf(tables.aims),
      drivers: valuesOf(tables.drivers),
      needs: valuesOf(tables.needs),
      lifeExpectancy: valuesOf(tables['life-expectancy']),
    },
  };
}

const valuesOf = <T>(table: { readonly rows: readonly { readonly value: T }[] }): readonly T[] =>
  table.rows.map(({ value }) => value);

// Keys have been checked against the rules before.
const ruleOf = (key: string) => assumptionRule(key)!;

const toStrategy = ({ is_wellbeing, ...rest }: Row<'strategies'>): Strategy => ({
  ...rest,
  isWellbeing: is_wellbeing,
});

const toBudget = ({ spend_gbp_m, ...rest }: Row<'budgets'>): Budget => ({ ...rest, spendGbpM: spend_gbp_m });

function toMix(row: Row<'mixes'>): Mix {
  const { primary, secondary, tertiary, planned, urgent, long_term, ...rest } = row;
  return { ...rest, shares: [primary, secondary, tertiary, planned, urgent, long_term] };
}

function toSeries(row: Row<'series'>, tables: Tables): Series {
  const values = valuesOf(tables['series-values'])
    .filter(({ key }) => key === row.key)
    .sort((one, other) => one.year_index - other.year_index)
    .map(({ value }) => value);
  return { ...row, values, bounds: ruleOf(row.key).bounds };
}

const toLever = ({ scope, due, ...rest }: Row<'levers'>, baseYear: number): Lever => ({
  ...rest,
  scope: cellsOfScope(scope),
  due,
  dueYear: yearsAfter(baseYear, due) ?? 1,
});

function toEnvelope(row: Row<'envelopes'>, tables: Tables): AlternativeEnvelope {
  const extras = valuesOf(tables['envelope-extras']).filter(({ envelope }) => envelope === row.key);
  return {
    ...row,
    extraGbpM: Object.fromEntries(extras.map(({ footprint, extra_gbp_m }) => [footprint, extra_gbp_m])),
  };
}
