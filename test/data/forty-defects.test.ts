import fc from 'fast-check';
import Papa from 'papaparse';
import { loadBaseline } from '../../src/data/load-baseline';
import type { Problem } from '../../src/data/problem';
import { describeProblem } from '../../src/strings/problems';
import { exampleFiles } from '../support/example-package';

const SEED = 2026;
const DEFECTS = 40;

/** A cell and what is put there in its place. */
interface Defect {
  readonly file: string;
  /** 1-based, the header being row 1. */
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

const NUMBERS = ['x', '1e3', '1,5', '£5', '5%', ' 1', '0x1F', 'NaN', '=1+1', '1 000', '--1', '9'.repeat(30)];
const NAMES = [
  '',
  '=1+1',
  '+44',
  '-dash',
  '@mention',
  '\t=1',
  'bell\u0007',
  'x'.repeat(81),
  'turned\u202eround',
];
const TEXTS = ['bell\u0007', 'x'.repeat(501), 'turned\u202eround', 'half\ud800'];
const KEYS = [...NAMES, 'Capital', 'two words', '1st', 'under_score'];

/** What no cell of a column may hold, whatever the rest of the package says. */
const BAD: Readonly<Record<string, readonly string[]>> = {
  spend_gbp_m: [...NUMBERS, '', '-1', '1000000.5'],
  total_gbp_m: [...NUMBERS, '', '-1'],
  ...Object.fromEntries(
    ['primary', 'secondary', 'tertiary', 'planned', 'urgent', 'long_term'].map((tier) => [
      tier,
      [...NUMBERS, '', '-0.1', '1.1'],
    ]),
  ),
  low: NUMBERS,
  high: NUMBERS,
  year_index: [...NUMBERS, '', '0', '22', '1.5'],
  is_wellbeing: ['', 'yes', '2', 'tRUE'],
  basis: ['', 'guess', 'Sourced'],
  confidence: ['', 'certain', 'Low'],
  label: NAMES,
  group: NAMES,
  unit: NAMES,
  title: NAMES,
  topic: NAMES,
  term: NAMES,
  section: TEXTS,
  rationale: ['', ...TEXTS],
  statement: ['', ...TEXTS],
  meaning: ['', ...TEXTS],
};
/** Columns that mean one thing in one table and another elsewhere. */
const BAD_IN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'footprints.csv': { key: KEYS },
  'strategies.csv': { key: KEYS },
  'sources.csv': { key: KEYS },
  'assumptions.csv': { value: NUMBERS },
  'series-values.csv': { value: [...NUMBERS, ''] },
};

const files = exampleFiles();
const tables = new Map(
  [...files]
    .filter(([file]) => file.endsWith('.csv'))
    .map(([file, text]) => [file, Papa.parse<string[]>(text.trimEnd()).data] as const),
);
const cells = [...tables].flatMap(([file, [header, ...rows]]) =>
  rows.flatMap((_, index) =>
    header!.flatMap((field) => {
      const bad = BAD_IN[file.replace('tables/', '')]?.[field] ?? BAD[field];
      return bad ? [{ file, row: index + 2, field, bad }] : [];
    }),
  ),
);
const drawn: fc.Arbitrary<readonly Defect[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: cells.length - 1 }), { minLength: DEFECTS, maxLength: DEFECTS })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((index) => {
        const { bad, ...place } = cells[index]!;
        return fc.constantFrom(...bad).map((text): Defect => ({ ...place, text }));
      }),
    ),
  );

function damaged(defects: readonly Defect[]): Map<string, string> {
  const changed = new Map(files);
  for (const [file, rows] of tables) {
    const own = defects.filter((defect) => defect.file === file);
    if (own.length === 0) continue;
    const copy = rows.map((row) => [...row]);
    for (const { row, field, text } of own) copy[row - 1]![copy[0]!.indexOf(field)] = text;
    changed.set(file, `${Papa.unparse(copy, { newline: '\n' })}\n`);
  }
  return changed;
}

function problemsOf(defects: readonly Defect[]): readonly Problem[] {
  const loaded = loadBaseline(damaged(defects));
  return loaded.isErr() ? loaded.error : [];
}

/** The defects that no problem names by file, row and field. */
function untold(defects: readonly Defect[], problems: readonly Problem[]): readonly Defect[] {
  return defects.filter(
    ({ file, row, field }) =>
      !problems.some((one) => one.file === file && one.row === row && one.field === field),
  );
}

it('there are cells of every table to damage', () => {
  expect(new Set(cells.map(({ file }) => file)).size).toBe(tables.size);
});

it('forty defects at once are each told by file, row and field, in one line, and nothing is loaded', () => {
  fc.assert(
    fc.property(drawn, (defects) => {
      const problems = problemsOf(defects);
      expect(untold(defects, problems)).toEqual([]);
      for (const problem of problems) expect(describeProblem(problem)).not.toMatch(/\n|undefined/);
    }),
    { numRuns: 40, seed: SEED },
  );
});

it('each of forty defects is told by itself', () => {
  for (const defect of fc.sample(drawn, { numRuns: 3, seed: SEED }).flat()) {
    expect(untold([defect], problemsOf([defect]))).toEqual([]);
  }
});

it.each<[string, Omit<Defect, 'row'> & { readonly row: number }]>([
  ['a footprint', { file: 'tables/budgets.csv', row: 5, field: 'footprint', text: 'nowhere' }],
  ['a strategy', { file: 'tables/mixes.csv', row: 3, field: 'strategy', text: 'no-such' }],
  ['a source', { file: 'tables/budgets.csv', row: 2, field: 'source', text: 'no-book' }],
  ['an assumption', { file: 'tables/assumptions.csv', row: 4, field: 'key', text: 'growth.hope' }],
  ['a series', { file: 'tables/series-values.csv', row: 2, field: 'key', text: 'growth.hope' }],
])('%s that does not exist is told where it is named', (_, defect) => {
  expect(untold([defect], problemsOf([defect]))).toEqual([]);
});
