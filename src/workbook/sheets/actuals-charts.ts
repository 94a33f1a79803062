import { ACTUALS_TEXT } from '../../strings/commissioning-sheets';
import { CHART_COLOURS } from '../colours';
import { ACTUAL_COLUMNS } from '../commissioning-columns';
import type { ChartSeriesPlan, SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';

export const ACTUAL_CHART = { width: 460, height: 220 };
const C = ACTUAL_COLUMNS;

/** Charts of spend and of activity. A blank actual figure is a gap: the lines read the cells that are typed into. */
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
  const common = {
    kind: 'line',
    size: ACTUAL_CHART,
    categories: down(C.year),
    valueFormat: 'whole',
  } as const;
  sheet.chart({
    ...common,
    name: 'Actual spend',
    title: charts.spend,
    altText: charts.spendAlt,
    at: { row: top, column: 0 },
    series: [
      { ...line(C.spend), colour: CHART_COLOURS.total, dash: 'solid', marker: 'circle' },
      { ...line(C.spendDoNothing), colour: CHART_COLOURS.doNothing, dash: 'dash' },
      { ...line(C.spendScenario), colour: CHART_COLOURS.scenario, dash: 'dot' },
    ],
    valueTitle: '£m',
  });
  sheet.chart({
    ...common,
    name: 'Actual activity',
    title: charts.activity,
    altText: charts.activityAlt,
    at: { row: top, column: 8 },
    series: [
      { ...line(C.admissions), colour: CHART_COLOURS.doNothing, dash: 'solid', marker: 'circle' },
      { ...line(C.admissionsScenario), colour: CHART_COLOURS.doNothing, dash: 'dash' },
      { ...line(C.bedDays), colour: CHART_COLOURS.scenario, dash: 'solid', marker: 'square' },
      { ...line(C.bedDaysScenario), colour: CHART_COLOURS.scenario, dash: 'dot' },
    ],
    valueTitle: charts.unit,
  });
}
