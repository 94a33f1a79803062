import { ACTUALS_TEXT } from '../../strings/commissioning-sheets';
import { CHART_COLOURS } from '../colours';
import { ACTUAL_COLUMNS } from '../names';
import type { ChartSeriesPlan, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';

export const ACTUAL_CHART = { width: 340, height: 220 };
const C = ACTUAL_COLUMNS;

/** A chart of each measure. A blank actual figure is a gap: the lines read the cells that are typed into. */
export function writeActualCharts(
  sheet: SheetBuilder,
  columns: readonly string[],
  { top, header, last }: { readonly top: number; readonly header: number; readonly last: number },
): void {
  const down = (name: string): SheetArea => ({
    sheet: sheet.name,
    from: { row: header + 1, column: columns.indexOf(name) },
    to: { row: last, column: columns.indexOf(name) },
  });
  const line = (name: string): Pick<ChartSeriesPlan, 'name' | 'values'> => {
    const cell = { row: header, column: columns.indexOf(name) };
    return { name: { sheet: sheet.name, from: cell, to: cell }, values: down(name) };
  };
  const { charts } = ACTUALS_TEXT;
  const measures = [
    ['spend', 'Actual spend', '£m', 0],
    ['admissions', 'Actual admissions', charts.activity, 6],
    ['bedDays', 'Actual bed days', charts.activity, 12],
  ] as const;
  for (const [measure, name, valueTitle, column] of measures) {
    sheet.chart({
      name,
      kind: 'line',
      title: charts[measure],
      altText: charts.alt(charts[measure]),
      at: { row: top, column },
      size: ACTUAL_CHART,
      categories: down(C.year),
      series: [
        { ...line(C[measure]), colour: CHART_COLOURS.total, dash: 'solid', marker: 'circle' },
        { ...line(C[`${measure}DoNothing`]), colour: CHART_COLOURS.doNothing, dash: 'dash' },
        { ...line(C[`${measure}Scenario`]), colour: CHART_COLOURS.scenario, dash: 'dot' },
      ],
      categoryTitle: charts.year,
      valueTitle,
      valueFormat: 'whole',
    });
  }
}
