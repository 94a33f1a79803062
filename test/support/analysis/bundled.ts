import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../../src/data/bundled-scenarios';
import { parseScenario } from '../../../src/model/scenario';
import type { Scenario } from '../../../src/model/types';

/** A scenario that comes with the product, by its file's name without the ending, to a horizon of choice. */
export function bundledScenario(name: string, horizon: number): { baseline: Baseline; scenario: Scenario } {
  const baseline = bundledBaseline();
  const file = BUNDLED_SCENARIOS.find(({ file: candidate }) => candidate === `${name}.json`)!;
  const scenario = parseScenario(file.content, baseline)._unsafeUnwrap();
  return { baseline, scenario: { ...scenario, horizon } };
}

/** Their names. */
export const BUNDLED_NAMES = BUNDLED_SCENARIOS.map(({ file }) => file.replace('.json', ''));
