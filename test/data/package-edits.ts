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

/** What a package may leave out of what commissioners plan and watch. */
export const PLAN_TABLES = ['actions', 'outcomes', 'aims', 'drivers', 'needs', 'life-expectancy'];

/** A package that neither names nor has some of its tables. */
export function withoutTables(
  files: ReadonlyMap<string, string>,
  tables: readonly string[],
): Map<string, string> {
  const left = new Map(files);
  const descriptor = JSON.parse(left.get('datapackage.json')!) as { resources: { name: string }[] };
  descriptor.resources = descriptor.resources.filter(({ name }) => !tables.includes(name));
  left.set('datapackage.json', JSON.stringify(descriptor));
  for (const table of tables) left.delete(`${table}.csv`);
  return left;
}
