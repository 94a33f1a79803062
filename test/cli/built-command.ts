import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const COMMAND = join(ROOT, 'dist', 'upstream.js');

/** Builds the command, unless it is newer than everything that it is made of. */
export function buildWhereStale(): void {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const made = ['webpack.config.js', 'package.json', ...sources.map((path) => join('src', path))];
  const newest = Math.max(...made.map((path) => statSync(join(ROOT, path)).mtimeMs));
  const built = statSync(COMMAND, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest) execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'pipe' });
}

export interface Ended {
  readonly status: number | null;
  readonly printed: string;
  readonly complaints: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Another user, by number. */
  readonly user?: number;
  readonly command?: string;
  /** Variables of the environment beside the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Stops reading at once, as `head` may do. */
  readonly closesOutput?: boolean;
}

/** Runs the built command as a process of its own. */
export function runBuilt(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const {
    cwd = ROOT,
    input = '',
    user,
    command = COMMAND,
    environment,
    closesOutput = false,
  } = circumstances;
  const child = spawn(process.execPath, [command, ...args], {
    cwd,
    env: { ...process.env, ...environment },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  const printed: Buffer[] = [];
  const complaints: Buffer[] = [];
  if (closesOutput) child.stdout.destroy();
  else child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // The command need not read what it is given.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({
        status,
        printed: Buffer.concat(printed).toString(),
        complaints: Buffer.concat(complaints).toString(),
      });
    });
  });
}
