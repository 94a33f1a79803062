import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export const SOURCE = join(__dirname, '..', '..', 'src');

export interface SourceFile {
  /** Relative to the sources, with forward slashes: `model/types.ts`. */
  readonly path: string;
  readonly text: string;
  /** Everything imported, types too: paths like the file's own, or the names of packages. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the sources with what it imports. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => path.split(sep).join('/'))
    .map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      return { path, text, imports: imports.map((name) => resolveImport(path, name)) };
    });
}

function resolveImport(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(posix.dirname(from), name);
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(join(SOURCE, candidate)),
  );
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return relative('.', found).split(sep).join('/');
}

/** Whether an import is a file of ours rather than a package. */
export const isOurs = (path: string): boolean => existsSync(join(SOURCE, path)) && path.includes('/');

/** The first circle of imports found, as the files in order, or nothing. */
export function findCircle(files: readonly SourceFile[]): readonly string[] | undefined {
  const imports = new Map(files.map(({ path, imports: all }) => [path, all]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return undefined;
}

/** Whether a program's text uses a name as a variable or a type, not as a property or in a string. */
export function usesName(text: string, names: readonly string[]): boolean {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): boolean => {
    const { parent } = node;
    const isUse =
      ts.isIdentifier(node) &&
      names.includes(node.text) &&
      !(ts.isPropertyAccessExpression(parent) && parent.name === node && !isGlobal(parent.expression)) &&
      !(ts.isPropertyAssignment(parent) && parent.name === node);
    return isUse || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(source);
}

const isGlobal = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) && ['globalThis', 'window', 'self'].includes(node.text);
