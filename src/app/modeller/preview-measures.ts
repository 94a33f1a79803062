import type { Baseline } from '../../data/baseline';
import { measureByYear, type MeasureValue } from '../../model/custom-measure/evaluate-measure';
import { formulaNames } from '../../model/custom-measure/formula-names';
import { readMeasures, type MeasureFault, type MeasureText } from '../../model/custom-measure/read-measures';
import type { Draft } from './draft';

export { MOST_MEASURES, type MeasureFault } from '../../model/custom-measure/read-measures';
export type { MeasureValue } from '../../model/custom-measure/evaluate-measure';

/** What a measure comes to in a scenario. */
export interface PreviewedValue {
  /** The draft's id. */
  readonly draft: number;
  readonly scenario: string;
  /** The base year and the year of the horizon. */
  readonly base: string;
  readonly horizon: string;
  readonly atBase: MeasureValue;
  readonly atHorizon: MeasureValue;
}

/** A measure before anything is written: what is wrong with it, or what it comes to in each scenario. */
export interface PreviewedMeasure {
  readonly text: MeasureText;
  readonly fault: MeasureFault | undefined;
  readonly values: readonly PreviewedValue[];
}

/** The names that formulas may use. */
export const formulaNamesOf = (baseline: Baseline): readonly string[] => formulaNames(baseline).all;

/** Every measure, worked out for every draft that has no problem of its own. */
export async function previewMeasures(
  texts: readonly MeasureText[],
  baseline: Baseline,
  drafts: readonly Draft[],
): Promise<readonly PreviewedMeasure[]> {
  const read = await readMeasures(texts, baseline);
  return read.map(({ text, tree, fault }) => ({
    text,
    fault,
    values: drafts.flatMap(({ id: draft, scenario, preview }): PreviewedValue[] => {
      if (!tree || !scenario || !preview) return [];
      const { result } = preview;
      const values = measureByYear(tree, baseline, scenario, result);
      const { name } = scenario;
      const horizon = result.labels[result.years]!;
      const base = result.labels[0]!;
      return [{ draft, scenario: name, base, horizon, atBase: values[0]!, atHorizon: values[result.years]! }];
    }),
  }));
}
