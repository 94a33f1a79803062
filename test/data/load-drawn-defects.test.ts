import fc from 'fast-check';
import Papa from 'papaparse';
import { bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import { describeProblem } from '../../src/strings/problems';
import { problemsOf } from './package-edits';

const files = [...bundledBaselineFiles()];
const tables = files.filter(([name]) => name.endsWith('.csv'));

const junk = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '-',
    '=1+1',
    '@x',
    '1e400',
    'NaN',
    '-0',
    '0',
    '1',
    '"',
    '\u0000',
    '__proto__',
    '𝟙',
    '٣',
  ),
  fc.double().map(String),
  fc.constantFrom(...tables.flatMap(([, text]) => text.split(/[,\n]/)).filter((cell) => cell.length < 40)),
);

type Grid = string[][];
const edits: readonly ((grid: Grid, row: number, column: number, text: string) => Grid)[] = [
  (grid, row, column, text) =>
    grid.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
  (grid, row) => grid.filter((_, r) => r !== row),
  (grid, row) => [...grid, grid[row]!],
  (grid, _row, column) => grid.map((cells) => cells.filter((_, c) => c !== column)),
  (grid, _row, column, text) =>
    grid.map((cells, r) => (r === 0 ? cells.map((cell, c) => (c === column ? text : cell)) : cells)),
  (grid, _row, _column, text) => grid.map((cells) => [...cells, text]),
  (grid, row, _column, text) => grid.map((cells, r) => (r === row ? [...cells, text] : cells)),
];

const drawnTable = fc
  .record({
    table: fc.constantFrom(...tables),
    edit: fc.constantFrom(...edits),
    row: fc.nat(),
    column: fc.nat(),
    text: junk,
  })
  .map(({ table: [name, csv], edit, row, column, text }) => {
    const grid = Papa.parse<string[]>(csv.trimEnd()).data;
    const edited = edit(grid, row % grid.length, column % grid[0]!.length, text);
    return [name, Papa.unparse(edited)] as const;
  });

const drawnText = fc
  .record({ file: fc.constantFrom(...files), at: fc.nat(), cut: fc.nat(40), text: junk })
  .map(({ file: [name, whole], at, cut, text }) => {
    const start = at % whole.length;
    return [name, whole.slice(0, start) + text + whole.slice(start + cut)] as const;
  });

/** Loads, or says of at least one file of the package what is wrong with it, in one line each. */
function expectAnAnswer(damaged: ReadonlyMap<string, string>): void {
  const result = loadBaseline(damaged);
  if (result.isOk()) return;
  expect(result.error.length).toBeGreaterThan(0);
  for (const problem of result.error) {
    expect(files.map(([name]) => name)).toContain(problem.file);
    expect(describeProblem(problem)).not.toContain('\n');
  }
}

describe('a package with drawn defects', () => {
  it('either loads or names a file for each problem, whatever cell, row or column is changed', () => {
    fc.assert(
      fc.property(fc.array(drawnTable, { minLength: 1, maxLength: 3 }), (changes) => {
        expectAnAnswer(new Map([...files, ...changes]));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, wherever any text is cut or put in', () => {
    fc.assert(
      fc.property(drawnText, (change) => {
        // A damaged descriptor may name files of any name, so that only the answer itself is sure.
        const result = loadBaseline(new Map([...files, change]));
        for (const problem of result.isErr() ? result.error : [])
          expect(problem.file).toEqual(expect.any(String));
        expect(result.isOk() || result.error.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes any JSON for a descriptor without throwing, and refuses it', () => {
    fc.assert(
      fc.property(fc.json(), (descriptor) => {
        expect(problemsOf(new Map([...files, ['datapackage.json', descriptor]]))).not.toEqual([]);
      }),
    );
  });

  it('never loads a number that is not finite', () => {
    fc.assert(
      fc.property(drawnTable, (change) => {
        const result = loadBaseline(new Map([...files, change]));
        if (result.isErr()) return;
        const { budgets, assumptions, series, mixes } = result.value;
        const numbers = [
          ...budgets.map(({ spendGbpM }) => spendGbpM),
          ...assumptions.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]),
          ...series.flatMap(({ values }) => values),
          ...mixes.flatMap(({ shares }) => shares),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
