/**
 * Measures and prints, and judges nothing but which bounds are met: `npm run bench`, with names of
 * groups or without. Every `*.node.ts` and `*.page.ts` of this folder is a group.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTable } from './print-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'upstream-bench-'));

const wanted = process.argv.slice(2);
const groups = readdirSync(here)
  .filter((name) => /\.(node|page)\.ts$/.test(name))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)))
  .sort();

let failures = 0;
try {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  if (loadavg()[0] > cpus().length / 2)
    process.stdout.write('The machine is busy: times are longer than they need be.\n');
  for (const name of groups) {
    const tables = join(folder, `${name}.json`);
    const status = name.endsWith('.page.ts') ? inPage(name, tables) : await inNode(name, tables);
    if (status === 0) JSON.parse(readFileSync(tables, 'utf8')).forEach(printTable);
    else failures += 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;

/** In a page: jest's, with the stand-in for Excel. */
function inPage(name, tables) {
  const args = ['jest', '--config', join(here, 'jest.config.mjs'), '--runInBand'];
  return start('npx', args, { BENCH_GROUP: join(here, name), BENCH_TABLES: tables });
}

/** In a process of its own that has nothing but the group, bundled as the command is for release. */
async function inNode(name, tables) {
  const bundle = join(folder, `${basename(name, '.ts')}.cjs`);
  await build(join(here, name), bundle);
  const program = join(folder, `${basename(name, '.ts')}.mjs`);
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';\nimport group from ${JSON.stringify(bundle)};\n` +
      `writeFileSync(${JSON.stringify(tables)}, JSON.stringify(await group.measure()));\n`,
  );
  return start(process.execPath, [program], {});
}

function start(program, args, env) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  return spawnSync(program, args, options).status ?? 1;
}

function build(entry, bundle) {
  const webpack = require('webpack');
  const command = require('../../webpack.config.js')({}).find(({ name }) => name === 'command');
  const config = {
    mode: 'production',
    devtool: false,
    context: root,
    target: command.target,
    resolve: command.resolve,
    module: command.module,
    entry,
    output: { path: folder, filename: basename(bundle), library: { type: 'commonjs2' } },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
