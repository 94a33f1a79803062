import type { ChartPlan } from '../../app/plan-charts';
import { fitText, textWidth, type TypeLook } from './text-width';

export const LEGEND: TypeLook = { size: 12 };
export const LEGEND_ROW = 18;
const SWATCH_GAP = 5;
const BETWEEN = 12;

/** An entry of the legend: its swatch begins at `x`, in the row counted from 0. */
export interface LegendEntry {
  readonly series: number;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

/** Lines need room to show their dashes. */
export const swatchWidth = (kind: ChartPlan['kind']): number => (kind === 'line' ? 30 : 12);

/** Where the text of an entry begins after its swatch. */
export const textAfterSwatch = (kind: ChartPlan['kind']): number => swatchWidth(kind) + SWATCH_GAP;

/** The entries centred in one row, or else in as many even columns as there is room for. */
export function legendEntries(
  kind: ChartPlan['kind'],
  names: readonly { readonly series: number; readonly name: string }[],
  width: number,
): readonly LegendEntry[] {
  const before = textAfterSwatch(kind);
  const fitted = names.map(({ series, name }) => {
    const text = fitText(name, width - before, LEGEND);
    return { series, text, own: before + textWidth(text, LEGEND) };
  });
  const widest = Math.max(0, ...fitted.map(({ own }) => own));
  const most = Math.max(1, Math.floor((width + BETWEEN) / (widest + BETWEEN)));
  const inOneRow = fitted.reduce((sum, { own }) => sum + own + BETWEEN, -BETWEEN);
  const isOneRow = inOneRow <= width;
  const columns = isOneRow ? names.length : Math.ceil(names.length / Math.ceil(names.length / most));
  const used = isOneRow ? inOneRow : columns * (widest + BETWEEN) - BETWEEN;
  let x = (width - used) / 2;
  return fitted.map(({ series, text, own }, index) => {
    const column = index % columns;
    if (column === 0) x = (width - used) / 2;
    const entry = { series, text, x, row: Math.floor(index / columns) };
    x += (isOneRow ? own : widest) + BETWEEN;
    return entry;
  });
}
