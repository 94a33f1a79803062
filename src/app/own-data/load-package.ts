import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../../data/baseline';
import { loadBaseline } from '../../data/load-baseline';
import type { Problem } from '../../data/problem';
import { INSIDE_THE_PACKAGE } from '../../strings/own-data';
import { DESCRIPTOR_FILE, filesNamedBy } from '../baseline';
import { isMeant, isUnsafe, plainPath } from './package-path';

/** Files among which a data package is looked for. */
export interface PackageFolder {
  /** With forward slashes. */
  readonly paths: readonly string[];
  /** A file's text, or what is wrong with it; its place is added. */
  read(path: string): Promise<Result<string, Problem>>;
}

/**
 * The baseline of the data package in a folder: at its top or, as zipping a folder makes it, in one
 * folder there. Only the descriptor and the tables that it names are read. The error is every problem.
 */
export async function loadPackage(folder: PackageFolder): Promise<Result<Baseline, readonly Problem[]>> {
  const top = topOf(folder.paths.filter(isMeant));
  if (top.isErr()) return err([top.error]);
  const texts = new Map<string, string>();
  const refused = new Map<string, Problem>();
  const read = async (path: string): Promise<void> => {
    const whole = top.value + plainPath(path);
    if (isUnsafe(path)) {
      const allowed = INSIDE_THE_PACKAGE;
      const place = { file: DESCRIPTOR_FILE, field: 'resources' };
      refused.set(path, { ...place, code: 'wrong-type', found: path, allowed });
    } else if (folder.paths.includes(whole)) {
      (await folder.read(whole)).match(
        (text) => texts.set(path, text),
        (problem) => refused.set(path, { ...problem, file: path }),
      );
    }
  };
  await read(DESCRIPTOR_FILE);
  for (const path of filesNamedBy(texts.get(DESCRIPTOR_FILE) ?? '')) await read(path);
  const baseline = loadBaseline(texts);
  const others = baseline.isErr() ? baseline.error.filter(({ file = '' }) => !refused.has(file)) : [];
  const problems = [...refused.values(), ...others];
  return baseline.isOk() && problems.length === 0 ? ok(baseline.value) : err(problems);
}

/** The folder that holds the descriptor, as the beginning of its files' paths. */
function topOf(paths: readonly string[]): Result<string, Problem> {
  if (paths.includes(DESCRIPTOR_FILE)) return ok('');
  const tops = paths
    .filter((path) => /^[^/]+\/[^/]+$/.test(path) && path.endsWith(`/${DESCRIPTOR_FILE}`))
    .map((path) => path.slice(0, -DESCRIPTOR_FILE.length));
  if (tops.length > 1) return err({ file: DESCRIPTOR_FILE, code: 'archive', reason: 'several-packages' });
  return ok(tops[0] ?? '');
}
