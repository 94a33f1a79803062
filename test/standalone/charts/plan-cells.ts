import { readShown, type IsHidden } from '../../../src/standalone/charts/shown-cells';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { ChartPlan, WorkbookPlan } from '../../../src/workbook/plan';
import type { ShownChart } from './chart-page';

export interface ChartOfPlan extends ShownChart {
  readonly sheet: string;
}

/** Every chart of a plan with what its cells hold. */
export function chartsOf(plan: WorkbookPlan): readonly ChartOfPlan[] {
  const values = evaluatePlan(plan);
  const valuesAt = readShown((sheet, row, column) => values.at(sheet, row, column), hiddenColumns(plan));
  const areasOf = ({ categories, series }: ChartPlan) => [
    categories,
    ...series.flatMap((one) => [one.name, one.values]),
  ];
  return plan.sheets.flatMap(({ name: sheet, charts }) =>
    charts.map((chart) => ({
      sheet,
      chart,
      values: Object.fromEntries(
        areasOf(chart).map((area) => [JSON.stringify(area), valuesAt(area).map((value) => value ?? null)]),
      ),
    })),
  );
}

/** Which columns a plan hides: those of the years after the longest horizon. */
export function hiddenColumns(plan: WorkbookPlan): IsHidden {
  const columnsOf = new Map(plan.sheets.map(({ name, columns }) => [name, columns]));
  return (sheet, column) =>
    (columnsOf.get(sheet) ?? []).some(
      ({ from, to, hidden }) => Boolean(hidden) && from <= column && column <= to,
    );
}
