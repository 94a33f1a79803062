import { LARGEST_SCENARIO_BYTES, type ScenarioFile } from '../app/read-scenarios';
import { describeUnread, STANDARD_INPUT } from '../strings/cli';
import { complaintOf } from './complaints';
import { readText, readTextFile } from './read-text';
import { shownPath } from './shown-text';
import type { Terminal } from './terminal';

/** The path that stands for standard input. */
const INPUT = '-';

export interface ScenarioFiles {
  readonly files: readonly ScenarioFile[];
  /** Where the files that were read really are. */
  readonly realPaths: readonly string[];
  readonly complaints: readonly string[];
}

/** The texts of scenario files, in order; those that cannot be read are complained of. */
export async function readScenarioFiles(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ScenarioFiles> {
  const files: ScenarioFile[] = [];
  const realPaths: string[] = [];
  const complaints: string[] = [];
  for (const [index, path] of paths.entries()) {
    if (path === INPUT && paths.indexOf(INPUT) < index) {
      complaints.push(describeUnread(INPUT, 'twice'));
      continue;
    }
    const file = path === INPUT ? STANDARD_INPUT : shownPath(path);
    const read =
      path === INPUT
        ? (await readText(terminal.input, LARGEST_SCENARIO_BYTES)).map((text) => ({ text, realPath: '' }))
        : await readTextFile(path, LARGEST_SCENARIO_BYTES);
    read.match(
      ({ text, realPath }) => {
        files.push({ file, text });
        realPaths.push(realPath);
      },
      (unread) => complaints.push(complaintOf(file, unread)),
    );
  }
  return { files, realPaths, complaints };
}
