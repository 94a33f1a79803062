import { err } from 'neverthrow';
import { bundledScenarioFiles } from '../../app/bundled';
import { makeWorkbook } from '../../app/make-workbook';
import { describeUnwritten, wrote } from '../../strings/cli';
import { complaintsOf } from '../complaints';
import { checkDestination, writeWhole } from '../destination';
import { decimal } from '../../strings/numbers';
import type { Outcome } from '../outcome';
import { allComplaints, readInputs, type Wanted } from '../read-inputs';
import { shownPath, shownText } from '../shown-text';
import type { Terminal } from '../terminal';

/** Where to write a workbook, and how. */
export interface WorkbookOutput {
  readonly path: string;
  readonly protect: boolean;
}

const BYTES_PER_KILOBYTE = 1000;

/** Writes the workbook of scenario files, or of the bundled ones where none is named. */
export async function workbook(
  wanted: Wanted,
  { path, protect }: WorkbookOutput,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readInputs(wanted, terminal);
  const inputs = wanted.paths.length === 0 ? { ...read, files: bundledScenarioFiles() } : read;
  const destination = await checkDestination(path, inputs.realPaths);
  const unwritten = destination.isErr() ? [describeUnwritten(shownPath(path), destination.error)] : [];
  if (inputs.baseline === undefined || inputs.complaints.length > 0 || destination.isErr()) {
    return err([...allComplaints(inputs), ...unwritten]);
  }
  const made = makeWorkbook(inputs.baseline, inputs.files, { protect }).mapErr(complaintsOf);
  if (made.isErr()) return err(made.error);

  const { bytes, scenarios } = made.value;
  return (await writeWhole(destination.value, bytes))
    .map(() => `${wrote(shownText(path), scenarios, decimal(bytes.length / BYTES_PER_KILOBYTE))}\n`)
    .mapErr((fault) => [describeUnwritten(shownPath(path), fault)]);
}
