import type { PreventionTier, Pool, Tier } from '../data/baseline';

/** A strategy and a tier, written `community/urgent`. */
export type CellKey = string;

export type Phasing = 'linear' | 'front-loaded' | 's-curve' | 'custom';
export type ShiftMode = 'points' | 'amount';
export type Funding = 'pump-prime' | 'decommission';

export interface Shift {
  /** `points`: per cent of the envelope a year. `amount`: £m a year. */
  readonly mode: ShiftMode;
  readonly total: number;
  /** Years over which the shift builds up. */
  readonly years: number;
  readonly phasing: Phasing;
  /** Cumulative fractions for years 1…`years`; present with `custom` phasing only. */
  readonly custom?: readonly number[];
  /** Shares by cell, summing to 1. */
  readonly from: Readonly<Record<CellKey, number>>;
  readonly to: Readonly<Record<CellKey, number>>;
}

/** What a scenario says instead of the baseline: a number, a list (yearly or a mix), or null for "never". */
export type Override = number | readonly number[] | null;

/** A scenario whose every field has been checked against a baseline. */
export interface Scenario {
  readonly schema: 'upstream-scenario/1';
  readonly name: string;
  readonly footprint: string;
  readonly horizon: number;
  readonly shift: Shift;
  readonly funding: Funding;
  /** Share of the released cash that goes into more prevention the year after. */
  readonly reinvest: number;
  readonly assumptions: Readonly<Record<string, Override>>;
  /** Keys of the levers that are switched on, in the baseline's order; absent where none is. */
  readonly levers?: readonly string[];
  /** Key of an envelope other than the published one; absent where the published one is meant. */
  readonly envelope?: string;
}

export interface BreakEven {
  readonly inYear: number | null;
  readonly cumulative: number | null;
  readonly discounted: number | null;
}

export interface Bridge {
  readonly volume: number;
  readonly price: number;
  readonly efficiency: number;
  readonly funding: number;
  readonly programme: number;
  readonly doubleRunning: number;
  readonly released: number;
  readonly levers: number;
  readonly extraFunding: number;
}

/** How believable the avoided share of admissions is beside what large programmes have achieved. */
export interface Plausibility {
  readonly level: 'green' | 'amber' | 'red';
  /** Share of admissions avoided in `year`. */
  readonly avoided: number;
  /** Years after the base year. */
  readonly year: number;
}

/**
 * A scenario's result. Arrays run from t = 0 to the horizon; money is £m in cash terms,
 * shares are fractions, admissions and bed days are on the baseline's base (100 or local counts).
 */
export interface ScenarioResult {
  readonly scenario: string;
  readonly footprint: string;
  readonly years: number;
  readonly labels: readonly string[];
  /** The scenario's own, with its extra funding. The gap of doing nothing is against the published one. */
  readonly envelope: readonly number[];
  /** What the scenario's envelope has more than the published one. */
  readonly extraFunding: readonly number[];
  readonly costDoNothing: readonly number[];
  readonly gapDoNothing: readonly number[];
  readonly shift: readonly number[];
  readonly reinvested: readonly number[];
  readonly unplaced: readonly number[];
  readonly doubleRunning: readonly number[];
  /** Share of urgent need avoided. */
  readonly avoidedUrgent: readonly number[];
  readonly avoidedLongTerm: readonly number[];
  /** Value of the need that prevention avoids, at full cost: released, pending and stranded together. */
  readonly gross: readonly number[];
  readonly released: readonly number[];
  /** Avoided value that is released later, because a share of it follows with a lag. */
  readonly pending: readonly number[];
  /** Avoided value that is never released. */
  readonly stranded: readonly number[];
  /** Value of the need that levers take away before prevention, at full cost, and its three parts. */
  readonly leverAvoided: readonly number[];
  readonly leverReleased: readonly number[];
  readonly leverPending: readonly number[];
  readonly leverStranded: readonly number[];
  readonly gap: readonly number[];
  readonly admissionsDoNothing: readonly number[];
  readonly admissions: readonly number[];
  readonly bedDaysDoNothing: readonly number[];
  readonly bedDays: readonly number[];
  /** Real terms. */
  readonly netBenefit: readonly number[];
  readonly npv: number;
  readonly bcr: number | null;
  readonly breakEven: BreakEven;
  readonly bridge: Bridge;
  /** £m of gross value avoided at the horizon, by pool and programme: `urgent/primary`. */
  readonly avoidedByProgramme: Readonly<Record<`${Pool}/${PreventionTier}`, number>>;
  readonly qalysGained: readonly number[];
  readonly qalysLost: readonly number[];
  readonly budgetByStrategy: Readonly<Record<string, readonly number[]>>;
  readonly budgetByTier: Readonly<Record<Tier, readonly number[]>>;
  readonly preventionSpend: readonly number[];
  readonly preventionShare: {
    readonly primary: readonly number[];
    readonly primaryAndSecondary: readonly number[];
    readonly allPrevention: readonly number[];
    readonly wellbeing: readonly number[];
  };
  readonly plausibility: Plausibility;
}
