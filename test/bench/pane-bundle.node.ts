import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { held, kilobytes, NO_BOUND, type BenchTable } from './bench-table';

const FOLDER = join('dist', 'taskpane');
const PAGE = 'taskpane.html';
const FIRST_LOAD_BYTES = 150 * 1024;
const TITLE = 'Bundles of the pane';

interface Chunk {
  readonly name: string;
  readonly raw: number;
  readonly zipped: number;
  readonly isFirst: boolean;
}

/** What the built pane weighs, chunk by chunk: what its page loads at once, and what comes later. */
export function measure(): Promise<readonly BenchTable[]> {
  const page = join(FOLDER, PAGE);
  if (!existsSync(page)) {
    const notes = ['Not measured: the pane is not built here. `npm run build` builds it.'];
    return Promise.resolve([{ title: TITLE, columns: [], rows: [], notes }]);
  }
  const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(
    ([, source]) => source!,
  );
  const chunks = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name): Chunk => {
      const bytes = readFileSync(join(FOLDER, name));
      const zipped = gzipSync(bytes, { level: 9 }).length;
      return { name, raw: bytes.length, zipped, isFirst: scripts.includes(name) };
    })
    .sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || other.zipped - one.zipped);
  const sumOf = (isFirst: boolean) => {
    const some = chunks.filter((chunk) => chunk.isFirst === isFirst);
    const sum = (size: (chunk: Chunk) => number): number => some.reduce((all, one) => all + size(one), 0);
    return { raw: sum(({ raw }) => raw), zipped: sum(({ zipped }) => zipped) };
  };
  const [first, late] = [sumOf(true), sumOf(false)];
  const row = (name: string, load: string, { raw, zipped }: Pick<Chunk, 'raw' | 'zipped'>) => [
    name,
    load,
    kilobytes(raw),
    kilobytes(zipped),
  ];
  return Promise.resolve([
    {
      title: TITLE,
      columns: ['chunk', 'load', 'raw', 'gzipped', 'bound', 'met'],
      rows: [
        ...chunks.map((chunk) => [...row(chunk.name, chunk.isFirst ? 'first' : 'late', chunk), ...NO_BOUND]),
        [
          ...row('all of the first load', 'first', first),
          ...held(`≤ ${kilobytes(FIRST_LOAD_BYTES)}`, first.zipped <= FIRST_LOAD_BYTES),
        ],
        [...row('all that comes late', 'late', late), ...NO_BOUND],
      ],
      notes: [`Scripts of our own in ${FOLDER}, ${ageOf(page)}; Office’s library is not among them.`],
    },
  ]);
}

/** Whether the page was built from the sources as they are. */
function ageOf(page: string): string {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...sources.map((path) => statSync(join('src', path)).mtimeMs));
  return statSync(page).mtimeMs >= newest
    ? 'built from the sources as they are'
    : 'OLDER than the sources: `npm run build` builds them anew';
}
