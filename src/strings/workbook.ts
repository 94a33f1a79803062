import type { Pool, Tier } from '../data/baseline';

/** Words that more than one sheet uses. */
export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  primary: 'Primary prevention',
  secondary: 'Secondary prevention',
  tertiary: 'Tertiary prevention',
  planned: 'Planned care',
  urgent: 'Urgent care',
  longTerm: 'Long-term care',
};

export const POOL_LABELS: Readonly<Record<Pool, string>> = {
  urgent: 'Urgent need',
  longTerm: 'Long-term need',
};

/** A scenario to begin with where none of the product’s own fits. */
export const PLAIN_SCENARIO = { file: 'do-nothing.json', name: 'Do nothing' } as const;

/** Title of the message that refuses a typed value. */
export const NOT_ALLOWED = 'Not allowed here';

/** The text tag that says what a cell is, beside its colour. */
export const KIND_LABELS = {
  input: 'Input',
  calculation: 'Calculation',
  link: 'Link',
} as const;

/** What kind of number an input may be. */
export const NUMBER_KINDS = {
  any: 'number',
  whole: 'whole number',
  wholeOrNever: 'whole number or never',
  aboveMinimum: 'above the minimum',
} as const;

export const NOT_WITHIN_HORIZON = 'not within the horizon';
export const NO_COSTS = 'no costs';

export const PLAUSIBILITY_WORDS = {
  green: 'green: within what large programmes have achieved',
  amber: 'amber: more than large programmes have achieved',
  red: 'red: far more than large programmes have achieved',
} as const;
