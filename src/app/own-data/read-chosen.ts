import { err, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import type { Problem } from '../../data/problem';
import { DESCRIPTOR_FILE, LARGEST_PACKAGE_FILE_BYTES } from '../baseline';
import { bytesOf, type ChosenFile } from './chosen-file';
import { loadPackage } from './load-package';
import { isMeant } from './package-path';
import { textOfBytes } from './text-of-bytes';
import { LARGEST_ZIP_BYTES, zipFolder } from './zip-folder';

/** The most files that are looked at: a folder chosen by mistake may hold any number. */
const MOST_FILES = 1_000;

/** The data package among chosen files: a zip, or the files themselves. The error is every problem. */
export async function readChosen(
  files: readonly ChosenFile[],
): Promise<Result<Baseline, readonly Problem[]>> {
  const meant = files.filter(({ path }) => isMeant(path));
  if (meant.length > MOST_FILES) return err([{ code: 'archive', reason: 'too-many-files' }]);
  const [first, ...others] = meant;
  if (first && others.length === 0 && isZip(first)) return readZip(first);
  return loadPackage({
    paths: meant.map(({ path }) => path),
    read: async (path) => {
      const file = meant.find((one) => one.path === path)!;
      if (file.size > LARGEST_PACKAGE_FILE_BYTES) return tooLarge(file, LARGEST_PACKAGE_FILE_BYTES);
      return (await bytesOf(file)).andThen(textOfBytes);
    },
  });
}

/** Whether chosen files are tables of someone's own rather than a package. */
export const areLedgers = (files: readonly ChosenFile[]): boolean =>
  files.length === 1 &&
  /\.(csv|txt)$/i.test(files[0]!.name) &&
  !files.some(({ path }) => path.endsWith(DESCRIPTOR_FILE));

const isZip = ({ name }: ChosenFile): boolean => /\.zip$/i.test(name);

async function readZip(file: ChosenFile): Promise<Result<Baseline, readonly Problem[]>> {
  const place = { file: file.name };
  if (file.size > LARGEST_ZIP_BYTES)
    return tooLarge(file, LARGEST_ZIP_BYTES).mapErr((one) => [{ ...one, ...place }]);
  const bytes = await bytesOf(file);
  if (bytes.isErr()) return err([{ ...bytes.error, ...place }]);
  const folder = zipFolder(bytes.value);
  if (folder.isErr()) return err(folder.error.map((problem) => ({ ...place, ...problem })));
  return loadPackage(folder.value);
}

const tooLarge = ({ size }: ChosenFile, maximum: number): Result<never, Problem> =>
  err({ code: 'too-large', found: size, maximum });
