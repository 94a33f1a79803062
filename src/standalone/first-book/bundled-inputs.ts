import type { Inputs } from '../../app/inputs';
import { baselineOfProduct, firstScenarios } from '../../app/modeller/bundle';

/** The workbook of a first visit: the bundled baseline and all bundled scenarios. */
export const bundledInputs = (): Inputs => ({
  baseline: baselineOfProduct(),
  scenarios: firstScenarios(baselineOfProduct()),
});
