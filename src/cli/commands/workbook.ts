import { err } from 'neverthrow';
import { firstScenarioFiles } from '../../app/bundled';
import { makeWorkbook } from '../../app/make-workbook';
import { complaintsOf } from '../complaints';
import type { Outcome } from '../outcome';
import { allComplaints, readInputs, type Wanted } from '../read-inputs';
import { placeFor, saveWorkbook } from '../save-workbook';
import type { Terminal } from '../terminal';

/** Where to write a workbook, and how. */
export interface WorkbookOutput {
  readonly path: string;
  readonly protect: boolean;
}

/** Writes the workbook of scenario files, or where none is named of those to begin with. */
export async function workbook(
  wanted: Wanted,
  { path, protect }: WorkbookOutput,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readInputs(wanted, terminal);
  const { baseline } = read;
  const inputs =
    wanted.paths.length === 0 && baseline ? { ...read, files: firstScenarioFiles(baseline) } : read;
  const place = await placeFor(path, inputs.realPaths);
  if (inputs.baseline === undefined || inputs.complaints.length > 0 || place.isErr()) {
    return err([...allComplaints(inputs), ...(place.isErr() ? place.error : [])]);
  }
  const made = makeWorkbook(inputs.baseline, inputs.files, { protect }).mapErr(complaintsOf);
  return made.isErr() ? err(made.error) : saveWorkbook(place.value, made.value);
}
