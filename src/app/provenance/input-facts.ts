import type { Baseline, Basis, Confidence, Provenance } from '../../data/baseline';
import { originOf, type Origin } from '../modeller/baseline-view';

/** What the inputs of a workbook are read against. */
export interface Grounds {
  readonly baseline: Baseline;
  /** The baseline before anyone edited it. */
  readonly defaults: Baseline;
}

/** `own`: the scenario's instead of the baseline's; `edited`: no longer the default; `chosen`: part of the scenario. */
export type Standing = 'own' | 'edited' | 'default' | 'chosen';

/** Why a number is what it is; of the default, where the number itself was changed. */
export interface Grounding extends Origin {
  readonly basis: Basis;
  readonly confidence?: Confidence;
}

/** An input's value, and why it is that. */
export interface InputFacts {
  readonly label: string;
  /** What this value is for, where an input has several: a year, a tier. */
  readonly of?: string;
  readonly value: string;
  readonly standing: Standing;
  /** What the baseline, or the default, has instead. */
  readonly usual?: string;
  readonly range?: { readonly low: string; readonly high: string };
  /** None of what the scenario chooses. */
  readonly grounding?: Grounding;
}

type Grounded = Pick<Provenance, 'basis' | 'source' | 'section'> &
  Partial<Pick<Provenance, 'rationale' | 'confidence'>>;

/** A document with its title and section, the reason and the basis. */
export function groundingOf(baseline: Baseline, grounded: Grounded): Grounding {
  const { basis, confidence, rationale = '' } = grounded;
  return { ...originOf(baseline, { ...grounded, rationale }), basis, ...(confidence && { confidence }) };
}
