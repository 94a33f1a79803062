import type { Baseline } from '../../data/baseline';
import { bundledBaseline } from '../../data/bundled-baseline';

export { firstScenarios } from '../bundled';

/** The baseline that comes with the product. */
export function baselineOfProduct(): Baseline {
  return bundledBaseline();
}
