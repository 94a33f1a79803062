import type { Area, ChartPlan, ChartSeriesPlan, SheetArea, SheetPlan } from '../../workbook/plan';
import { a1, printPlainArea } from '../../workbook/print';
import { NUMBER_FORMATS } from '../../workbook/styles';
import type { ExcelChart, ExcelContext, ExcelRange, ExcelSheet } from './office';

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

/** What the cell of a series' name shows when it is written. */
export type NameOf = (area: SheetArea) => string;

/** Draws a sheet's charts. Series in rows or columns beside each other come in one block. */
export function writeCharts(context: ExcelContext, sheet: ExcelSheet, plan: SheetPlan, nameOf: NameOf): void {
  for (const chart of plan.charts) {
    const rangeOf = ({ sheet: name, ...area }: SheetArea): ExcelRange =>
      (name === plan.name ? sheet : context.workbook.worksheets.getItem(name)).getRange(printPlainArea(area));
    draw(sheet, chart, rangeOf, nameOf);
  }
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
  chart.setPosition(a1(plan.at.row, plan.at.column));
  chart.width = plan.size.width;
  chart.height = plan.size.height;
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.categoryTitle !== undefined) categoryAxis.title.text = plan.categoryTitle;
  valueAxis.title.text = plan.valueTitle;
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
