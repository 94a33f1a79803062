import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { checkNumber } from '../field-checks';
import type { Scenario } from '../types';
import type { AnalysisInput } from './inputs';
import { analysisInputs } from './inputs';

/** Finds an input by its key, or says at `field` which there are. */
export function findInput(
  baseline: Baseline,
  scenario: Scenario,
  key: string,
  field: string,
): { readonly input?: AnalysisInput; readonly problems: readonly Problem[] } {
  const inputs = analysisInputs(baseline, scenario);
  const input = inputs.find((known) => known.key === key);
  if (input !== undefined) return { input, problems: [] };
  return { problems: [{ field, code: 'unknown-field', known: inputs.map((known) => known.key) }] };
}

/** Refuses values out of an input's bounds, each at its own place in the list `field`. */
export function checkValues(
  { bounds }: AnalysisInput,
  values: readonly number[],
  field: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  values.forEach((value, index) => {
    checkNumber(value, `${field}[${index}]`, bounds, (path, fault) => {
      problems.push({ field: path, ...fault });
    });
  });
  return problems;
}
