import type { Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { Problem } from '../data/problem';
import { runScenario } from '../model/run-scenario';
import type { Scenario, ScenarioResult } from '../model/types';
import { readScenarios, type ScenarioFile } from './read-scenarios';

/** A scenario and what comes of it. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly result: ScenarioResult;
}

/** Reads a set of scenarios and runs each, in order; every problem of the set where there is one. */
export function runScenarios(
  baseline: Baseline,
  files: readonly ScenarioFile[],
): Result<readonly ScenarioRun[], readonly Problem[]> {
  return readScenarios(baseline, files).map((scenarios) =>
    scenarios.map((scenario) => ({ scenario, result: runScenario(baseline, scenario) })),
  );
}
