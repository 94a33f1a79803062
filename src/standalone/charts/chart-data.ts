import type { CellValue, ChartPlan, ChartSeriesPlan, SheetArea } from '../../app/plan-charts';
import { CHART_TEXT } from '../../strings/charts';

/** The values of an area's shown cells in reading order, undefined for a blank one. */
export type ValuesAt = (area: SheetArea) => readonly (CellValue | undefined)[];

export interface ChartSeries extends Omit<ChartSeriesPlan, 'name' | 'values'> {
  readonly name: string;
  /** One a category; undefined where there is nothing to draw. */
  readonly values: readonly (number | undefined)[];
}

/** A chart with what its cells hold now. */
export interface ChartData {
  readonly kind: ChartPlan['kind'];
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Beyond these a sum or a ratio of a few numbers is no longer one. */
const LARGEST = 1e300;
const SMALLEST = 1e-300;

/**
 * Reads a chart's cells. A blank, a text and an error leave a gap, as in the file; categories at the
 * end that have neither a label nor a value are cut off.
 */
export function readChart(chart: ChartPlan, valuesAt: ValuesAt): ChartData {
  const labels = valuesAt(chart.categories).map(textOf);
  const series = chart.series.map(({ name, values, ...look }, index) => ({
    ...look,
    name: textOf(valuesAt(name)[0]) || CHART_TEXT.series(index + 1),
    values: valuesAt(values).map(numberOf),
  }));
  const rows: readonly (readonly unknown[])[] = [
    labels.map((label) => label || undefined),
    ...series.map(({ values }) => values),
  ];
  const count = Math.max(...rows.map(filledLength));
  const places = Array.from({ length: count }, (_, index) => index);
  return {
    kind: chart.kind,
    categories: places.map((index) => labels[index] ?? ''),
    series: series.map((one) => ({ ...one, values: places.map((index) => one.values[index]) })),
  };
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  // Without the dust of binary fractions.
  return typeof value === 'number' ? String(Number(value.toPrecision(12))) : value.trim();
}

function numberOf(value: CellValue | undefined): number | undefined {
  if (typeof value !== 'number' || !(Math.abs(value) <= LARGEST)) return undefined;
  return Math.abs(value) < SMALLEST ? 0 : value;
}

/** How many items there are up to the last that is not undefined. */
function filledLength(items: readonly unknown[]): number {
  let length = items.length;
  while (length > 0 && items[length - 1] === undefined) length -= 1;
  return length;
}
