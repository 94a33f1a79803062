import type { Dash } from './series-looks';

export const LINE_WIDTH = 2;

/** Lengths of dashes and gaps, for lines with flat ends. */
export const DASHES: Readonly<Record<Dash, string | undefined>> = {
  solid: undefined,
  dash: '7 4',
  dot: '2 3',
  'dash-dot': '8 3 2 3',
};
