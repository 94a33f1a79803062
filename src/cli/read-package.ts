import { realpath, stat } from 'node:fs/promises';
import { err, ok, type Result } from 'neverthrow';
import { describeUnread, THE_PACKAGE } from '../strings/cli';
import type { PackageBaseline } from './package-baseline';
import { readPackageFolder } from './read-package-folder';
import { readPackageZip } from './read-package-zip';
import { shownPath } from './shown-text';
import { faultOf } from './system-error';

/** The baseline of the data package in a folder or a zip, or a plain line for each problem. */
export async function readPackage(path: string): Promise<Result<PackageBaseline, readonly string[]>> {
  const place = await realPlace(path);
  if (place.isErr()) return err([place.error]);
  const { real, isFolder } = place.value;
  return isFolder ? readPackageFolder(path, real) : readPackageZip(path, real);
}

interface Place {
  /** Links followed. */
  readonly real: string;
  readonly isFolder: boolean;
}

async function realPlace(path: string): Promise<Result<Place, string>> {
  if (path === '' || path.startsWith('-'))
    return err(describeUnread(path === '' ? THE_PACKAGE : shownPath(path), 'not-a-path'));
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (!found.isDirectory() && !found.isFile())
      return err(describeUnread(shownPath(path), 'not-a-plain-file'));
    return ok({ real, isFolder: found.isDirectory() });
  } catch (error) {
    return err(describeUnread(shownPath(path), faultOf(error)));
  }
}
