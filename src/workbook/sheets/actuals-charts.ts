import { ACTUALS_TEXT } from '../../strings/commissioning-sheets';
import { CHART_COLOURS } from '../colours';
import { ACTUAL_COLUMNS } from '../commissioning-columns';
import type { ChartPlan, ChartSeriesPlan, SheetArea } from '../plan';
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
  const chart = (
    column: number,
    words: Pick<ChartPlan, 'name' | 'title' | 'altText' | 'valueTitle'>,
    series: readonly ChartSeriesPlan[],
  ): void => {
    const at = { row: top, column };
    const categories = down(C.year);
    sheet.chart({ ...words, kind: 'line', at, size: ACTUAL_CHART, categories, series, valueFormat: 'whole' });
  };
  const { doNothing, scenario, total } = CHART_COLOURS;
  chart(0, { name: 'Actual spend', title: charts.spend, altText: charts.spendAlt, valueTitle: '£m' }, [
    { ...line(C.spend), colour: total, dash: 'solid', marker: 'circle' },
    { ...line(C.spendDoNothing), colour: doNothing, dash: 'dash' },
    { ...line(C.spendScenario), colour: scenario, dash: 'dot' },
  ]);
  chart(
    8,
    { name: 'Actual activity', title: charts.activity, altText: charts.activityAlt, valueTitle: charts.unit },
    [
      { ...line(C.admissions), colour: doNothing, dash: 'solid', marker: 'circle' },
      { ...line(C.admissionsScenario), colour: doNothing, dash: 'dash' },
      { ...line(C.bedDays), colour: scenario, dash: 'solid', marker: 'square' },
      { ...line(C.bedDaysScenario), colour: scenario, dash: 'dot' },
    ],
  );
}
