/**
 * Runs every check in order and stops at the first that fails. The last line is always the count of
 * tests: a check that fails before them counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const beforeTests = [
  ['Format', 'npm run --silent check:format'],
  ['Types', 'npm run --silent check:types'],
  ['Lint', 'npm run --silent check:lint'],
  ['Build', 'npm run --silent build'],
  ['Tools', 'node test/support/ensure-tools.mjs'],
];

/** The command's exit status, its output going straight through. */
function statusOf(command) {
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' }).status ?? 1;
}

for (const [name, command] of beforeTests) {
  process.stdout.write(`${name}\n`);
  if (statusOf(command) === 0) continue;
  process.stdout.write(`${name}: failed\n0 passed, 1 failed\n`);
  process.exit(1);
}
process.stdout.write('Tests\n');
process.exitCode = statusOf('npm run --silent jest');
