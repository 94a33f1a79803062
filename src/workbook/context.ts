import {
  LONGEST_HORIZON,
  PREVENTION_TIERS,
  TIERS,
  WHOLE,
  type Baseline,
  type PreventionTier,
  type Tier,
} from '../data/baseline';
import type { ReadMeasure } from '../model/custom-measure/read-measures';
import type { Scenario } from '../model/types';
import { yearLabel } from '../model/year-label';
import { TIER_LABELS } from '../strings/workbook';
import type { Kept } from './kept';
import { measureTexts } from './measure-texts';

/** A cell of the model: a strategy's spend on one tier. */
export interface ModelCell {
  /** `community/urgent`. */
  readonly key: string;
  readonly label: string;
  readonly strategy: string;
  readonly tier: Tier;
}

/** What every sheet is built from. */
export interface PlanContext {
  readonly baseline: Baseline;
  /** What the assumptions were before anyone changed them. */
  readonly defaults: Baseline;
  readonly scenarios: readonly Scenario[];
  /** `2015/16` and so on, for t = 0 to the longest horizon. */
  readonly labels: readonly string[];
  /** The last year that is shown: the longest horizon among the scenarios. Later ones are grouped. */
  readonly lastShown: number;
  /** Every strategy with every tier, in the order of the baseline. */
  readonly cells: readonly ModelCell[];
  /** Cells that a shift may take from, and cells that it may go to. */
  readonly sources: readonly ModelCell[];
  readonly targets: readonly ModelCell[];
  /** Footprints with the whole last, as the budget table's columns. */
  readonly footprints: readonly { readonly key: string; readonly label: string }[];
  readonly version: string;
  readonly created: string;
  /** What users typed beside rows of ours. */
  readonly kept: Kept;
  /** The users' own measures. */
  readonly measures: readonly ReadMeasure[];
}

export function isPrevention(tier: Tier): tier is PreventionTier {
  return (PREVENTION_TIERS as readonly Tier[]).includes(tier);
}

export function planContext(
  baseline: Baseline,
  scenarios: readonly Scenario[],
  stamp: {
    readonly version: string;
    readonly created: string;
    readonly defaults?: Baseline;
    readonly kept?: Kept;
    readonly measures?: readonly ReadMeasure[];
  },
): PlanContext {
  const cells = baseline.strategies.flatMap((strategy) =>
    TIERS.map((tier) => ({
      key: `${strategy.key}/${tier}`,
      label: `${strategy.label}, ${TIER_LABELS[tier].toLowerCase()}`,
      strategy: strategy.key,
      tier,
    })),
  );
  return {
    baseline,
    defaults: stamp.defaults ?? baseline,
    scenarios,
    labels: Array.from({ length: LONGEST_HORIZON + 1 }, (_, t) => yearLabel(baseline.baseYear, t)),
    lastShown: Math.max(...scenarios.map(({ horizon }) => horizon)),
    cells,
    sources: cells.filter(({ tier }) => !isPrevention(tier)),
    targets: cells.filter(({ tier }) => isPrevention(tier)),
    footprints: [...baseline.footprints, { key: WHOLE, label: baseline.wholeLabel }],
    version: stamp.version,
    created: stamp.created,
    kept: stamp.kept ?? {},
    measures: stamp.measures ?? measureTexts(stamp.kept ?? {}).map((text) => ({ text })),
  };
}

/** The sheet of the scenario with this number, counted from 1. */
export function scenarioSheet(number: number): string {
  return `S${number}`;
}
