import type { Commissioning } from './commissioning';
import type { Bounds } from './problem';

export type { Outcome } from './commissioning';

/** The six kinds of spend inside every strategy, in the order of all tables and mixes. */
export const TIERS = ['primary', 'secondary', 'tertiary', 'planned', 'urgent', 'longTerm'] as const;
export type Tier = (typeof TIERS)[number];

/** The tiers that are prevention: each is a programme of the scenario model. */
export const PREVENTION_TIERS = ['primary', 'secondary', 'tertiary'] as const;
export type PreventionTier = (typeof PREVENTION_TIERS)[number];

/** The tiers whose need can be avoided. */
export const POOLS = ['urgent', 'longTerm'] as const;
export type Pool = (typeof POOLS)[number];

/** The tiers whose need a lever may reduce. */
export const CARE_TIERS = ['planned', 'urgent', 'longTerm'] as const;
export type CareTier = (typeof CARE_TIERS)[number];

/** The footprint that is the sum of all others. It is never stored. */
export const WHOLE = 'whole';

/** The envelope of a scenario that names none: what was published, grown by the funding series. */
export const PUBLISHED = 'published';
export const PUBLISHED_LABEL = 'As published';

/** The furthest horizon the model may be run to, in years after the base year. */
export const LONGEST_HORIZON = 21;

/** £m a year. */
export const SPEND_BOUNDS: Bounds = { minimum: 0, maximum: 1e6 };
/** The change in need that a lever stands for: −0.1 for a tenth less. */
export const LEVER_CHANGE_BOUNDS: Bounds = { minimum: -1, maximum: 0 };
/** Years after the base year. */
export const YEARS_AHEAD_BOUNDS: Bounds = { minimum: 1, maximum: LONGEST_HORIZON, whole: true };

export type Confidence = 'low' | 'medium' | 'high';

/** Whether a number stands in a source document or is a judgement of ours. */
export type Basis = 'sourced' | 'assumption' | 'derived' | 'setting';

export interface Footprint {
  readonly key: string;
  readonly label: string;
}

export interface Strategy {
  readonly key: string;
  readonly label: string;
  /** The strategy whose share of the envelope is the fifth reading of the prevention share; at most one. */
  readonly isWellbeing: boolean;
}

/** A net budget of the base year, £m. */
export interface Budget {
  readonly footprint: string;
  readonly strategy: string;
  readonly spendGbpM: number;
  readonly basis: Basis;
  readonly source: string;
  readonly section: string;
}

/** A total as it was published, which the budgets must add up to. */
export interface PublishedTotal {
  /** A footprint's key, or `whole`. */
  readonly footprint: string;
  readonly totalGbpM: number;
  readonly basis: Basis;
  readonly source: string;
  readonly section: string;
}

/** Why a number is what it is. */
export interface Provenance {
  readonly basis: Basis;
  /** Key of a source, or empty for a judgement. */
  readonly source: string;
  readonly section: string;
  readonly rationale: string;
  readonly confidence: Confidence;
}

/** A single number of the model, with the range it may lie in. */
export interface Assumption extends Provenance {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** null stands for "never" where `bounds.nullable` says so. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bounds: Bounds;
  /** A scenario may give this one as a list, a value a year. */
  readonly yearly: boolean;
}

/** A number for each year from the first after the base year; the last one holds afterwards. */
export interface Series extends Provenance {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly bounds: Bounds;
}

/** How a strategy's budget divides over the six tiers, in the order of `TIERS`; the shares sum to 1. */
export interface Mix extends Provenance {
  readonly strategy: string;
  readonly shares: readonly number[];
}

/** A target of the action plans that a scenario may switch on. */
export interface Lever {
  readonly key: string;
  readonly label: string;
  /** Key of the action beside which the target stands, such as `wellbeing-07`. */
  readonly action: string;
  /** Cells whose need it reduces, each once: `wellbeing/planned`. */
  readonly scope: readonly string[];
  /** Change in need once the target is met: −0.1 for a tenth less. */
  readonly change: number;
  /** The financial year in which the target is due, and how many years that is after the base year. */
  readonly due: string;
  readonly dueYear: number;
  readonly basis: Basis;
  readonly source: string;
  readonly section: string;
  readonly note: string;
}

/** An envelope other than the published one: extra money that grows as the funding does. */
export interface AlternativeEnvelope {
  readonly key: string;
  readonly label: string;
  /** Years over which the extra money arrives, in equal steps. */
  readonly years: number;
  /** £m a year in base-year money once all has arrived, by footprint. */
  readonly extraGbpM: Readonly<Record<string, number>>;
  readonly basis: Basis;
  readonly source: string;
  readonly section: string;
  readonly note: string;
}

export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
}

/** A sourced statement that the workbook shows. */
export interface Fact {
  readonly topic: string;
  readonly statement: string;
  readonly value: string;
  readonly source: string;
  readonly section: string;
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** Everything a run starts from. Immutable; made by `loadBaseline` only. */
export interface Baseline {
  readonly title: string;
  readonly version: string;
  /** The calendar year in which the base financial year begins: 2015 for 2015/16. */
  readonly baseYear: number;
  readonly footprints: readonly Footprint[];
  readonly wholeLabel: string;
  readonly strategies: readonly Strategy[];
  readonly budgets: readonly Budget[];
  readonly publishedTotals: readonly PublishedTotal[];
  readonly mixes: readonly Mix[];
  readonly assumptions: readonly Assumption[];
  readonly series: readonly Series[];
  /** Empty where a package has none. */
  readonly levers: readonly Lever[];
  readonly envelopes: readonly AlternativeEnvelope[];
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  readonly glossary: readonly Term[];
  readonly commissioning: Commissioning;
}

const LEVER_SHARE = 'lever.share.';

/** The key of the share of the need in a lever's scope to which the lever applies. */
export function leverShareKey(lever: string): string {
  return LEVER_SHARE + lever;
}

/** The lever whose share of need this key is; undefined where it is another key. */
export function leverOfShareKey(key: string): string | undefined {
  return key.startsWith(LEVER_SHARE) ? key.slice(LEVER_SHARE.length) : undefined;
}
