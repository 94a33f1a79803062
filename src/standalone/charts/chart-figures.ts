import type { ChartPlan } from '../../app/plan-charts';
import type { ChartData, ChartSeries } from './chart-data';
import { showNumber } from '../../app/number-text';
import type { ValueAxis } from './value-axis';

/** A series as its figures are told: in the table and beside the pointer. */
export interface SeriesFigures {
  /** Its place in the chart. */
  readonly series: number;
  readonly name: string;
  /** One a category; empty where there is none. */
  readonly texts: readonly string[];
}

/**
 * The figures of everything that a chart draws, finer than its axis. The pieces of a waterfall's
 * step, above and below zero, are told as the one amount that they are; its bases are not told.
 */
export function figuresOf(
  { series }: ChartData,
  format: ChartPlan['valueFormat'],
  axis: ValueAxis,
): readonly SeriesFigures[] {
  const isWaterfall = series.some(({ invisible }) => invisible);
  const show = (value: number | undefined): string =>
    value === undefined ? '' : showNumber(value, format, axis.fineDecimals);
  return series.flatMap((one, place) => {
    if (one.invisible || (isWaterfall && one.hideInLegend)) return [];
    const amounts = isWaterfall ? stepsOf(one, series) : one.values;
    return [{ series: place, name: one.name, texts: amounts.map(show) }];
  });
}

/** The sizes of a waterfall's steps, undefined where there is none; a total has no second piece. */
function stepsOf(whole: ChartSeries, series: readonly ChartSeries[]): readonly (number | undefined)[] {
  const pieces = series.filter(
    ({ colour, hideInLegend, invisible }) => hideInLegend && !invisible && colour === whole.colour,
  );
  return whole.values.map((value = 0, at) => {
    const amount = pieces.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
    return (pieces.length > 0 ? Math.abs(value) + amount : value) || undefined;
  });
}
