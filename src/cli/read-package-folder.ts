import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { err, ok, type Result } from 'neverthrow';
import { loadBaseline, DESCRIPTOR_FILE, filesNamedBy, LARGEST_PACKAGE_FILE_BYTES } from '../app/baseline';
import { INSIDE_THE_PACKAGE } from '../strings/own-data';
import { describeProblem } from '../strings/problems';
import { complaintOf } from './complaints';
import type { PackageBaseline } from './package-baseline';
import { readTextFile, type TextFile, type Unread } from './read-text';
import { shownPath } from './shown-text';
import { faultOf } from './system-error';

/**
 * The baseline of the data package in a folder. Only the descriptor and the tables that it names are
 * read, and only inside the folder, links followed.
 */
export async function readPackageFolder(
  folder: string,
  root: string,
): Promise<Result<PackageBaseline, readonly string[]>> {
  const shown = (path: string): string => shownPath(join(folder, path));

  const texts = new Map<string, string>();
  const realPaths: string[] = [];
  const refused = new Map<string, string>();
  const read = async (path: string): Promise<void> => {
    (await readInside(root, path)).match(
      ({ text, realPath }) => {
        texts.set(path, text);
        realPaths.push(realPath);
      },
      (unread) => {
        // What is not there at all is said with the table it was to hold.
        if (unread !== 'absent') refused.set(path, complaint(path, unread, shown));
      },
    );
  };
  await read(DESCRIPTOR_FILE);
  for (const path of filesNamedBy(texts.get(DESCRIPTOR_FILE) ?? '')) await read(path);

  const baseline = loadBaseline(texts).mapErr((problems) =>
    problems
      .filter(({ file = '' }) => !refused.has(file))
      .map((problem) => describeProblem({ ...problem, file: shown(problem.file ?? DESCRIPTOR_FILE) })),
  );
  const complaints = [...refused.values(), ...(baseline.isErr() ? baseline.error : [])];
  return baseline.isOk() && complaints.length === 0
    ? ok({ baseline: baseline.value, realPaths })
    : err(complaints);
}

function complaint(path: string, unread: Unread | 'outside', shown: (path: string) => string): string {
  if (unread !== 'outside') return complaintOf(shown(path), unread);
  const place = { file: shown(DESCRIPTOR_FILE), field: 'resources' };
  return describeProblem({ ...place, code: 'wrong-type', found: path, allowed: INSIDE_THE_PACKAGE });
}

/** A file of the package, refused as `outside` where its path or a link on it leads out of `root`. */
async function readInside(root: string, path: string): Promise<Result<TextFile, Unread | 'outside'>> {
  const whole = resolve(root, path);
  if (path.includes('\0') || isAbsolute(path) || !isWithin(root, whole)) return err('outside');
  try {
    if (!isWithin(root, await realpath(whole))) return err('outside');
  } catch (error) {
    return err(faultOf(error));
  }
  return readTextFile(whole, LARGEST_PACKAGE_FILE_BYTES);
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
