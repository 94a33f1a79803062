/**
 * What commissioners plan and watch beside the money. Every part may be empty: a local package need
 * not have any of it.
 */
export interface Commissioning {
  readonly actions: readonly Action[];
  readonly outcomes: readonly Outcome[];
  readonly aims: readonly Aim[];
  readonly drivers: readonly Driver[];
  readonly needs: readonly Need[];
  readonly lifeExpectancy: readonly LifeExpectancy[];
}

/** Where a statement stands. */
interface Place {
  readonly source: string;
  readonly section: string;
}

/** One row of an action plan. Lists are texts, their parts divided by semicolons; empty where none is named. */
export interface Action extends Place {
  readonly key: string;
  readonly strategy: string;
  readonly aim: string;
  readonly activity: string;
  readonly due: string;
  readonly indicators: string;
  readonly outcomes: string;
  /** What is to be reached as a number, in words. */
  readonly target: string;
  /** What the surviving text leaves open. */
  readonly remark: string;
}

/** Which way is good; empty where no one can say. */
export type Better = 'higher' | 'lower' | '';

/** An outcome of the whole system, or an indicator that is watched. */
export interface Outcome extends Place {
  readonly key: string;
  readonly kind: 'outcome' | 'indicator';
  readonly element: string;
  readonly name: string;
  /** Of the framework, where it has one. */
  readonly code: string;
  readonly framework: string;
  readonly better: Better;
  /** Whether the document says which way is good, or we do; empty where there is no such way. */
  readonly directionBasis: 'sourced' | 'assumption' | '';
}

export interface Aim extends Place {
  /** The whole system, or a strategy. */
  readonly scope: string;
  readonly number: number;
  readonly aim: string;
}

/** What is to change the system, or the foundation under all that does. */
export interface Driver extends Place {
  readonly driver: string;
  readonly role: 'driver' | 'foundation';
  readonly parts: string;
}

export interface Need extends Place {
  readonly theme: string;
  readonly need: string;
  readonly figure: string;
}

/** Years, as published: the value and how far it may be off on either side. */
export interface LifeExpectancy extends Place {
  readonly place: string;
  readonly period: string;
  readonly years: number;
  readonly margin: number;
}

export const NO_COMMISSIONING: Commissioning = {
  actions: [],
  outcomes: [],
  aims: [],
  drivers: [],
  needs: [],
  lifeExpectancy: [],
};
