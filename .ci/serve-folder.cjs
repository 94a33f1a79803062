'use strict';

const { readdirSync, readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:https');
const { extname, join, sep } = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The files of a folder by the paths that an address has for them: no other path leads anywhere. */
function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [`/${name.split(sep).join('/')}`, join(folder, name)]));
}

function headersOf(file) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    // Excel on the web reads the keyboard shortcuts from a page of its own.
    'Access-Control-Allow-Origin': '*',
    // Office replaces an icon that it is told not to keep.
    ...(type === 'image/png' ? {} : { 'Cache-Control': 'no-cache' }),
  };
}

function answer(folder, { method, url }, response) {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = filesOf(folder).get(url.split('?', 1)[0]);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, headersOf(file)).end(method === 'GET' ? readFileSync(file) : undefined);
}

/** Serves the files of a folder, as they are at each request, over https on this machine alone. */
exports.serveFolder = (folder, { key, cert, port }) => {
  const server = createServer({ key, cert }, (request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
};
