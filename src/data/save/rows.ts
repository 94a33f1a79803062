import type { Baseline, Provenance } from '../baseline';
import type { Row, TableName } from '../load/tables';

/** The rows of every table of a data package, as `assembleBaseline` takes them. */
export type PackageRows = { readonly [Name in TableName]: readonly Row<Name>[] };

/** A baseline taken apart into the rows of its tables. */
export function rowsOf(baseline: Baseline): PackageRows {
  const { footprints, strategies, sources, facts, glossary } = baseline;
  return {
    footprints,
    strategies: strategies.map(({ isWellbeing, ...rest }) => ({ ...rest, is_wellbeing: isWellbeing })),
    budgets: baseline.budgets.map(({ spendGbpM, ...rest }) => ({ ...rest, spend_gbp_m: spendGbpM })),
    'published-totals': baseline.publishedTotals.map(({ totalGbpM, ...rest }) => ({
      ...rest,
      total_gbp_m: totalGbpM,
    })),
    mixes: baseline.mixes.map(({ strategy, shares, ...why }) => {
      const [primary, secondary, tertiary, planned, urgent, long_term] = shares as SixShares;
      return { strategy, primary, secondary, tertiary, planned, urgent, long_term, ...provenanceOf(why) };
    }),
    assumptions: baseline.assumptions.map(({ key, group, label, unit, value, low, high, ...why }) => ({
      ...{ key, group, label, unit, value, low, high },
      ...provenanceOf(why),
    })),
    series: baseline.series.map(({ key, group, label, unit, ...why }) => ({
      ...{ key, group, label, unit },
      ...provenanceOf(why),
    })),
    'series-values': baseline.series.flatMap(({ key, values }) =>
      values.map((value, index) => ({ key, year_index: index + 1, value })),
    ),
    sources,
    facts,
    glossary,
  };
}

type SixShares = readonly [number, number, number, number, number, number];

function provenanceOf({ basis, source, section, rationale, confidence }: Provenance): Provenance {
  return { basis, source, section, rationale, confidence };
}
