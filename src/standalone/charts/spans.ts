import type { ChartData } from './chart-data';

/** What a value takes up along the value axis: from where it begins to where it ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span for each series and category; undefined where nothing is drawn. */
export type Spans = readonly (readonly (Span | undefined)[])[];

/**
 * Columns and bars reach from 0 to their value. Stacked columns stand on each other, those above
 * zero and those below it apart. Stacked areas add up, a blank counting as nothing. A line's span
 * is its value.
 */
export function spansOf({ kind, categories, series }: ChartData): Spans {
  if (kind === 'line') return each(series, (value) => ({ from: value, to: value }));
  if (kind === 'column' || kind === 'bar') return each(series, (value) => ({ from: 0, to: value }));
  const above = categories.map(() => 0);
  const below = categories.map(() => 0);
  return series.map(({ values }) =>
    values.map((value, at) => {
      if (value === undefined && kind === 'stacked-column') return undefined;
      const amount = value ?? 0;
      const tops = amount < 0 && kind === 'stacked-column' ? below : above;
      const from = tops[at]!;
      tops[at] = from + amount;
      return { from, to: from + amount };
    }),
  );
}

/** The lowest and highest end of any span; both 0 where there is none. */
export function extentOf(spans: Spans): { readonly lowest: number; readonly highest: number } {
  const ends = spans.flatMap((row) => row.flatMap((span) => (span ? [span.from, span.to] : [])));
  if (ends.length === 0) return { lowest: 0, highest: 0 };
  return {
    lowest: ends.reduce((least, end) => Math.min(least, end)),
    highest: ends.reduce((most, end) => Math.max(most, end)),
  };
}

function each(series: ChartData['series'], span: (value: number) => Span): Spans {
  return series.map(({ values }) => values.map((value) => (value === undefined ? undefined : span(value))));
}
