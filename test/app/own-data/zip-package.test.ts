import { strToU8, zipSync, type Zippable } from 'fflate';
import { loadPackage } from '../../../src/app/own-data/load-package';
import { zipFolder } from '../../../src/app/own-data/zip-folder';
import type { Problem } from '../../../src/data/problem';
import { describeProblem } from '../../../src/strings/problems';
import { exampleBaseline, exampleFiles } from '../../support/example-package';
import { lyingZip, withFlag } from '../../support/forge-zip';

type Content = Readonly<Record<string, string | Uint8Array>>;

const example: Content = Object.fromEntries(exampleFiles());
const under = (top: string, files: Content): Content =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [top + path, content]));
function zip(files: Content, others: Zippable = {}): Uint8Array {
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync({ ...Object.fromEntries(bytes), ...others }, { level: 1 });
}
const load = async (bytes: Uint8Array) => {
  const folder = zipFolder(bytes);
  return folder.isErr() ? folder : loadPackage(folder.value);
};
async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
  const loaded = await load(bytes);
  return loaded.isErr() ? loaded.error : [];
}

/** A package whose table lies at another path by the descriptor. */
const budgetsAt = (path: string): Content => ({
  ...example,
  'datapackage.json': (example['datapackage.json'] as string).replace(
    '"tables/budgets.csv"',
    JSON.stringify(path),
  ),
});

describe('the package of a zip is the one that was packed', () => {
  it.each<[string, Content]>([
    ['at its top', example],
    ['in one folder at its top', under('my ledger/', example)],
    ['beside what a Mac leaves there', { ...under('p/', example), '__MACOSX/p/._datapackage.json': 'x' }],
    ['beside notes that it does not name', { ...example, 'notes/read me.txt': 'notes' }],
    ['with a step on the spot in a path', budgetsAt('./tables//budgets.csv')],
  ])('%s', async (_, files) => {
    expect((await load(zip(files)))._unsafeUnwrap()).toEqual(exampleBaseline());
  });

  it('with entries for its folders, as some programs make them', async () => {
    expect((await load(zip(example, { 'tables/': new Uint8Array() })))._unsafeUnwrap()).toEqual(
      exampleBaseline(),
    );
  });
});

