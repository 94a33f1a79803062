import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { Problem } from '../data/problem';
import { parseScenarioText, uniqueNames } from '../model/scenario';
import type { Scenario } from '../model/types';

export type { Bounds, Problem } from '../data/problem';
export type { Scenario } from '../model/types';

/** The largest scenario file, in bytes. A door need not read further. */
export const LARGEST_SCENARIO_BYTES = 1024 * 1024;

/** A scenario's text, and what to call it when something is wrong with it. */
export interface ScenarioFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a set of scenarios against a baseline, in order. The error is every problem of every file, and
 * of the set: no two scenarios may share a name.
 */
export function readScenarios(
  baseline: Baseline,
  files: readonly ScenarioFile[],
): Result<readonly Scenario[], readonly Problem[]> {
  const scenarios: Scenario[] = [];
  const sources: string[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    if (text.trim() === '') {
      problems.push({ file, code: 'missing', allowed: 'a scenario in JSON' });
      continue;
    }
    const parsed = parseScenarioText(text, file, baseline);
    if (parsed.isErr()) {
      problems.push(...parsed.error);
      continue;
    }
    scenarios.push(parsed.value);
    sources.push(file);
  }
  problems.push(...uniqueNames(scenarios, sources));
  return problems.length === 0 ? ok(scenarios) : err(problems);
}
