import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { held, kilobytes, NO_BOUND, type BenchTable } from './bench-table';

/** A built page to be weighed. */
export interface BuiltPage {
  readonly title: string;
  readonly folder: string;
  readonly page: string;
  /** The most that the first load may be, compressed. */
  readonly boundBytes?: number;
  readonly note: string;
}

/** What a page loads: scripts, style sheets, WebAssembly, and a workbook made before. */
const LOADED = /\.(js|css|wasm|bin)$/;

interface Chunk {
  readonly name: string;
  readonly raw: number;
  readonly zipped: number;
  readonly isFirst: boolean;
}

/** What a built page weighs, chunk by chunk: what it loads at once, and what comes later. */
export function bundleTable({ title, folder, page: name, boundBytes, note }: BuiltPage): BenchTable {
  const page = join(folder, name);
  if (!existsSync(page)) {
    const notes = ['Not measured: it is not built here. `npm run build` builds it.'];
    return { title, columns: [], rows: [], notes };
  }
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(
    ([, source]) => source!,
  );
  const chunks = readdirSync(folder)
    .filter((file) => LOADED.test(file))
    .map((file): Chunk => {
      const bytes = readFileSync(join(folder, file));
      const zipped = gzipSync(bytes, { level: 9 }).length;
      return { name: file, raw: bytes.length, zipped, isFirst: scripts.includes(file) };
    })
    .sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || other.zipped - one.zipped);
  const sumOf = (isFirst: boolean) => {
    const some = chunks.filter((chunk) => chunk.isFirst === isFirst);
    const sum = (size: (chunk: Chunk) => number): number => some.reduce((all, one) => all + size(one), 0);
    return { raw: sum(({ raw }) => raw), zipped: sum(({ zipped }) => zipped) };
  };
  const [first, late] = [sumOf(true), sumOf(false)];
  const row = (chunk: string, load: string, { raw, zipped }: Pick<Chunk, 'raw' | 'zipped'>) => [
    chunk,
    load,
    kilobytes(raw),
    kilobytes(zipped),
  ];
  return {
    title,
    columns: ['chunk', 'load', 'raw', 'gzipped', 'bound', 'met'],
    rows: [
      ...chunks.map((chunk) => [...row(chunk.name, chunk.isFirst ? 'first' : 'late', chunk), ...NO_BOUND]),
      [
        ...row('all of the first load', 'first', first),
        ...(boundBytes === undefined
          ? NO_BOUND
          : held(`≤ ${kilobytes(boundBytes)}`, first.zipped <= boundBytes)),
      ],
      [...row('all that comes late', 'late', late), ...NO_BOUND],
    ],
    notes: [`${note} In ${folder}, ${ageOf(page)}.`],
  };
}

/** Whether the page was built from the sources as they are. */
function ageOf(page: string): string {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => statSync(join('src', path)).mtimeMs));
  return statSync(page).mtimeMs >= newest
    ? 'built from the sources as they are'
    : 'OLDER than the sources: `npm run build` builds them anew';
}
