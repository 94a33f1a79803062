/**
 * Builds the add-in, serves it on https://localhost:3000 and, where there is a desktop Excel, loads it
 * into that. `--serve` only serves.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import devCerts from 'office-addin-dev-certs';
import {
  caCertificatePath,
  localhostCertificatePath,
  localhostKeyPath,
} from 'office-addin-dev-certs/lib/defaults.js';
import { serveFolder } from './serve-folder.cjs';

const PORT = 3000;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'taskpane');
const manifest = join(folder, 'manifest.xml');

const say = (text) => process.stdout.write(`${text}\n`);

/** The certificates of this machine for localhost; made, and trusted where that can be done, if need be. */
async function certificates() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    await devCerts.generateCertificates();
    say(`The development certificate could not be made a trusted one (${error.message.trim()}).
Open https://localhost:${PORT}/taskpane.html in the browser once and accept it, or trust ${caCertificatePath}.`);
    return { cert: readFileSync(localhostCertificatePath), key: readFileSync(localhostKeyPath) };
  }
}

function sayHowOnTheWeb() {
  say(`Without a desktop Excel, use Excel on the web, as long as this runs:
1. At https://office.com, open a workbook in Excel.
2. Choose Home > Add-ins > More Settings > Upload My Add-in.
3. Browse to ${manifest} and choose Upload. The tab Upstream appears in the ribbon.`);
}

const built = spawnSync('npm run --silent build', { cwd: root, shell: true, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { cert, key } = await certificates();
try {
  await serveFolder(folder, { cert, key, port: PORT });
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  say(`Port ${PORT} is in use: stop what uses it (another "npm run excel"?), then try again.`);
  process.exit(1);
}
say(`The add-in is served at https://localhost:${PORT}. Ctrl+C stops it.`);

const hasDesktop = ['win32', 'darwin'].includes(process.platform);
if (!hasDesktop || process.argv.includes('--serve')) {
  sayHowOnTheWeb();
} else {
  const command = `npx --yes office-addin-debugging start "${manifest}" desktop --app excel --no-debug`;
  spawn(command, { cwd: root, shell: true, stdio: 'inherit' }).on('exit', (status) => {
    if (status === 0) say(`To take it out of Excel again: npx office-addin-debugging stop "${manifest}"`);
    else sayHowOnTheWeb();
  });
}
