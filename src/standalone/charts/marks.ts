import type { ChartData } from './chart-data';
import type { ChartLayout } from './chart-layout';
import type { Spans } from './spans';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A column or bar, or a segment of a stack. */
export interface Bar extends Point {
  readonly series: number;
  readonly category: number;
  readonly width: number;
  readonly height: number;
}

/** Points of one line that follow each other without a gap. */
export interface Run {
  readonly series: number;
  readonly points: readonly Point[];
}

/** One layer of stacked areas: its upper and its lower edge, from the first category to the last. */
export interface Layer {
  readonly series: number;
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

/** Room between the columns of two categories, in widths of a column; as in the file. */
const GAPS = { column: 0.8, bar: 0.6, 'stacked-column': 0.5 } as const;
/** Half the width of an area that has one category only. */
const LONE_AREA = 8;

/** The columns, bars or segments of a chart; none for a series that is not drawn or a value of 0. */
export function barsOf({ kind, series }: ChartData, spans: Spans, layout: ChartLayout): readonly Bar[] {
  if (kind === 'line' || kind === 'stacked-area') return [];
  const abreast = kind === 'stacked-column' ? 1 : Math.max(1, series.length);
  const thickness = layout.step / (abreast + GAPS[kind]);
  return spans.flatMap((row, index) =>
    row.flatMap((span, category) => {
      if (!span || series[index]!.invisible) return [];
      const ends = [layout.placeOf(span.from), layout.placeOf(span.to)];
      const [near, length] = [Math.min(...ends), Math.abs(ends[0]! - ends[1]!)];
      if (length === 0) return [];
      const place = kind === 'stacked-column' ? 0 : index;
      const side = layout.middleOf(category) + (place - abreast / 2) * thickness;
      const box = layout.isSideways
        ? { x: near, y: side, width: length, height: thickness }
        : { x: side, y: near, width: thickness, height: length };
      return [{ series: index, category, ...box }];
    }),
  );
}

/** The lines of a chart, each interrupted where it has no value. */
export function runsOf({ kind, series }: ChartData, spans: Spans, layout: ChartLayout): readonly Run[] {
  if (kind !== 'line') return [];
  return spans.flatMap((row, index) => {
    if (series[index]!.invisible) return [];
    const runs: Point[][] = [];
    row.forEach((span, category) => {
      if (!span) return;
      if (category === 0 || !row[category - 1]) runs.push([]);
      runs.at(-1)!.push({ x: layout.middleOf(category), y: layout.placeOf(span.to) });
    });
    return runs.map((points) => ({ series: index, points }));
  });
}

/** The layers of stacked areas. */
export function layersOf({ kind, series }: ChartData, spans: Spans, layout: ChartLayout): readonly Layer[] {
  if (kind !== 'stacked-area') return [];
  return spans.flatMap((row, index) => {
    if (series[index]!.invisible || row.length === 0) return [];
    const edge = (end: 'from' | 'to'): Point[] => {
      const points = row.map((span, category) => ({
        x: layout.middleOf(category),
        y: layout.placeOf(span![end]),
      }));
      const [only, ...more] = points as [Point, ...Point[]];
      if (more.length > 0) return points;
      return [-LONE_AREA, LONE_AREA].map((aside) => ({ x: only.x + aside, y: only.y }));
    };
    return [{ series: index, upper: edge('to'), lower: edge('from') }];
  });
}
