import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from 'neverthrow';
import type { FileFault } from '../strings/cli';
import { faultOf } from './system-error';

/** Why a folder was not written. */
export type FolderFault = FileFault | 'not-empty';

/**
 * Writes files into a folder that is new or empty, all or none of them: nothing that is there already is
 * replaced.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Result<void, FolderFault>> {
  if (folder === '' || folder.startsWith('-')) return err('not-a-path');
  const written: string[] = [];
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) written.push(made);
    else if ((await readdir(folder)).length > 0) return err('not-empty');
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
      written.push(path);
    }
    return ok(undefined);
  } catch (error) {
    for (const path of written) await rm(path, { recursive: true, force: true });
    return err(faultOf(error));
  }
}
