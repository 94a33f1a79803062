import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from 'neverthrow';
import type { FileFault } from '../strings/cli';
import { faultOf } from './system-error';

/** A place that a file can be written to, as far as can be known without writing. */
export interface Destination {
  /** Links followed, so that a link keeps pointing at what is written. */
  readonly path: string;
  /** The permissions of the file that is replaced. */
  readonly mode?: number;
}

const PERMISSIONS = 0o777;

/** Looks at the place for an output file, which must be none of the files that are read. */
export async function checkDestination(
  path: string,
  inputs: readonly string[],
): Promise<Result<Destination, FileFault>> {
  if (path === '' || path.startsWith('-')) return err('not-a-path');
  if (/[/\\]$/.test(path)) return err('folder');
  try {
    const there = await statIfThere(path);
    if (there?.isDirectory()) return err('folder');
    if (there && !there.isFile()) return err('not-a-plain-file');
    const real = there ? await realpath(path) : path;
    if (inputs.includes(real)) return err('an-input');
    if (there) await access(real, constants.W_OK);
    const folder = dirname(real);
    if (!(await stat(folder)).isDirectory()) return err('no-folder');
    await access(folder, constants.W_OK | constants.X_OK);
    return ok({ path: real, ...(there && { mode: there.mode & PERMISSIONS }) });
  } catch (error) {
    return err(faultOf(error));
  }
}

/** Writes a file whole or not at all: beside its place first, then into it. */
export async function writeWhole(
  { path, mode }: Destination,
  bytes: Uint8Array,
): Promise<Result<void, FileFault>> {
  const beside = join(dirname(path), `.upstream-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    return ok(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return err(faultOf(error));
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (faultOf(error) === 'absent') return undefined;
    throw error;
  }
}
