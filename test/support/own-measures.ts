import type { Baseline } from '../../src/data/baseline';
import { measureByYear } from '../../src/model/custom-measure/evaluate-measure';
import {
  readMeasures,
  type MeasureText,
  type ReadMeasure,
} from '../../src/model/custom-measure/read-measures';
import { runScenario } from '../../src/model/run-scenario';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { withMeasureTexts } from '../../src/workbook/measure-texts';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { difference, STAMP } from './workbook-file';

export const measureText = (name: string, formula: string, unit = '', note = ''): MeasureText => ({
  name,
  formula,
  unit,
  note,
});

export interface PlanWithMeasures {
  readonly plan: WorkbookPlan;
  readonly measures: readonly ReadMeasure[];
}

/** A workbook with measures of the user's own. */
export async function planWithMeasures(
  baseline: Baseline,
  scenarios: readonly Scenario[],
  texts: readonly MeasureText[],
): Promise<PlanWithMeasures> {
  const measures = await readMeasures(texts, baseline);
  const kept = withMeasureTexts({}, texts);
  return { plan: buildWorkbookPlan(baseline, scenarios, { ...STAMP, kept, measures }), measures };
}

/**
 * Where the rows of the user's own measures in `tblResults` depart from the engine by more than 1e-9, show
 * no error where it has no number, or are not blank after the horizon.
 */
export function ownMeasureFaults(
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] },
  baseline: Baseline,
  scenarios: readonly Scenario[],
  measures: readonly ReadMeasure[],
): readonly string[] {
  const good = measures.flatMap(({ text, tree }) => (tree ? [{ name: text.name.trim(), tree }] : []));
  const faults: string[] = [];
  for (const scenario of scenarios) {
    const result = runScenario(baseline, scenario);
    const own = rows.filter(([name]) => name === scenario.name).slice(-good.length);
    good.forEach(({ name, tree }, index) => {
      const row = own[index] ?? [];
      if (row[1] !== name) faults.push(`${scenario.name}: ${String(row[1])}, not ${name}`);
      const expected = measureByYear(tree, baseline, scenario, result);
      for (let column = 3; column < columns.length; column += 1) {
        const found = row[column];
        const value = expected[column - 3];
        const isRight =
          value === undefined
            ? found === '' || found === undefined
            : typeof value === 'string'
              ? typeof found !== 'number' && found !== '' && found !== undefined
              : typeof found === 'number' && difference(found, value) <= 1e-9;
        if (!isRight)
          faults.push(
            `${scenario.name}, ${name}, ${columns[column]}: ${JSON.stringify(found)}, not ${value}`,
          );
      }
    });
  }
  return faults.slice(0, 10);
}
