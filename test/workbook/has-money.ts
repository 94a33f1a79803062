import { WHOLE, type Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';

/** Whether the scenario's footprint has any budget: a package with one that has none is refused on loading. */
export function hasMoney({
  baseline,
  scenario,
}: {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}): boolean {
  return baseline.budgets.some(
    ({ footprint, spendGbpM }) =>
      spendGbpM > 0 && (scenario.footprint === WHOLE || scenario.footprint === footprint),
  );
}
