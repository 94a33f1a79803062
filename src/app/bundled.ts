import { BUNDLED_SCENARIOS } from '../data/bundled-scenarios';
import type { ScenarioFile } from './read-scenarios';

/** The scenarios that come with the product, in the order they are shown. */
export function bundledScenarioFiles(): readonly ScenarioFile[] {
  return BUNDLED_SCENARIOS.map(({ file, content }) => ({ file, text: JSON.stringify(content) }));
}
