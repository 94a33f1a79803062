import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Builds a part of the product, unless its page is newer than everything that it is made of. */
export function buildWhereStale(part: 'taskpane' | 'standalone', page: string): void {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const made = [
    'webpack.config.js',
    'package.json',
    'manifest.xml',
    ...sources.map((path) => join('src', path)),
  ];
  const newest = Math.max(...made.map((path) => statSync(join(ROOT, path)).mtimeMs));
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= newest) return;
  const command = ['webpack', '--mode', 'production', '--config-name', part];
  execFileSync('npx', command, { cwd: ROOT, stdio: 'pipe' });
}
