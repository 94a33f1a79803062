import { scenarioToFile } from '../model/scenario';
import type { Scenario } from '../model/types';

/** A scenario as the text of its file. */
export function fileOfScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenarioToFile(scenario), null, 2)}\n`;
}
