import { bundledBaseline, type Baseline } from '../app/baseline';
import { readScenarios, type ScenarioFile } from '../app/read-scenarios';
import { complaintsOf } from './complaints';
import { readPackage } from './read-package';
import { readScenarioFiles } from './read-scenario-files';
import type { Terminal } from './terminal';

/** What a command is to read. */
export interface Wanted {
  readonly paths: readonly string[];
  /** The folder of a data package; the bundled baseline where there is none. */
  readonly package?: string | undefined;
}

/** What could be read, and a plain line for each thing that could not. */
export interface Inputs {
  readonly baseline?: Baseline;
  readonly files: readonly ScenarioFile[];
  /** Where the files that were read really are. */
  readonly realPaths: readonly string[];
  readonly complaints: readonly string[];
}

/** Reads the baseline and the scenario files of a command. */
export async function readInputs({ paths, package: folder }: Wanted, terminal: Terminal): Promise<Inputs> {
  const { files, realPaths, complaints } = await readScenarioFiles(paths, terminal);
  if (folder === undefined) return { baseline: bundledBaseline(), files, realPaths, complaints };
  return (await readPackage(folder)).match<Inputs>(
    (read) => ({
      baseline: read.baseline,
      files,
      realPaths: [...read.realPaths, ...realPaths],
      complaints,
    }),
    (wrong) => ({ files, realPaths, complaints: [...wrong, ...complaints] }),
  );
}

/**
 * Everything that is wrong with inputs which will not be used: what could be read is checked all the
 * same, so that all of it is said at once.
 */
export function allComplaints({ baseline, files, complaints }: Inputs): readonly string[] {
  if (baseline === undefined) return complaints;
  const checked = readScenarios(baseline, files);
  return [...complaints, ...(checked.isErr() ? complaintsOf(checked.error) : [])];
}
