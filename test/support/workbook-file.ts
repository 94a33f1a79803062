import type { Baseline } from '../../src/data/baseline';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import type { AnalysisRecord } from '../../src/model/analysis/analysis-record';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario, ScenarioResult } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { PlanValues, WorkbookPlan } from '../../src/workbook/plan';
import { MEASURES } from '../../src/workbook/sheets/results';
import { a1 } from '../../src/workbook/print';
import type { ReadTable } from './read-xlsx';

export const STAMP = { version: '0.0.0', created: '2026-01-01T00:00:00Z' };

export interface MadeWorkbook {
  readonly plan: WorkbookPlan;
  readonly values: PlanValues;
  readonly bytes: Uint8Array;
}

export function makeWorkbook(
  baseline: Baseline,
  scenarios: readonly Scenario[],
  analysis?: AnalysisRecord,
): MadeWorkbook {
  const plan = buildWorkbookPlan(baseline, scenarios, { ...STAMP, analysis });
  const values = evaluatePlan(plan);
  return { plan, values, bytes: writeXlsx(plan, values) };
}

/** The address of the cell in the row whose cell in `column` holds `text`, counted from `from`. */
export function addressBeside(
  plan: WorkbookPlan,
  sheet: string,
  text: string,
  column: number,
  target: number,
): string {
  const found = plan.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(
      (cell) => cell.column === column && cell.content.kind === 'text' && cell.content.value === text,
    );
  if (!found) throw new Error(`${sheet} has no ${text} in column ${column}.`);
  return a1(found.row, target);
}

/** A measure of the result, by the name it has in `tblResults`. */
export function measureOf(result: ScenarioResult, name: string): readonly number[] {
  const value = name
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], result);
  if (!Array.isArray(value)) throw new Error(`The result has no yearly measure ${name}.`);
  return value as number[];
}

/** Relative difference, or absolute where the figure is under 1. */
export function difference(found: number, expected: number): number {
  return Math.abs(found - expected) / Math.max(1, Math.abs(expected));
}

/**
 * Where `tblResults` of a recalculated file departs from the engine by more than 1e-9, or is not
 * blank after the horizon. Empty where all agrees.
 */
export function resultFaults(
  book: { table(name: string): Pick<ReadTable, 'columns' | 'rows'> },
  baseline: Baseline,
  scenarios: readonly Scenario[],
): readonly string[] {
  const { columns, rows } = book.table('tblResults');
  const faults: string[] = [];
  const results = scenarios.map((scenario) => runScenario(baseline, scenario));
  if (rows.length !== results.length * MEASURES.length) faults.push(`${rows.length} rows`);
  rows.forEach((row, index) => {
    const result = results[Math.floor(index / MEASURES.length)]!;
    const [scenario, measure] = row;
    const place = `${String(scenario)}, ${String(measure)}`;
    if (scenario !== result.scenario) faults.push(`${place}: expected ${result.scenario}`);
    const expected = measureOf(result, String(measure));
    for (let column = 3; column < columns.length; column += 1) {
      const found = row[column];
      const t = column - 3;
      if (t > result.years) {
        if (found !== undefined && found !== '')
          faults.push(`${place}, ${columns[column]}: ${String(found)}`);
      } else if (columns[column] !== result.labels[t]) {
        faults.push(`${place}: column ${columns[column]}`);
      } else if (typeof found !== 'number' || !(difference(found, expected[t]!) <= 1e-9)) {
        faults.push(`${place}, ${columns[column]}: ${JSON.stringify(found)}, not ${expected[t]}`);
      }
    }
  });
  return faults;
}
