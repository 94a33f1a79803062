import { bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import type { Problem } from '../../src/data/problem';

/** The bundled package with one piece of one file's text replaced; the piece must be there. */
export function withEdit(file: string, from: string | RegExp, to: string): Map<string, string> {
  const files = new Map(bundledBaselineFiles());
  const text = files.get(file) ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${String(from)} does not stand in ${file}`);
  return files.set(file, edited);
}

/** The problems of a package; none where it loads. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly Problem[] {
  return loadBaseline(files).match(
    () => [],
    (problems) => problems,
  );
}
