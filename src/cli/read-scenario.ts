import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../app/baseline';
import { readScenarios, type Problem, type Scenario, type ScenarioFile } from '../app/read-scenarios';
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
  readonly file: ScenarioFile;
  /** Where the files that were read really are. */
  readonly realPaths: readonly string[];
}

/**
 * Reads one scenario, and what the options ask of it. The error is a plain line for each thing that is
 * wrong in either; `ask` is given nothing where the scenario could not be read.
 */
export async function readScenario<T>(
  { path, package: folder }: WantedScenario,
  terminal: Terminal,
  ask: (read: ReadScenario | undefined) => Result<T, readonly Problem[]>,
): Promise<Result<ReadScenario & { readonly asked: T }, readonly string[]>> {
  const inputs = await readInputs({ paths: [path], package: folder }, terminal);
  const complaints = allComplaints(inputs);
  const { baseline, files, realPaths } = inputs;
  const isFine = baseline !== undefined && complaints.length === 0;
  const [scenario] = isFine ? readScenarios(baseline, files).unwrapOr([]) : [];
  const [file] = files;
  const read = baseline && scenario && file && { baseline, scenario, file, realPaths };
  const asked = ask(read);
  if (asked.isErr()) return err([...complaints, ...complaintsOf(asked.error)]);
  return read ? ok({ ...read, asked: asked.value }) : err(complaints);
}
