import { err, ok, type Result } from 'neverthrow';
import type { Problem } from '../../data/problem';
import type { FileProblem } from '../../hosts/xlsx/read/file-problem';
import { unpackEntry } from '../../hosts/xlsx/read/unpack-entry';
import { readZipDirectory, type ZipEntry } from '../../hosts/xlsx/read/zip-directory';
import { LARGEST_PACKAGE_FILE_BYTES } from '../baseline';
import type { PackageFolder } from './load-package';
import { isMeant, isUnsafe } from './package-path';
import { textOfBytes } from './text-of-bytes';

/** The largest zip that is opened, in bytes. A door need not read further. */
export const LARGEST_ZIP_BYTES = 20_000_000;
const LARGEST_UNPACKED_BYTES = 40_000_000;
const MOST_FILES = 200;
/** Of a file's mode on Unix: its kind, and that of a link. */
const KIND = 0xf000;
const LINK = 0xa000;

/**
 * The files of a zip, checked by what its directory declares before anything is unpacked: their count,
 * sizes and paths, links, passwords. A file that unpacks to more than it declares is refused when read.
 */
export function zipFolder(bytes: Uint8Array): Result<PackageFolder, readonly Problem[]> {
  if (bytes.length > LARGEST_ZIP_BYTES) {
    return err([{ code: 'too-large', found: bytes.length, maximum: LARGEST_ZIP_BYTES }]);
  }
  return readZipDirectory(bytes)
    .mapErr((problem): readonly Problem[] => [asProblem(problem)])
    .andThen((entries) => {
      const meant = [...entries.values()].filter(({ name }) => isMeant(name));
      const problems = problemsOf(meant);
      return problems.length > 0 ? err(problems) : ok(folderOf(bytes, meant));
    });
}

function folderOf(bytes: Uint8Array, entries: readonly ZipEntry[]): PackageFolder {
  const byPath = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    paths: [...byPath.keys()],
    read: (path) =>
      Promise.resolve(
        unpackEntry(bytes, byPath.get(path)!)
          .mapErr((): Problem => ({ code: 'archive', reason: 'damaged' }))
          .andThen(textOfBytes),
      ),
  };
}

function problemsOf(entries: readonly ZipEntry[]): readonly Problem[] {
  if (entries.length > MOST_FILES) return [{ code: 'archive', reason: 'too-many-files' }];
  const unpacked = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return [
    ...entries.flatMap(problemOf),
    ...(unpacked > LARGEST_UNPACKED_BYTES
      ? [{ code: 'too-large', found: unpacked, maximum: LARGEST_UNPACKED_BYTES } as const]
      : []),
  ];
}

function problemOf({ name: file, mode, bytes }: ZipEntry): readonly Problem[] {
  if (isUnsafe(file)) return [{ file, code: 'archive', reason: 'unsafe-path' }];
  if ((mode & KIND) === LINK) return [{ file, code: 'archive', reason: 'link' }];
  const maximum = LARGEST_PACKAGE_FILE_BYTES;
  return bytes > maximum ? [{ file, code: 'too-large', found: bytes, maximum }] : [];
}

/** What the directory's reader refuses, which it does for Excel files too. */
function asProblem(problem: FileProblem): Problem {
  const place = 'part' in problem && problem.part !== '' ? { file: problem.part } : {};
  switch (problem.code) {
    case 'not-a-zip':
    case 'encrypted':
    case 'unsafe-path':
      return { ...place, code: 'archive', reason: problem.code };
    case 'unpacks-too-large':
      return { ...place, code: 'archive', reason: 'packed-too-tightly' };
    case 'too-many':
      return { code: 'archive', reason: 'too-many-files' };
    default:
      return { ...place, code: 'archive', reason: 'damaged' };
  }
}
