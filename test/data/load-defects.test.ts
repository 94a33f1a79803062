import { bundledBaselineFiles } from '../../src/data/bundled-baseline';
import type { Problem } from '../../src/data/problem';
import { problemsOf, withEdit } from './package-edits';

/** What is replaced, and the one problem that must be found. */
type Defect = readonly [name: string, file: string, from: string | RegExp, to: string, problem: Problem];

const budgets = { file: 'budgets.csv', row: 2, field: 'spend_gbp_m' } as const;
const number = 'a plain decimal number such as 1234.5';
const assumption = (row: number, field: string) => ({ file: 'assumptions.csv', row, field });

const DEFECTS: readonly Defect[] = [
  ...['1e3', '0x10', '1 000', '1.2.3', 'NaN', 'Infinity', '', ' 166.22', '£166.22'].map((text): Defect => [
    `the amount “${text}”`,
    'budgets.csv',
    '166.22',
    text,
    { ...budgets, code: 'wrong-type', found: text, allowed: number },
  ]),
  [
    'a thousands separator',
    'budgets.csv',
    '166.22',
    '"1,166.22"',
    { ...budgets, code: 'wrong-type', found: '1,166.22', allowed: number },
  ],
  [
    'a negative budget',
    'budgets.csv',
    '166.22',
    '-166.22',
    { ...budgets, code: 'out-of-range', found: -166.22, bounds: { minimum: 0, maximum: 1e6 } },
  ],
  [
    'an unknown footprint',
    'budgets.csv',
    'plymouth,wellbeing',
    'plimouth,wellbeing',
    {
      file: 'budgets.csv',
      row: 2,
      field: 'footprint',
      code: 'not-a-choice',
      found: 'plimouth',
      choices: ['plymouth', 'south-hams-and-west-devon'],
    },
  ],
  [
    'a budget that is not there',
    'budgets.csv',
    /^plymouth,children.*\n/m,
    '',
    {
      file: 'budgets.csv',
      field: 'strategy',
      code: 'missing',
      allowed: 'a row for children in plymouth',
    },
  ],
  [
    'a footprint named like the column of strategies',
    'footprints.csv',
    'plymouth,Plymouth',
    'plymouth,STRATEGY',
    {
      file: 'footprints.csv',
      row: 2,
      field: 'label',
      code: 'conflict',
      found: 'STRATEGY',
      allowed: 'another name: this one stands for the column of strategies',
    },
  ],
  [
    'a label that a formula could not look up',
    'footprints.csv',
    'plymouth,Plymouth',
    'plymouth,Plymouth*',
    {
      file: 'footprints.csv',
      row: 2,
      field: 'label',
      code: 'wrong-type',
      found: 'Plymouth*',
      allowed: 'a label without * ? ~ < > [ ] # or double quotes',
    },
  ],
  [
    'a total that does not tie',
    'published-totals.csv',
    '564.06',
    '564.07',
    {
      file: 'published-totals.csv',
      row: 2,
      field: 'total_gbp_m',
      code: 'wrong-sum',
      found: 564.06,
      expected: 564.07,
    },
  ],
  [
    'an unknown source',
    'published-totals.csv',
    'whole,564.06,sourced,overarching-strategy',
    'whole,564.06,sourced,hearsay',
    {
      file: 'published-totals.csv',
      row: 2,
      field: 'source',
      code: 'not-a-choice',
      found: 'hearsay',
      choices: [
        'overarching-strategy',
        'action-plans',
        'wellbeing-strategy',
        'economic-assumptions',
        'ccg-allocations',
        'green-book',
        'martin-2020',
      ],
    },
  ],
  [
    'a sourced number without its source',
    'budgets.csv',
    '166.22,sourced,overarching-strategy',
    '166.22,sourced,',
    { file: 'budgets.csv', row: 2, field: 'source', code: 'missing', allowed: 'the key of a source' },
  ],
  [
    'shares that do not sum to 1',
    'mixes.csv',
    'wellbeing,0.06,0.08,0,0.86',
    'wellbeing,0.5,0.5,0.5,0',
    {
      file: 'mixes.csv',
      row: 2,
      field: 'primary to long_term',
      code: 'wrong-sum',
      found: 1.5,
      expected: 1,
    },
  ],
  [
    'a share above 1',
    'mixes.csv',
    'enhanced,0,',
    'enhanced,1.25,',
    {
      file: 'mixes.csv',
      row: 5,
      field: 'primary',
      code: 'out-of-range',
      found: 1.25,
      bounds: { minimum: 0, maximum: 1 },
    },
  ],
  [
    'two wellbeing strategies',
    'strategies.csv',
    'Community,false',
    'Community,true',
    {
      file: 'strategies.csv',
      row: 4,
      field: 'is_wellbeing',
      code: 'conflict',
      found: 'true here and in row 2',
      allowed: 'true for one strategy, or for none',
    },
  ],
  [
    'a label that a spreadsheet would run',
    'footprints.csv',
    'plymouth,Plymouth',
    'plymouth,"=HYPERLINK(""http://x"")"',
    {
      file: 'footprints.csv',
      row: 2,
      field: 'label',
      code: 'unsafe-text',
      found: '=HYPERLINK("http://x")',
    },
  ],
  [
    'a label of nothing but spaces',
    'footprints.csv',
    'plymouth,Plymouth',
    'plymouth,  ',
    {
      file: 'footprints.csv',
      row: 2,
      field: 'label',
      code: 'text-length',
      found: 0,
      minimum: 1,
      maximum: 80,
    },
  ],
  [
    'a control character',
    'facts.csv',
    'About 1.1 % a year',
    'About\u00071.1 %',
    { file: 'facts.csv', row: 14, field: 'value', code: 'unsafe-text', found: 'About\u00071.1 %' },
  ],
  [
    'a label taken twice, in other capitals',
    'footprints.csv',
    'South Hams and West Devon',
    'PLYMOUTH',
    { file: 'footprints.csv', row: 3, field: 'label', code: 'duplicate', found: 'PLYMOUTH' },
  ],
  [
    'a label that is the whole’s',
    'footprints.csv',
    'plymouth,Plymouth',
    'plymouth,whole fund',
    {
      file: 'footprints.csv',
      row: 2,
      field: 'label',
      code: 'conflict',
      found: 'whole fund',
      allowed: 'another name: this one stands for the whole, by the descriptor',
    },
  ],
  [
    'a rate beyond its bounds',
    'assumptions.csv',
    /(discount\.rate,.*?),0\.035,/,
    '$1,0.51,',
    {
      ...assumption(42, 'value'),
      code: 'out-of-range',
      found: 0.51,
      bounds: { minimum: -0.5, maximum: 0.5 },
    },
  ],
  [
    'half a stage',
    'assumptions.csv',
    /(effect\.lagStages\.primary,.*?),3,/,
    '$1,2.5,',
    {
      ...assumption(23, 'value'),
      code: 'out-of-range',
      found: 2.5,
      bounds: { minimum: 1, maximum: 10, whole: true },
    },
  ],
  [
    'a blank value where never has no meaning',
    'assumptions.csv',
    /(release\.semiFixedLag,.*?),1,/,
    '$1,,',
    { ...assumption(38, 'value'), code: 'missing', allowed: 'a number' },
  ],
  [
    'a low above its value',
    'assumptions.csv',
    '0.011,0.005,0.032',
    '0.011,0.02,0.032',
    {
      ...assumption(4, 'low'),
      code: 'conflict',
      found: '0.02 above the value 0.011',
      allowed: 'low no higher than value',
    },
  ],
  [
    'a low without a high',
    'assumptions.csv',
    '0.011,0.005,0.032',
    '0.011,0.005,',
    { ...assumption(4, 'high'), code: 'missing', allowed: 'a number, or both low and high blank' },
  ],
  [
    'release shares that pass 1',
    'assumptions.csv',
    /(release\.semiFixed\.longTerm,.*?),0\.2,/,
    '$1,0.5,',
    {
      ...assumption(37, 'value'),
      code: 'conflict',
      found: '1.3 together with release.variable.longTerm',
      allowed: 'at most 1 together',
    },
  ],
  [
    'a red limit below the amber one',
    'assumptions.csv',
    ',0.07,,,setting',
    ',0.01,,,setting',
    {
      ...assumption(45, 'value'),
      code: 'conflict',
      found: '0.01, below plausibility.amber at 0.035',
      allowed: 'no lower than plausibility.amber',
    },
  ],
  [
    'an assumption that is not there',
    'assumptions.csv',
    /^doubleRunning,.*\n/m,
    '',
    { file: 'assumptions.csv', field: 'key', code: 'missing', allowed: 'a row for doubleRunning' },
  ],
  [
    'a hole in a series',
    'series-values.csv',
    /^price\.inflation,3,.*\n/m,
    '',
    {
      file: 'series-values.csv',
      field: 'year_index',
      code: 'missing',
      allowed: 'a row for price.inflation, year 3',
    },
  ],
  [
    'a year told twice',
    'series-values.csv',
    'funding.growth,5',
    'funding.growth,4',
    {
      file: 'series-values.csv',
      row: 11,
      field: 'year_index',
      code: 'duplicate',
      found: 'funding.growth / 4',
    },
  ],
  [
    'a ragged row',
    'glossary.csv',
    /^Gap,"?(.*?)"?\n/m,
    'Gap,"$1",more\n',
    { file: 'glossary.csv', row: 18, code: 'wrong-count', found: 3, allowed: '2 cells, as in the header' },
  ],
  [
    'an extra column',
    'footprints.csv',
    'key,label',
    'key,label,note',
    { file: 'footprints.csv', row: 1, field: 'note', code: 'unknown-field', known: ['key', 'label'] },
  ],
  [
    'a missing column',
    'strategies.csv',
    'is_wellbeing',
    'wellbeing',
    {
      file: 'strategies.csv',
      row: 1,
      field: 'is_wellbeing',
      code: 'missing',
      allowed: 'a column of this name',
    },
  ],
  [
    'another schema',
    'datapackage.json',
    'upstream-baseline/1',
    'upstream-baseline/9',
    {
      file: 'datapackage.json',
      field: 'upstream.schema',
      code: 'not-a-choice',
      found: '"upstream-baseline/9"',
      choices: ['upstream-baseline/1'],
    },
  ],
  [
    'a base year in words',
    'datapackage.json',
    '"baseYear":2015',
    '"baseYear":"2015/16"',
    {
      file: 'datapackage.json',
      field: 'upstream.baseYear',
      code: 'wrong-type',
      found: '"2015/16"',
      allowed: 'number',
    },
  ],
  [
    'a resource that is not named',
    'datapackage.json',
    '"name":"glossary"',
    '"name":"glosary"',
    {
      file: 'datapackage.json',
      field: 'resources',
      code: 'missing',
      allowed: 'a resource named glossary',
    },
  ],
];

