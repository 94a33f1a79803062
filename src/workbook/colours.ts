import type { Tier } from '../data/baseline';

/** A tier's colour in every chart: prevention in greens, care in blues and greys. */
export const TIER_COLOURS: Readonly<Record<Tier, string>> = {
  primary: '0B6B2B',
  secondary: '4CAF50',
  tertiary: 'A5D6A7',
  planned: '9DB9D1',
  urgent: '2F6690',
  longTerm: '6B7A8F',
};

/** The few colours that charts use, each at least 3 : 1 against white and apart in grey. */
export const CHART_COLOURS = {
  doNothing: 'B5460F',
  scenario: '003B5C',
  good: '0B6B2B',
  adds: 'B5460F',
  total: '4A4A4A',
  released: '0B6B2B',
  pending: 'E0A800',
  stranded: '9A9A9A',
} as const;

/** For one line a scenario: colour and dash both differ. */
export const LINE_COLOURS = [
  '003B5C',
  'B5460F',
  '0B6B2B',
  '6B4C9A',
  '8A6D00',
  '0077A8',
  '9C2C5A',
  '4A4A4A',
] as const;
export const LINE_DASHES = ['solid', 'dash', 'dot', 'dash-dot'] as const;
