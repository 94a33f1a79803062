import type { ChartPlan } from '../../app/plan-charts';
import {
  LABEL_LINE,
  labelsBelow,
  labelsBeside,
  reachOf,
  widestOf,
  type CategoryLabels,
} from './category-labels';
import type { ChartData } from './chart-data';
import { LEGEND_ROW, legendEntries, type LegendEntry } from './legend-rows';
import type { Spans } from './spans';
import { fitText, wrapText, type TypeLook } from './text-width';
import type { ValueAxis } from './value-axis';
import { ticksAlong, ticksUp } from './value-ticks';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a chart stands, in pixels. */
export interface ChartLayout extends Size {
  readonly plot: Box;
  readonly title: readonly string[];
  readonly axis: ValueAxis;
  readonly tickTexts: readonly string[];
  readonly labels: CategoryLabels;
  readonly valueTitle: string;
  readonly categoryTitle: string;
  readonly legend: readonly LegendEntry[];
  readonly legendTop: number;
  /** Bars run along the page, their categories down it. */
  readonly isSideways: boolean;
  /** Distance from one category to the next. */
  readonly step: number;
  /** The middle of a category, along the axis of categories. */
  readonly middleOf: (category: number) => number;
  /** Where a value stands, along the axis of values. */
  readonly placeOf: (value: number) => number;
}

export const TITLE: TypeLook = { size: 13, bold: true };
export const TITLE_LINE = 17;
export const AXIS_TITLE: TypeLook = { size: 11 };
const AXIS_TITLE_ROOM = 18;
const EDGE = 10;
const BESIDE_TICKS = 6;
/** Between a plot and the labels under it. */
export const UNDER_PLOT = 8;
/** The share of a chart's width that names beside bars may take. */
const WIDEST_NAMES = 0.4;
/** The share of a plot's height that slanted labels may take. */
const TALLEST_LABELS = 0.4;
/** As low and as narrow as a plot may become; a chart grows higher rather than lose it. */
const LOWEST_PLOT = 120;
const NARROWEST_PLOT = 60;

/** Lays a chart out in a size in pixels. It comes out higher where its plot would be too low. */
export function layOut(plan: ChartPlan, data: ChartData, spans: Spans, size: Size): ChartLayout {
  const { width } = size;
  const isSideways = plan.kind === 'bar';
  const count = Math.max(1, data.categories.length);
  const title = plan.title === '' ? [] : wrapText(plan.title, width - 2 * EDGE, 2, TITLE);
  const top = EDGE + title.length * TITLE_LINE + 8;
  const legend = legendEntries(
    plan.kind,
    data.series.flatMap(({ name, invisible, hideInLegend }, series) =>
      invisible || hideInLegend ? [] : [{ series, name }],
    ),
    width - 2 * EDGE,
  );
  const legendHeight = (legend.length > 0 ? legend.at(-1)!.row + 1 : 0) * LEGEND_ROW + EDGE;
  const below = legendHeight + ((isSideways ? plan.valueTitle : plan.categoryTitle) ? AXIS_TITLE_ROOM : 0);
  const free = Math.max(LOWEST_PLOT, size.height - top - below);
  const ticks = isSideways
    ? ticksAlong(plan, spans, width * (1 - WIDEST_NAMES))
    : ticksUp(plan, spans, free - 2 * LABEL_LINE);

  const titleBeside = (isSideways ? plan.categoryTitle : plan.valueTitle) ? AXIS_TITLE_ROOM : 0;
  const beside = isSideways ? Math.min(widestOf(data.categories), width * WIDEST_NAMES) : ticks.widest;
  const left = EDGE / 2 + Math.max(titleBeside + beside + BESIDE_TICKS, isSideways ? ticks.widest / 2 : 0);
  // Areas reach from the first category to the last; columns and lines leave half a step at either end.
  const hasEdges = plan.kind === 'stacked-area' && count > 1;
  const stepOf = (length: number): number => length / (hasEdges ? count - 1 : count);
  const fullStep = stepOf(width - left - EDGE);
  const overhang = isSideways
    ? ticks.widest / 2
    : reachOf(data.categories, fullStep) - (hasEdges ? 0 : fullStep / 2);
  const plotWidth = Math.max(NARROWEST_PLOT, width - left - Math.max(EDGE, overhang + EDGE / 2));
  const across = stepOf(plotWidth);
  const start = left + (hasEdges ? 0 : across / 2);
  const labelsUnder = labelsBelow(data.categories, across, start, free * TALLEST_LABELS);
  const labelHeight = isSideways ? LABEL_LINE : labelsUnder.height;
  const plotHeight = Math.max(LOWEST_PLOT, free - labelHeight - UNDER_PLOT);
  const plot = { left, top, width: plotWidth, height: plotHeight };
  const step = isSideways ? plotHeight / count : across;
  const height = top + plotHeight + UNDER_PLOT + labelHeight + below;
  const { low, high } = ticks.axis;
  const share = (value: number): number => (value - low) / (high - low);
  return {
    width,
    height,
    plot,
    title,
    axis: ticks.axis,
    tickTexts: ticks.texts,
    labels: isSideways
      ? { isSlanted: false, lines: labelsBeside(data.categories, step, beside), height: LABEL_LINE }
      : labelsUnder,
    valueTitle: fitText(plan.valueTitle, isSideways ? plotWidth : plotHeight, AXIS_TITLE),
    categoryTitle: fitText(plan.categoryTitle ?? '', isSideways ? plotHeight : plotWidth, AXIS_TITLE),
    legend,
    legendTop: height - legendHeight + EDGE / 2,
    isSideways,
    step,
    middleOf: (category) => (isSideways ? top + step / 2 : start) + category * step,
    placeOf: (value) =>
      isSideways ? left + share(value) * plotWidth : top + (1 - share(value)) * plotHeight,
  };
}