describe('a zip is refused', () => {
  const link = { os: 3, attrs: (0o120777 << 16) >>> 0 } as const;
  const far = strToU8('../elsewhere.csv');

  it.each<[string, () => Uint8Array, Partial<Problem>]>([
    ['nothing at all', () => new Uint8Array(), { code: 'archive', reason: 'not-a-zip' }],
    ['a text', () => strToU8('key,label\n'.repeat(20)), { code: 'archive', reason: 'not-a-zip' }],
    ['more than 20 MB', () => new Uint8Array(50_000_000), { code: 'too-large', found: 50_000_000 }],
    ['a password', () => withFlag(zip(example), 1), { code: 'archive', reason: 'encrypted' }],
    [
      'a way upwards',
      () => zip({ ...example, '../budgets.csv': 'x' }),
      { file: '../budgets.csv', code: 'archive', reason: 'unsafe-path' },
    ],
    [
      'an absolute path',
      () => zip({ ...example, '/etc/budgets.csv': 'x' }),
      { file: '/etc/budgets.csv', code: 'archive', reason: 'unsafe-path' },
    ],
    [
      'a drive',
      () => zip({ ...example, 'C:budgets.csv': 'x' }),
      { file: 'C:budgets.csv', code: 'archive', reason: 'unsafe-path' },
    ],
    [
      'backslashes',
      () => zip({ ...example, 'tables\\budgets.csv': 'x' }),
      { file: 'tables\\budgets.csv', code: 'archive', reason: 'unsafe-path' },
    ],
    [
      'a link',
      () => zip(example, { 'tables/budgets.csv': [far, link] }),
      { file: 'tables/budgets.csv', code: 'archive', reason: 'link' },
    ],
    [
      'two files of one name',
      () => zip({ ...example, 'TABLES/budgets.csv': 'x' }),
      { file: expect.stringMatching(/^tables\/budgets.csv$/i) as unknown as string, code: 'archive' },
    ],
    [
      'more than 200 files',
      () => zip(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${String(index)}.csv`, '']))),
      { code: 'archive', reason: 'too-many-files' },
    ],
    [
      'a file of more than 5 MB',
      () => zip({ ...example, 'tables/facts.csv': rows(5_000_001) }),
      { file: 'tables/facts.csv', code: 'too-large', found: 5_000_001, maximum: 5_000_000 },
    ],
    [
      'a file that is packed as no table is',
      () => zip({ ...example, 'tables/facts.csv': ' '.repeat(4_900_000) }),
      { file: 'tables/facts.csv', code: 'archive', reason: 'packed-too-tightly' },
    ],
    [
      'two packages',
      () => zip({ ...under('one/', example), ...under('two/', example) }),
      { file: 'datapackage.json', code: 'archive', reason: 'several-packages' },
    ],
    [
      'a package further down',
      () => zip(under('one/two/', example)),
      { file: 'datapackage.json', code: 'missing' },
    ],
  ])('with %s', async (_, bytes, problem) => {
    const problems = await problemsOf(bytes());
    expect(problems[0]).toMatchObject(problem);
    for (const one of problems) expect(describeProblem(one)).not.toMatch(/undefined|\n/);
  });

  it('whose files together are more than 40 MB', async () => {
    const table = strToU8(rows(4_900_000));
    const files = Array.from({ length: 9 }, (_, index) => [`t${String(index)}.csv`, table]);
    expect(await problemsOf(zip({ ...example, ...Object.fromEntries(files) }))).toContainEqual(
      expect.objectContaining({ code: 'too-large', maximum: 40_000_000 }),
    );
  });

  it('whose file unpacks to more than it declares', async () => {
    const bytes = lyingZip('datapackage.json', strToU8(' '.repeat(3_000_000)), 1_000);
    expect(await problemsOf(bytes)).toContainEqual({
      file: 'datapackage.json',
      code: 'archive',
      reason: 'damaged',
    });
  });

  it('cut anywhere', async () => {
    const whole = zip(example);
    for (let length = 0; length < whole.length; length += 97) {
      expect((await problemsOf(whole.subarray(0, length))).length).toBeGreaterThan(0);
    }
  });
});

describe('a table is refused', () => {
  it.each(['../budgets.csv', '/budgets.csv', 'C:\\budgets.csv', 'a\\b.csv', 'x/../../budgets.csv', ''])(
    'where the descriptor leads to %j',
    async (path) => {
      const problems = await problemsOf(zip(budgetsAt(path)));
      expect(problems[0]).toMatchObject({ file: 'datapackage.json', field: 'resources', found: path });
    },
  );

  it('where it is no UTF-8 text, as Excel’s plain CSV is not', async () => {
    const latin = Uint8Array.from([...strToU8('topic,statement\n'), 0xa3, 0x0a]);
    expect(await problemsOf(zip({ ...example, 'tables/facts.csv': latin }))).toEqual([
      expect.objectContaining({ file: 'tables/facts.csv', code: 'unreadable' }),
    ]);
  });

  it('beside the problems of all others', async () => {
    const budgets = (example['tables/budgets.csv'] as string).replace('210.5', '=210+0.5');
    const problems = await problemsOf(
      zip({ ...example, 'tables/budgets.csv': budgets, 'tables/mixes.csv': '' }),
    );
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['tables/budgets.csv', 'tables/mixes.csv']),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'tables/budgets.csv',
        row: 2,
        field: 'spend_gbp_m',
        found: '=210+0.5',
      }),
    );
  });
});

/** As many bytes of a table, which packs about tenfold. */
function rows(bytes: number): string {
  return Array.from({ length: bytes / 10 + 1 }, (_, row) => `${String(row).padStart(7, '0')},b\n`)
    .join('')
    .slice(0, bytes);
}
