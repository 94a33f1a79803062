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

/** For one line a scenario, beside how it is dashed and marked. */
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
const DASHES = ['solid', 'dash', 'dot', 'dash-dot'] as const;
const MARKERS = ['none', 'circle', 'square', 'diamond', 'triangle'] as const;

/** How line `index` of many is told from the others without its colour: the first twenty all differ. */
export function lineManner(index: number) {
  return {
    dash: DASHES[index % DASHES.length]!,
    marker: MARKERS[Math.floor(index / DASHES.length) % MARKERS.length]!,
  };
}
