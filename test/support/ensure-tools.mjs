/** Sees to it that the programs which the tests run are there: LibreOffice, pdftoppm and Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = ['soffice', 'pdftoppm', 'chromium'];
const PACKAGES = ['libreoffice-calc', 'poppler-utils', 'chromium', 'fonts-liberation'];
const INSTALL = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

const missing = () => TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);

const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

if (missing().length > 0 && canInstall) {
  process.stdout.write(`Installing ${PACKAGES.join(', ')} for the tests.\n`);
  spawnSync('sh', ['-c', INSTALL], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const stillMissing = missing();
if (stillMissing.length > 0) {
  process.stderr.write(`The tests need ${stillMissing.join(' and ')}. As root: ${INSTALL}\n`);
  if (process.env.CI === 'true') process.exit(1);
}
