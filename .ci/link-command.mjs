/**
 * Makes the built command executable, and puts it where `npx upstream` looks for it: npx makes a link
 * of its own, but only if the command was built by the time it was first asked for.
 */
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'dist', 'upstream.js');
const folder = join(root, 'node_modules', '.bin');

chmodSync(command, 0o755);

// On Windows a link to a script cannot be run, and npx's own way has to do.
if (process.platform !== 'win32' && existsSync(folder)) {
  const link = join(folder, 'upstream');
  rmSync(link, { force: true });
  symlinkSync(relative(folder, command), link);
}
