import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

export interface Answer {
  readonly status: number;
  readonly printed: string;
  readonly complaints: string;
}

/** What the command answers, without a process of its own. */
export async function upstream(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  let printed = '';
  let complaints = '';
  const status = await main(args, {
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    print: (text) => (printed += text),
    complain: (text) => (complaints += text),
  });
  return { status, printed, complaints };
}

/** A folder of this test file's own, with a space in its path; it goes when the tests are done. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'upstream cli '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder, and gives its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Every file of a folder with its content, to see that nothing has changed. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

/** Refused as bad input is: status 2, nothing printed, plain lines without a trace of the stack. */
export function expectRefusal({ status, printed, complaints }: Answer): void {
  expect({ status, printed }).toEqual({ status: 2, printed: '' });
  expect(complaints).toMatch(/^.*\S.*\n/);
  expect(complaints).not.toMatch(/^\s+at |node:internal|TypeError|RangeError|\[object|undefined/m);
}
