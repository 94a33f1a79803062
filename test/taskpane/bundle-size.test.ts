import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPaneWhereStale, PANE } from './built-pane';

const MOST_BYTES = 150 * 1024;

const html = (): string => readFileSync(join(PANE, 'taskpane.html'), 'utf8');

beforeAll(() => buildPaneWhereStale(), 120_000);

it('the first load is at most 150 KB, compressed', () => {
  const scripts = [...html().matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, src]) => src!);
  expect(scripts).toContain('taskpane.js');
  const own = scripts.filter((src) => !src.startsWith('https:'));
  const bytes = own.map((src) => gzipSync(readFileSync(join(PANE, src)), { level: 9 }).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

it('the page may load nothing but itself and Office’s own library', () => {
  const policy = /Content-Security-Policy content="([^"]+)"/.exec(html())?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
  ]);
});
