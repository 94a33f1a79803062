import { WHOLE, type Baseline, type Provenance } from '../../data/baseline';
import { assumptionsInForce, yearlyOf } from '../../model/assumptions-in-force';
import { budgetsOf } from '../../model/base-spend';
import { compound } from '../../model/do-nothing';
import { yearLabel } from '../../model/year-label';

/** Where a number comes from: a document and its section, or a judgement. */
export interface Origin {
  readonly source: string;
  readonly section: string;
  readonly rationale: string;
}

export interface BudgetLine {
  readonly label: string;
  readonly spendGbpM: number;
  readonly isDerived: boolean;
  readonly origins: readonly Origin[];
}

/** A need that grows: its index or count now and at the horizon. */
export interface Projection {
  readonly key: string;
  readonly rate: number;
  readonly values: readonly number[];
  readonly origin: Origin;
}

export interface BaselineView {
  readonly baseYear: string;
  readonly horizonYear: string;
  readonly budgets: readonly BudgetLine[];
  readonly totalGbpM: number;
  /** As published, to tie to; £m. */
  readonly publishedGbpM: number | undefined;
  readonly projections: readonly Projection[];
}

/** Years that projections are shown for. */
const SHOWN_YEARS = 5;

/** A footprint's budgets and its projected need, each with where it comes from. */
export function baselineView(baseline: Baseline, footprint: string): BaselineView {
  const spends = budgetsOf(baseline, footprint);
  const inForce = assumptionsInForce(baseline, {}, SHOWN_YEARS);
  const projections = [
    ['admissions', 'growth.admissions', 'base.admissions'],
    ['bedDays', 'growth.bedDays', 'base.bedDays'],
  ] as const;
  return {
    baseYear: yearLabel(baseline.baseYear, 0),
    horizonYear: yearLabel(baseline.baseYear, SHOWN_YEARS),
    budgets: baseline.strategies.map(({ key, label }, row) => {
      const own = baseline.budgets.filter(
        (budget) => budget.strategy === key && (footprint === WHOLE || budget.footprint === footprint),
      );
      const isDerived = footprint !== WHOLE && own.some(({ basis }) => basis === 'derived');
      return {
        label,
        spendGbpM: spends[row]!,
        isDerived,
        origins: own.map((budget) => originOf(baseline, { ...budget, rationale: '' })),
      };
    }),
    totalGbpM: spends.reduce((sum, spend) => sum + spend, 0),
    publishedGbpM: baseline.publishedTotals.find((total) => total.footprint === footprint)?.totalGbpM,
    projections: projections.flatMap(([key, growth, base]) => {
      const assumption = baseline.assumptions.find((one) => one.key === growth);
      const start = baseline.assumptions.find((one) => one.key === base)?.value;
      if (!assumption || typeof start !== 'number') return [];
      const values = compound(yearlyOf(inForce, growth)).map((index) => start * index);
      return [{ key, rate: assumption.value ?? 0, values, origin: originOf(baseline, assumption) }];
    }),
  };
}

/** Where something stands, with its document's title. */
export function originOf(
  { sources }: Baseline,
  { source, section, rationale }: Pick<Provenance, 'source' | 'section' | 'rationale'>,
): Origin {
  return { source: sources.find(({ key }) => key === source)?.title ?? source, section, rationale };
}
