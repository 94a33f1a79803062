import { err } from 'neverthrow';
import { NOTES_FILE } from '../../app/own-data/files-to-write';
import { packageOfWorkbook, type NoPackage } from '../../app/own-data/package-of-workbook';
import { describeFileProblem, LARGEST_WORKBOOK_BYTES } from '../../app/workbook-file';
import { describeUnwrittenFolder, describeUnread, wrotePackage } from '../../strings/cli';
import { keptInPackage } from '../../strings/kept-in-package';
import { describeRefusal } from '../../strings/refusals';
import { complaintOf } from '../complaints';
import type { Outcome } from '../outcome';
import { readBytes } from '../read-text';
import { shownPath, shownText } from '../shown-text';
import { writeFolder } from '../write-folder';

/** Writes the inputs of a workbook, as they were edited in it, as a data package into a new or empty folder. */
export async function packageWorkbook(path: string, folder: string): Promise<Outcome> {
  const shown = shownPath(path);
  if (path === '' || path.startsWith('-')) return err([describeUnread(shown, 'not-a-path')]);
  const bytes = await readBytes(path, LARGEST_WORKBOOK_BYTES);
  if (bytes.isErr()) return err([complaintOf(shown, bytes.error)]);
  const made = await packageOfWorkbook(bytes.value);
  if (made.isErr()) return err(linesOf(made.error).map((line) => `${shown}: ${line}`));
  const { files, changed, totalsLeftOut } = made.value;
  return (await writeFolder(folder, files))
    .map(() =>
      [
        wrotePackage(shownText(folder), files.size, NOTES_FILE),
        ...keptInPackage(changed, totalsLeftOut),
        '',
      ].join('\n'),
    )
    .mapErr((fault) => [describeUnwrittenFolder(shownPath(folder), fault)]);
}

const linesOf = (refusal: NoPackage): readonly string[] =>
  refusal.code === 'file' ? [describeFileProblem(refusal.problem)] : describeRefusal(refusal);
