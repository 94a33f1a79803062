import { err, type Result } from 'neverthrow';
import { loadPackage } from '../app/own-data/load-package';
import { LARGEST_ZIP_BYTES, zipFolder } from '../app/own-data/zip-folder';
import { describeProblem } from '../strings/problems';
import { complaintOf } from './complaints';
import type { PackageBaseline } from './package-baseline';
import { readBytes } from './read-text';
import { shownPath } from './shown-text';

/** The baseline of the data package in a zip. `path` is how the user knows it. */
export async function readPackageZip(
  path: string,
  real: string,
): Promise<Result<PackageBaseline, readonly string[]>> {
  const bytes = await readBytes(real, LARGEST_ZIP_BYTES);
  if (bytes.isErr()) return err([complaintOf(shownPath(path), bytes.error)]);
  const folder = zipFolder(bytes.value);
  const loaded = folder.isErr() ? err(folder.error) : await loadPackage(folder.value);
  return loaded
    .map((baseline) => ({ baseline, realPaths: [real] }))
    .mapErr((problems) =>
      problems.map((problem) =>
        describeProblem({
          ...problem,
          file: shownPath(problem.file === undefined ? path : `${path}/${problem.file}`),
        }),
      ),
    );
}
