import type { Baseline } from '../../data/baseline';
import { budgetsOf } from '../../model/base-spend';
import { WHOLE } from '../../data/baseline';
import { yearLabel } from '../../model/year-label';

/** What a data package was found to hold. */
export interface PackageFinding {
  readonly title: string;
  readonly version: string;
  readonly baseYear: string;
  readonly wholeLabel: string;
  readonly totalGbpM: number;
  readonly footprints: readonly { readonly label: string; readonly totalGbpM: number }[];
  readonly strategies: readonly { readonly label: string; readonly totalGbpM: number }[];
  /** Assumptions and series, and how many of them have a range to be drawn from. */
  readonly assumptions: number;
  readonly uncertain: number;
}

/** What a package holds, in the figures by which someone knows their own ledger again. */
export function packageFinding(baseline: Baseline): PackageFinding {
  const { title, version, wholeLabel, assumptions, series, mixes } = baseline;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const byStrategy = budgetsOf(baseline, WHOLE);
  return {
    title,
    version,
    baseYear: yearLabel(baseline.baseYear, 0),
    wholeLabel,
    totalGbpM: sum(byStrategy),
    footprints: baseline.footprints.map(({ key, label }) => ({
      label,
      totalGbpM: sum(budgetsOf(baseline, key)),
    })),
    strategies: baseline.strategies.map(({ label }, row) => ({ label, totalGbpM: byStrategy[row]! })),
    assumptions: assumptions.length + series.length + mixes.length,
    uncertain: assumptions.filter(({ low }) => low !== null).length,
  };
}
