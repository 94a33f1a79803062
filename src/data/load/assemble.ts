import { ASSUMPTION_RULES } from '../assumption-rules';
import type { Baseline, Budget, Mix, Series, Strategy } from '../baseline';
import type { Descriptor } from './descriptor';
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
const ruleOf = (key: string) => ASSUMPTION_RULES.get(key)!;

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
