import type { Inspection } from '../support/excel/inspection';
import type { SeenChart, SeenSeries } from './seen';
import { plainReference } from './seen-reference';

type StoredChart = ReturnType<Inspection['charts']>[number];
type StoredSeries = StoredChart['series'][number];

const KINDS: Readonly<Record<string, SeenChart['kind']>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'stacked-column',
  BarClustered: 'bar',
  LineMarkers: 'line',
  AreaStacked: 'stacked-area',
};
const DASHES: Readonly<Record<string, SeenSeries['dash']>> = {
  // What Excel draws a line with unless it is told otherwise.
  Automatic: 'solid',
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'dot',
  DashDot: 'dash-dot',
};

/** The charts of a sheet. */
export function seenCharts(workbook: Inspection, sheet: string): SeenChart[] {
  return workbook.charts(sheet).map(seenChart);
}

function seenChart({ name, type, bags, series }: StoredChart): SeenChart {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`A chart of the kind ${type}.`);
  const { Position, Width, Height } = bags['Chart'] ?? {};
  const { from } = (Position ?? {}) as { from?: string };
  const categoryTitle = bags['Axes.CategoryAxis.Title']?.['Text'];
  return {
    name,
    kind,
    title: String(bags['Title']?.['Text']),
    // The client library has no alternative text for charts.
    description: '',
    at: String(from).slice(String(from).lastIndexOf('!') + 1),
    width: Number(Width),
    height: Number(Height),
    categories: plainReference(series[0]?.categories),
    categoryTitle: categoryTitle === undefined ? undefined : String(categoryTitle),
    valueTitle: String(bags['Axes.ValueAxis.Title']?.['Text'] ?? ''),
    valueFormat: String(bags['Axes.ValueAxis']?.['NumberFormat'] ?? 'General'),
    fromTheTop: kind === 'bar' && bags['Axes.CategoryAxis']?.['ReversePlotOrder'] === true,
    series: series.map((one, index) =>
      seenSeries(one, kind === 'line', bags[`Legend.Entries.${index}`]?.['Visible'] !== false),
    ),
  };
}

function seenSeries({ name, values, bags }: StoredSeries, isLine: boolean, isInLegend: boolean): SeenSeries {
  const colour = (isLine ? bags['Line'] : bags['Fill'])?.['Color'];
  const isReference = name.startsWith('=');
  return {
    name,
    nameFrom: isReference ? plainReference(name.slice(1)) : undefined,
    values: plainReference(values),
    colour: typeof colour === 'string' ? colour.replace('#', '') : undefined,
    dash: isLine ? DASHES[String(bags['Line']?.['LineStyle'] ?? 'Automatic')] : undefined,
    marker: isLine
      ? (String(bags['Series']?.['MarkerStyle']).toLowerCase() as SeenSeries['marker'])
      : undefined,
    isInLegend,
  };
}
