import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { buildPaneWhereStale, PANE } from '../taskpane/built-pane';
import { filesOf } from './add-in';

interface Serving {
  readonly serveFolder: (
    folder: string,
    options: { key: Buffer; cert: Buffer; port: number },
  ) => Promise<Server>;
}
const { serveFolder } = jest.requireActual<Serving>('../../.ci/serve-folder.cjs');

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const path = (name: string): string => join(folder, name);
let ca: Buffer;
let server: Server;
let inner: Server;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks for a path as it stands: no `..` is worked out before it is sent. */
function ask(from: Server, address: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = from.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path: address, ca, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  buildPaneWhereStale();
  jest.spyOn(console, 'log').mockImplementation();
  await generateCertificates(path('ca.crt'), path('localhost.crt'), path('localhost.key'), 1);
  ca = readFileSync(path('ca.crt'));
  const pair = { key: readFileSync(path('localhost.key')), cert: readFileSync(path('localhost.crt')) };
  server = await serveFolder(PANE, { ...pair, port: 0 });
  mkdirSync(path('public'));
  writeFileSync(path('public/page.html'), '<p>one</p>');
  writeFileSync(path('secret.html'), 'secret');
  inner = await serveFolder(path('public'), { ...pair, port: 0 });
}, 180_000);

afterAll(() => {
  server.close();
  inner.close();
  rmSync(folder, { recursive: true });
});

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

it('the certificate is for localhost', () => {
  expect(new X509Certificate(readFileSync(path('localhost.crt'))).checkHost('localhost')).toBe('localhost');
});

it('every built file is served whole, over https, as what it is', async () => {
  const files = filesOf(PANE);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['taskpane.html', 'taskpane.js', 'manifest.xml', 'shortcuts.json', 'help.html']),
  );
  for (const [name, bytes] of files) {
    const { status, headers, body } = await ask(server, `/${name}`);
    expect({ name, status, type: headers['content-type'] }).toEqual({
      name,
      status: 200,
      type: TYPES[name.split('.').at(-1)!],
    });
    expect(body.equals(bytes)).toBe(true);
  }
});

it('an icon may be kept by Office, and Excel’s own pages may read the keys', async () => {
  const icon = await ask(server, '/icons/upstream-32.png');
  expect(icon.headers).not.toHaveProperty('cache-control');
  const keys = await ask(server, '/shortcuts.json');
  expect(keys.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
});

it('a question in the address is passed over', async () => {
  expect((await ask(inner, '/page.html?_host_Info=Excel$Web')).body.toString()).toBe('<p>one</p>');
});

it('what was built anew is served without a new start', async () => {
  writeFileSync(path('public/page.html'), '<p>two</p>');
  expect((await ask(inner, '/page.html')).body.toString()).toBe('<p>two</p>');
});

it.each([
  '/../secret.html',
  '/./../secret.html',
  '/..%2fsecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/..\\secret.html',
  '/public/../secret.html',
  '//secret.html',
  '/page.html/../../secret.html',
  '/page.html%00',
  '/%',
  '/',
  '/icons',
  '/absent.html',
])('%s leads nowhere', async (address) => {
  const { status, body } = await ask(inner, address);
  expect(status).toBe(404);
  expect(body).toHaveLength(0);
});

it('an absolute path leads nowhere', async () => {
  expect((await ask(inner, path('secret.html'))).status).toBe(404);
});

it('files are read and never written', async () => {
  expect(await ask(inner, '/page.html', { method: 'HEAD' })).toMatchObject({ status: 200 });
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status, headers } = await ask(inner, '/page.html', { method });
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' });
  }
});

it('without encryption nothing is served', async () => {
  const { port } = inner.address() as AddressInfo;
  await expect(fetch(`http://localhost:${port}/page.html`)).rejects.toThrow();
});
