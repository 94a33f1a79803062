import type { Baseline, Provenance } from '../baseline';
import type { COMMISSIONING_SHAPES } from '../load/commissioning-shapes';
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
    ...choiceRows(baseline),
    ...planRows(baseline),
  };
}

/** The rows of what a scenario may choose. */
function choiceRows({ levers, envelopes }: Baseline): Pick<PackageRows, ChoiceTable> {
  return {
    levers: levers.map(({ key, label, action, scope, change, due, ...why }) => ({
      ...{ key, label, action, scope: scope.join('; '), change, due },
      ...{ basis: why.basis, source: why.source, section: why.section, note: why.note },
    })),
    envelopes: envelopes.map(({ key, label, years, basis, source, section, note }) => ({
      key,
      label,
      years,
      basis,
      source,
      section,
      note,
    })),
    'envelope-extras': envelopes.flatMap(({ key, extraGbpM }) =>
      Object.entries(extraGbpM).map(([footprint, extra]) => ({
        envelope: key,
        footprint,
        extra_gbp_m: extra,
      })),
    ),
  };
}
type ChoiceTable = 'levers' | 'envelopes' | 'envelope-extras';

/** The rows of what commissioners plan and watch. */
function planRows({ commissioning }: Baseline): Pick<PackageRows, keyof typeof COMMISSIONING_SHAPES> {
  const { outcomes, lifeExpectancy, ...rest } = commissioning;
  return {
    ...rest,
    outcomes: outcomes.map(({ directionBasis, ...row }) => ({ ...row, direction_basis: directionBasis })),
    'life-expectancy': lifeExpectancy,
  };
}

type SixShares = readonly [number, number, number, number, number, number];

function provenanceOf({ basis, source, section, rationale, confidence }: Provenance): Provenance {
  return { basis, source, section, rationale, confidence };
}
