import type { Area, ChartPlan, ChartSeriesPlan, PlanValues, SheetPlan } from '../plan';
import type { Fault, Report } from './finding';
import type { PlanIndex } from './plan-index';

/** A sheet's charts: titled, described, with named series as long as their categories. */
export function checkCharts(sheet: SheetPlan, index: PlanIndex, values: PlanValues, report: Report): void {
  const names = new Set<string>();
  for (const chart of sheet.charts) {
    const fault: Fault = (rule, message) => {
      report(rule, sheet.name, chart.name, message);
    };
    if (names.has(chart.name)) fault('chart-name-twice', 'Two charts of the sheet have this name.');
    names.add(chart.name);
    if (chart.title.trim() === '') fault('chart-without-title', 'The chart has no title.');
    if (chart.altText.trim() === '') {
      fault('chart-without-alt-text', 'The chart has no text for those who cannot see it.');
    }
    if (chart.series.length === 0) fault('chart-without-series', 'The chart shows nothing.');
    checkManners(chart, fault);
    checkSheets(chart, index, fault);
    for (const series of chart.series) checkSeries(series, chart, index, values, fault);
  }
}

/** More lines than the ways there are to draw them are told apart by their table alone. */
const MANNERS = 20;

function checkManners({ kind, series }: ChartPlan, fault: Fault): void {
  if (kind !== 'line') return;
  const manners = series.slice(0, MANNERS).map(({ dash = 'solid', marker = 'none' }) => `${dash} ${marker}`);
  if (new Set(manners).size < manners.length) {
    fault('lines-alike', 'Two lines differ by their colour alone.');
  }
}

function checkSheets({ categories, series }: ChartPlan, index: PlanIndex, fault: Fault): void {
  const areas = [categories, ...series.flatMap((one) => [one.name, one.values])];
  for (const sheet of new Set(areas.map((area) => area.sheet))) {
    if (!index.hasSheet(sheet))
      fault('missing-sheet', `The chart refers to the sheet ${sheet}, which is not there.`);
  }
}

function checkSeries(
  { name, values: area, invisible, hideInLegend }: ChartSeriesPlan,
  { categories }: ChartPlan,
  index: PlanIndex,
  values: PlanValues,
  fault: Fault,
): void {
  const inLegend = invisible !== true && hideInLegend !== true;
  if (inLegend && index.hasSheet(name.sheet)) {
    const label = values.at(name.sheet, name.from.row, name.from.column);
    if (label === undefined || String(label).trim() === '') {
      fault('series-without-name', 'The cell that names a series is blank.');
    }
  }
  if (sizeOf(area) !== sizeOf(categories)) {
    fault('series-length', `A series has ${sizeOf(area)} values for ${sizeOf(categories)} categories.`);
  }
}

function sizeOf({ from, to }: Area): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}
