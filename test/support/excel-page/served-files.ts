import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as the page is given it. */
export interface ServedFile {
  readonly contentType: string;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** The files of a folder as they are now, by their paths in it: a later build changes nothing. */
export function filesOf(folder: string): ReadonlyMap<string, ServedFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, servedFile(join(folder, path))]),
  );
}

export function servedFile(path: string): ServedFile {
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  return { contentType, body: readFileSync(path) };
}
