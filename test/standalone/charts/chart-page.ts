/** The script of the page in which a browser draws charts. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CellValue, ChartPlan } from '../../../src/app/plan-charts';
import { FittedChart } from '../../../src/standalone/charts/fitted-chart';
import { PlanChart } from '../../../src/standalone/charts/plan-chart';

/** A chart and the values of its areas, by the area as JSON. */
export interface ShownChart {
  readonly chart: ChartPlan;
  readonly values: Readonly<Record<string, readonly (CellValue | null)[]>>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  /** Fitted to this width instead. */
  readonly room?: number;
}

declare global {
  interface Window {
    /** Draws charts in place of those before. */
    showCharts: (charts: readonly ShownChart[]) => void;
  }
}

const root = createRoot(document.getElementById('charts')!);

window.showCharts = (charts) => {
  const drawn = charts.map(({ chart, values, size, theme, room }, key) => {
    const valuesAt = (area: unknown) => values[JSON.stringify(area)]!.map((value) => value ?? undefined);
    const props = { chart, valuesAt, ...(theme && { theme }) };
    return room === undefined
      ? createElement(PlanChart, { key, ...props, ...(size && { size }) })
      : createElement('div', { key, style: { width: room } }, createElement(FittedChart, props));
  });
  flushSync(() => root.render(drawn));
};
