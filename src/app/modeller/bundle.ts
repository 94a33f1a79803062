import type { Baseline } from '../../data/baseline';
import { bundledBaseline } from '../../data/bundled-baseline';
import { BUNDLED_SCENARIOS } from '../../data/bundled-scenarios';
import { parseScenario } from '../../model/scenario';
import type { Scenario } from '../../model/types';

/** The baseline that comes with the product. */
export function baselineOfProduct(): Baseline {
  return bundledBaseline();
}

/** The scenarios that come with the product, for new ones to start from. */
export function templatesOfProduct(): readonly Scenario[] {
  return BUNDLED_SCENARIOS.flatMap(({ content }) => parseScenario(content, bundledBaseline()).unwrapOr([]));
}
