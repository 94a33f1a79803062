import { err, type Result } from 'neverthrow';
import type { Baseline } from '../app/baseline';
import { readScenarios, type Problem, type Scenario } from '../app/read-scenarios';
import { complaintsOf } from './complaints';
import { allComplaints, readInputs } from './read-inputs';
import type { Terminal } from './terminal';

/** One scenario file, and the data package to read it against. */
export interface WantedScenario {
  readonly path: string;
  readonly package?: string | undefined;
}

/** A scenario and what it stands on. */
export interface ReadScenario {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}

/** Reads one scenario. The error is a plain line for each thing that is wrong, with what else is refused. */
export async function readScenario(
  { path, package: folder }: WantedScenario,
  terminal: Terminal,
  refused: readonly Problem[],
): Promise<Result<ReadScenario, readonly string[]>> {
  const inputs = await readInputs({ paths: [path], package: folder }, terminal);
  const { baseline, files } = inputs;
  const complaints = [...allComplaints(inputs), ...complaintsOf(refused)];
  if (baseline === undefined || complaints.length > 0) return err(complaints);
  return readScenarios(baseline, files)
    .mapErr(complaintsOf)
    .map(([scenario]) => ({ baseline, scenario: scenario! }));
}
