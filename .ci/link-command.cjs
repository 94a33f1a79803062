'use strict';

const { chmodSync, existsSync, rmSync, symlinkSync } = require('node:fs');
const { join, relative } = require('node:path');

const folder = join(__dirname, '..', 'node_modules', '.bin');

/**
 * Makes the built command executable, and puts it where `npx upstream` looks for it: npx makes a link
 * of its own, but only if the command was built by the time it was first asked for.
 */
exports.linkCommand = (command) => {
  chmodSync(command, 0o755);

  // On Windows a link to a script cannot be run, and npx's own way has to do.
  if (process.platform !== 'win32' && existsSync(folder)) {
    const link = join(folder, 'upstream');
    rmSync(link, { force: true });
    symlinkSync(relative(folder, command), link);
  }
};
