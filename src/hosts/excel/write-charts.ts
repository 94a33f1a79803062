import type { Area, ChartPlan, ChartSeriesPlan, SheetArea, SheetPlan } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { NameOf } from './chart-names';
import type { ExcelChart, ExcelRange, ExcelSheet } from './office';
import type { Pages } from './pages';

const CHART_TYPES = {
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  bar: 'BarClustered',
  line: 'LineMarkers',
  'stacked-area': 'AreaStacked',
} as const;

const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'Dot', 'dash-dot': 'DashDot' } as const;
const MARKERS = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
} as const;

/** Draws a sheet's charts. Series in rows or columns beside each other come in one block. */
export function writeCharts(pages: Pages, plan: SheetPlan, nameOf: NameOf): void {
  const sheet = pages.sheet(plan.name);
  const rangeOf = (area: SheetArea): ExcelRange => pages.range(area);
  for (const chart of plan.charts) draw(sheet, chart, rangeOf, nameOf);
}

/** Has the charts of these names, which look as they should, stand elsewhere and show other cells and names. */
export function placeCharts(
  pages: Pages,
  plan: SheetPlan,
  standing: readonly string[],
  nameOf: NameOf,
): void {
  const { charts } = pages.sheet(plan.name);
  for (const chart of plan.charts) {
    if (!standing.includes(chart.name)) continue;
    const drawn = charts.getItem(chart.name);
    place(drawn, chart);
    chart.series.forEach(({ name, values }, index) => {
      const one = drawn.series.getItemAt(index);
      one.name = nameOf(name);
      one.setValues(pages.range(values));
      // The first series' categories serve the whole axis.
      if (index === 0) one.setXAxisValues(pages.range(chart.categories));
    });
  }
}

function place(drawn: ExcelChart, { at, size }: ChartPlan): void {
  drawn.setPosition(a1(at.row, at.column));
  drawn.width = size.width;
  drawn.height = size.height;
}

/** Gives the charts of a sheet that was copied from a like one what is their own; a copy keeps its name. */
export function adaptCharts(sheet: ExcelSheet, { charts }: SheetPlan, like: SheetPlan, nameOf: NameOf): void {
  charts.forEach(({ name, title, series }, index) => {
    const other = like.charts[index]!;
    let copied: ExcelChart | undefined;
    const chart = (): ExcelChart => (copied ??= sheet.charts.getItemAt(index));
    if (name !== other.name) chart().name = name;
    if (title !== other.title) chart().title.text = title;
    series.forEach((one, at) => {
      const own = nameOf(one.name);
      if (own !== nameOf(other.series[at]!.name)) chart().series.getItemAt(at).name = own;
    });
  });
}

function draw(
  sheet: ExcelSheet,
  plan: ChartPlan,
  rangeOf: (area: SheetArea) => ExcelRange,
  nameOf: NameOf,
): void {
  const together = leadingBlock(plan.series);
  const chart = sheet.charts.add(CHART_TYPES[plan.kind], rangeOf(together.area), together.by);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  place(chart, plan);
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.categoryTitle !== undefined) categoryAxis.title.text = plan.categoryTitle;
  valueAxis.title.text = plan.valueTitle;
  // Bars begin at the top, as the rows of their table do.
  if (plan.kind === 'bar') categoryAxis.reversePlotOrder = true;
  if (plan.valueFormat !== 'general') valueAxis.numberFormat = NUMBER_FORMATS[plan.valueFormat];
  const categories = rangeOf(plan.categories);
  plan.series.forEach((series, index) => {
    const name = nameOf(series.name);
    const isNew = index >= together.count;
    const drawn = isNew ? chart.series.add(name) : chart.series.getItemAt(index);
    if (isNew) drawn.setValues(rangeOf(series.values));
    else drawn.name = name;
    // The first series' categories serve the whole axis.
    if (index === 0) drawn.setXAxisValues(categories);
    colour(drawn, series, plan.kind === 'line');
    if (series.invisible || series.hideInLegend) {
      chart.legend.legendEntries.getItemAt(index).visible = false;
    }
  });
}

type Series = ReturnType<ExcelChart['series']['getItemAt']>;

function colour(series: Series, plan: ChartSeriesPlan, isLine: boolean): void {
  if (plan.invisible) series.format.fill.clear();
  else if (!isLine) series.format.fill.setSolidColor(`#${plan.colour}`);
  else {
    series.format.line.color = `#${plan.colour}`;
    if (plan.dash !== undefined && plan.dash !== 'solid') series.format.line.lineStyle = DASHES[plan.dash];
    series.markerStyle = MARKERS[plan.marker ?? 'none'];
    if (plan.marker !== undefined && plan.marker !== 'none') {
      series.markerBackgroundColor = `#${plan.colour}`;
      series.markerForegroundColor = `#${plan.colour}`;
    }
  }
}

interface LeadingBlock {
  readonly area: SheetArea;
  readonly by: 'Rows' | 'Columns';
  readonly count: number;
}

/** The first series and those that follow it in the next rows (or columns) of the sheet. */
export function leadingBlock(series: readonly ChartSeriesPlan[]): LeadingBlock {
  const [first, ...rest] = series.map(({ values }) => values);
  if (!first) throw new Error('A chart without a series.');
  const by = first.from.column === first.to.column && first.from.row < first.to.row ? 'Columns' : 'Rows';
  let area = first;
  let count = 1;
  for (const next of rest) {
    if (next.sheet !== area.sheet || !follows(area, next, by)) break;
    area = { ...area, to: next.to };
    count += 1;
  }
  return { area, by, count };
}

function follows(area: Area, next: Area, by: 'Rows' | 'Columns'): boolean {
  return by === 'Rows'
    ? next.from.row === area.to.row + 1 &&
        next.from.row === next.to.row &&
        next.from.column === area.from.column &&
        next.to.column === area.to.column
    : next.from.column === area.to.column + 1 &&
        next.from.column === next.to.column &&
        next.from.row === area.from.row &&
        next.to.row === area.to.row;
}
