import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { PERCENTS } from '../../model/analysis/uncertainty/percentiles';
import { MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { CHART_COLOURS } from '../colours';
import { FIRST_YEAR } from '../layout';
import type { ChartSeriesPlan, Position, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { TORNADO, type TornadoBlock } from './sensitivity-tornado';

/** As many pairs of bars as a chart holds in a legible size. */
const MOST_BARS = 10;

export interface ChartPlace {
  readonly at: Position;
  readonly size: { readonly width: number; readonly height: number };
}

/** The widest of `tblTornado`, from the top. */
export function tornadoChart(
  sheet: SheetBuilder,
  { measure }: AnalysisRecord,
  what: string,
  { header, count }: TornadoBlock,
  place: ChartPlace,
): void {
  const column = (index: number): SheetArea => ({
    sheet: sheet.name,
    from: { row: header + 1, column: index },
    to: { row: header + Math.min(MOST_BARS, count), column: index },
  });
  const heading = (index: number): SheetArea => {
    const cell = { row: header, column: index };
    return { sheet: sheet.name, from: cell, to: cell };
  };
  const { unit } = MEASURE_TEXT[measure];
  sheet.chart({
    name: 'Tornado',
    kind: 'bar',
    title: SENSITIVITY_TEXT.charts.tornado(what, unit),
    altText: SENSITIVITY_TEXT.charts.tornadoAlt,
    ...place,
    categories: column(TORNADO.assumption),
    series: [
      {
        name: heading(TORNADO.changeAtLow),
        values: column(TORNADO.changeAtLow),
        colour: CHART_COLOURS.doNothing,
      },
      {
        name: heading(TORNADO.changeAtHigh),
        values: column(TORNADO.changeAtHigh),
        colour: CHART_COLOURS.scenario,
      },
    ],
    valueTitle: unit,
    valueFormat: 'decimal',
  });
}

const MANNERS: Readonly<Record<(typeof PERCENTS)[number], Pick<ChartSeriesPlan, 'dash' | 'marker'>>> = {
  5: { dash: 'dash', marker: 'none' },
  25: { dash: 'dot', marker: 'none' },
  50: { dash: 'solid', marker: 'circle' },
  75: { dash: 'dot', marker: 'diamond' },
  95: { dash: 'dash', marker: 'triangle' },
};

/** The range of the measure chosen: the median with low and high lines. */
export function rangeChart(sheet: SheetBuilder, header: number, horizon: number, place: ChartPlace): void {
  const text = SENSITIVITY_TEXT.charts;
  sheet.chart({
    name: 'Range by year',
    kind: 'line',
    title: text.fan,
    altText: text.fanAlt,
    ...place,
    categories: yearsTo(sheet, header, horizon),
    // From the top of the chart to its bottom, as the lines mostly lie.
    series: [...PERCENTS].reverse().map((percent) => {
      const row = header + 1 + PERCENTS.indexOf(percent);
      const label = { row, column: 0 };
      return {
        name: { sheet: sheet.name, from: label, to: label },
        values: yearsTo(sheet, row, horizon),
        colour: percent === 50 ? CHART_COLOURS.scenario : CHART_COLOURS.total,
        ...MANNERS[percent],
      };
    }),
    categoryTitle: text.year,
    valueTitle: text.value,
    valueFormat: 'decimal',
  });
}

/** Below it the axis needs two decimals. */
const SMALL_CHANCE = 0.01;

/** The chance of having broken even by each year. */
export function chanceChart(
  sheet: SheetBuilder,
  chances: AnalysisRecord['chanceOfBreakEven'],
  rows: { readonly header: number; readonly chances: number },
  place: ChartPlace,
): void {
  const text = SENSITIVITY_TEXT.charts;
  const label = { row: rows.chances, column: 0 };
  const horizon = chances.length - 1;
  sheet.chart({
    name: 'Chance of break-even',
    kind: 'column',
    title: text.chance,
    altText: text.chanceAlt,
    ...place,
    categories: yearsTo(sheet, rows.header, horizon),
    series: [
      {
        name: { sheet: sheet.name, from: label, to: label },
        values: yearsTo(sheet, rows.chances, horizon),
        colour: CHART_COLOURS.good,
      },
    ],
    categoryTitle: text.year,
    valueTitle: text.share,
    valueFormat: (chances[horizon] ?? 0) < SMALL_CHANCE ? 'percent-fine' : 'percent',
  });
}

function yearsTo(sheet: SheetBuilder, row: number, horizon: number): SheetArea {
  return {
    sheet: sheet.name,
    from: { row, column: FIRST_YEAR },
    to: { row, column: FIRST_YEAR + horizon },
  };
}
