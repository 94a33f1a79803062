import { filesToWrite, NOTES_FILE } from '../../app/own-data/files-to-write';
import { templateBaseline } from '../../app/own-data/package-template';
import { describeUnwrittenFolder, wrotePackage } from '../../strings/cli';
import type { Outcome } from '../outcome';
import { shownPath, shownText } from '../shown-text';
import { writeFolder } from '../write-folder';

/** Writes a data package to begin one's own with into a new or empty folder. */
export async function init(folder: string): Promise<Outcome> {
  const files = filesToWrite(templateBaseline());
  return (await writeFolder(folder, files))
    .map(() => `${wrotePackage(shownText(folder), files.size, NOTES_FILE)}\n`)
    .mapErr((fault) => [describeUnwrittenFolder(shownPath(folder), fault)]);
}
