import { isBuiltin } from 'node:module';
import { mayImport } from './directions';
import { findCircle, isOurs, sourceFiles, usesName } from './source-files';

const files = sourceFiles();
const ours = files.flatMap(({ path, imports }) =>
  imports.filter(isOurs).map((imported) => ({ path, imported })),
);

it('imports are found in the rooms that there are', () => {
  for (const room of ['data', 'model', 'workbook', 'hosts', 'app', 'cli', 'strings']) {
    expect(files.some(({ path }) => path.startsWith(`${room}/`))).toBe(true);
  }
  expect(ours).toContainEqual({ path: 'model/run-scenario.ts', imported: 'model/types.ts' });
  expect(ours).toContainEqual({ path: 'model/types.ts', imported: 'data/baseline.ts' });
});

it('every import, of types too, goes the way that data goes', () => {
  expect(ours.filter(({ path, imported }) => !mayImport(path, imported))).toEqual([]);
});

it.each([
  ['data/load-baseline.ts', 'strings/problems.ts'],
  ['model/types.ts', 'workbook/plan.ts'],
  ['model/types.ts', 'data/bundled-baseline.ts'],
  ['strings/problems.ts', 'model/types.ts'],
  ['workbook/plan.ts', 'hosts/xlsx/styles.ts'],
  ['workbook/plan.ts', 'data/load-baseline.ts'],
  ['hosts/xlsx/chart.ts', 'model/types.ts'],
  ['hosts/xlsx/chart.ts', 'hosts/excel/batch.ts'],
  ['app/headline.ts', 'cli/main.ts'],
  ['cli/main.ts', 'model/run-scenario.ts'],
  ['cli/main.ts', 'taskpane/pane.tsx'],
  ['services/one.ts', 'data/baseline.ts'],
])('%s may not import %s', (from, to) => {
  expect(mayImport(from, to)).toBe(false);
});

it('no file imports itself, however long the way round', () => {
  expect(findCircle(files)).toBeUndefined();
});

it('a circle is found where there is one', () => {
  const file = (path: string, ...imports: string[]) => ({ path, text: '', imports });
  const circle = [file('a', 'b', 'c'), file('b'), file('c', 'd'), file('d', 'c')];
  expect(findCircle(circle)).toEqual(['c', 'd', 'c']);
});

it('Node’s own modules are the command line’s alone', () => {
  const impure = files.filter(({ imports }) => imports.some(isBuiltin)).map(({ path }) => path);
  expect(impure.filter((path) => !path.startsWith('cli/'))).toEqual([]);
});

it('the model takes nothing from the clock, from chance or from the globals', () => {
  const names = ['Date', 'performance', 'crypto', 'process', 'globalThis', 'window', 'console', 'fetch'];
  const impure = files.filter(
    ({ path, text }) =>
      /^(model|workbook)\//.test(path) && (usesName(text, names) || text.includes('Math.random')),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

describe('Office’s own globals', () => {
  const GLOBALS = ['Excel', 'Office'];
  const ENTRIES = /^(hosts\/excel|taskpane|commands|functions)\//;

  it('are used only by the Excel host and the add-in’s own entries', () => {
    const users = files.filter(({ text }) => usesName(text, GLOBALS)).map(({ path }) => path);
    expect(users.filter((path) => !ENTRIES.test(path))).toEqual([]);
  });

  it.each(['Excel.run(x)', 'let a: Excel.Range', 'globalThis.Office', 'f(Office)'])(
    'are seen in %s',
    (text) => {
      expect(usesName(text, GLOBALS)).toBe(true);
    },
  );

  it.each(['// Excel', "const a = 'Excel'", 'const a = { Excel: 1 }', 'a.Excel', '<p>Excel</p>'])(
    'are not seen in %s',
    (text) => {
      expect(usesName(text, GLOBALS)).toBe(false);
    },
  );
});
