/**
 * Builds the page where that is missing or older than what it is made of, serves it on this machine
 * and opens the default browser. `--no-open` opens none. Takes the next free port from 3000 on.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import sirv from 'sirv';

const FIRST_PORT = 3000;
const LAST_PORT = 3050;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'standalone');

const say = (text) => process.stdout.write(`${text}\n`);
const timeOf = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isBuilt() {
  const sources = ['src', '.ci'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).map((path) => join(part, path)),
  );
  const made = ['webpack.config.js', 'package-lock.json', ...sources];
  return timeOf('dist/standalone/index.html') > Math.max(...made.map(timeOf));
}

/** Listens on the first free port; a port that another program has is passed over. */
async function listen(server) {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    const isFree = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(port, 'localhost', () => resolve(true));
    });
    if (isFree) return port;
    server.removeAllListeners('error');
  }
  return undefined;
}

if (!isBuilt()) {
  say('Building, which takes about a minute the first time…');
  const built = spawnSync('npm run --silent build', { cwd: root, shell: true, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const serve = sirv(folder, { dev: true, etag: true });
const server = createServer((request, response) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  serve(request, response, () => {
    response.writeHead(404).end('Not found');
  });
});
const port = await listen(server);
if (port === undefined) {
  say(
    `No port from ${FIRST_PORT} to ${LAST_PORT} is free: close a program that serves pages, then try again.`,
  );
  process.exit(1);
}
const address = `http://localhost:${port}`;
say(`Upstream is at ${address}. Ctrl+C stops it.`);
if (!process.argv.includes('--no-open')) {
  // Without a browser, or a screen, the address above has to do.
  const opened = await open(address).catch(() => undefined);
  opened?.on('error', () => undefined);
}