describe('a package with a defect', () => {
  it.each(DEFECTS)('says where %s stands', (_name, file, from, to, problem) => {
    expect(problemsOf(withEdit(file, from, to))).toContainEqual(problem);
  });

  it('is refused for a footprint that takes the name of the whole', () => {
    const files = withEdit('footprints.csv', 'plymouth,', 'whole,');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ file: 'footprints.csv', row: 2, field: 'key', code: 'conflict' }),
    );
  });

  it('is refused for a yearly assumption that stands in both tables', () => {
    const files = withEdit('series.csv', 'price.inflation,', 'efficiency,');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ file: 'series.csv', row: 2, field: 'key', code: 'conflict' }),
    );
  });

  it('is refused for a series of an assumption that is one number', () => {
    const files = withEdit('series.csv', 'price.inflation,', 'discount.rate,');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ file: 'series.csv', row: 2, field: 'key', code: 'not-a-choice' }),
    );
  });

  it('is refused where a rate and its shift would wipe out all prices', () => {
    const files = withEdit('series-values.csv', 'price.inflation,2,0.023', 'price.inflation,2,-0.5');
    const assumptions = files.get('assumptions.csv')!.replace('0,-0.01,0.01', '0,-0.5,0.01');
    expect(problemsOf(files)).toEqual([]);
    expect(problemsOf(files.set('assumptions.csv', assumptions))).toEqual([
      {
        file: 'series-values.csv',
        row: 3,
        field: 'value',
        code: 'conflict',
        found: '-0.5 with price.inflationShift at -0.5',
        allowed: 'a sum above −1',
      },
    ]);
  });

  it('is refused for an area without any money', () => {
    const files = withEdit('budgets.csv', /^(south-hams.*?),(?:39\.26|1\.64|46\.28|0\.76),/gm, '$1,0,');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ file: 'budgets.csv', field: 'spend_gbp_m', code: 'conflict' }),
    );
  });

  it('is told all its problems at once', () => {
    const files = withEdit('budgets.csv', '166.22', 'lots');
    files.set('mixes.csv', files.get('mixes.csv')!.replace('children,0.15', 'children,2'));
    files.set('footprints.csv', files.get('footprints.csv')!.replace('plymouth,Plymouth', 'plymouth,@here'));
    expect(new Set(problemsOf(files).map(({ file }) => file))).toEqual(
      new Set(['footprints.csv', 'budgets.csv', 'mixes.csv']),
    );
  });

  it('is told of one bad cell once, without sums and references that follow from it', () => {
    expect(problemsOf(withEdit('budgets.csv', '166.22', 'lots'))).toHaveLength(1);
    expect(problemsOf(withEdit('strategies.csv', 'Wellbeing,true', 'Wellbeing,yes'))).toHaveLength(1);
    expect(problemsOf(withEdit('assumptions.csv', '0.011,0.005,0.032', 'x,0.005,0.032'))).toHaveLength(1);
  });

  it('names a file that the descriptor names and that is not there', () => {
    const files = new Map(bundledBaselineFiles());
    files.delete('mixes.csv');
    expect(problemsOf(files)).toEqual([
      { file: 'mixes.csv', code: 'missing', allowed: 'the file of the table mixes' },
    ]);
  });

  it('is refused without a descriptor or with one that is not JSON', () => {
    expect(problemsOf(new Map())).toEqual([
      { file: 'datapackage.json', code: 'missing', allowed: 'the descriptor of a data package' },
    ]);
    expect(problemsOf(new Map([['datapackage.json', '{']]))).toEqual([
      expect.objectContaining({ file: 'datapackage.json', code: 'not-json' }),
    ]);
    expect(problemsOf(new Map([['datapackage.json', '7']]))).toEqual([
      { file: 'datapackage.json', code: 'wrong-type', found: '7', allowed: 'Object' },
    ]);
  });

  it('is refused for a file above five million bytes, by its bytes and not its characters', () => {
    const files = new Map(bundledBaselineFiles()).set('facts.csv', '“'.repeat(2_000_000));
    expect(problemsOf(files)).toEqual([
      { file: 'facts.csv', code: 'too-large', found: 6_000_000, maximum: 5_000_000 },
    ]);
  });

  it('is told once of a header with columns beyond counting', () => {
    const files = withEdit('footprints.csv', 'key,label', 'key,label'.padEnd(200_000, ','));
    expect(problemsOf(files)).toEqual([
      {
        file: 'footprints.csv',
        row: 1,
        code: 'wrong-count',
        found: 199_993,
        allowed: 'the columns key, label',
      },
    ]);
  });

  it('is refused for text with a quotation mark that never ends', () => {
    const files = withEdit('footprints.csv', 'plymouth,Plymouth', 'plymouth,"Plymouth');
    expect(problemsOf(files)[0]).toMatchObject({ file: 'footprints.csv', code: 'not-csv' });
  });
});
