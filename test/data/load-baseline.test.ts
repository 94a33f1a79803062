import { bundledBaseline, bundledBaselineFiles } from '../../src/data/bundled-baseline';
import { loadBaseline } from '../../src/data/load-baseline';
import { PLAN_TABLES, problemsOf, withEdit, withoutTables } from './package-edits';

describe('loading a data package', () => {
  it('takes files with a byte order mark and with CRLF', () => {
    const files = new Map(
      [...bundledBaselineFiles()].map(([name, text]) => [name, '\ufeff' + text.replace(/\n/g, '\r\n')]),
    );
    expect(loadBaseline(files)._unsafeUnwrap()).toEqual(bundledBaseline());
  });

  it('takes the capitals that spreadsheets give to true and false', () => {
    const files = withEdit('strategies.csv', 'Wellbeing,true', 'Wellbeing,TRUE');
    expect(loadBaseline(files)._unsafeUnwrap()).toEqual(bundledBaseline());
  });

  it('ignores blank lines and still counts them', () => {
    expect(problemsOf(withEdit('footprints.csv', /$/, '\n,\n\n'))).toEqual([]);
    expect(problemsOf(withEdit('footprints.csv', 'south-hams', '\nSouth-hams'))[0]).toMatchObject({
      file: 'footprints.csv',
      row: 4,
      field: 'key',
      code: 'wrong-type',
    });
  });

  it('does without published totals where the package names none', () => {
    const files = withoutTables(bundledBaselineFiles(), ['published-totals']);
    expect(loadBaseline(files)._unsafeUnwrap().publishedTotals).toEqual([]);
  });

  it('lets a yearly assumption move from the single numbers to the series', () => {
    const files = withEdit('assumptions.csv', /^growth\.planned,.*\n/m, '');
    files.set(
      'series.csv',
      `${files.get('series.csv')!}growth.planned,Demand,Planned growth,share a year,assumption,,,Local plan,low\n`,
    );
    files.set(
      'series-values.csv',
      `${files.get('series-values.csv')!}growth.planned,2,0.02\ngrowth.planned,1,0.01\n`,
    );
    const { series } = loadBaseline(files)._unsafeUnwrap();
    expect(series.find(({ key }) => key === 'growth.planned')?.values).toEqual([0.01, 0.02]);
  });

  it('reads a blank value of the fixed cost lag as never', () => {
    const lag = bundledBaseline().assumptions.find(({ key }) => key === 'release.fixedLag');
    expect(lag).toMatchObject({
      value: null,
      bounds: { minimum: 0, maximum: 21, whole: true, nullable: true },
    });
  });

  it('leaves the files as they were', () => {
    const files = new Map(bundledBaselineFiles());
    loadBaseline(files);
    expect([...files]).toEqual([...bundledBaselineFiles()]);
  });

  it('loads other strategies, other places and another base year', () => {
    const baseline = loadBaseline(foreignPackage())._unsafeUnwrap();
    expect(baseline.baseYear).toBe(2023);
    expect(baseline.wholeLabel).toBe('Both islands');
    expect(baseline.strategies.map(({ key }) => key)).toEqual(['care', 'keep-well']);
    expect(baseline.budgets.map(({ spendGbpM }) => spendGbpM)).toEqual([10.5, 2, 7.25, 1]);
    expect(baseline.mixes.map(({ shares }) => shares)).toEqual([
      [0, 0, 0, 0.25, 0.5, 0.25],
      [0.5, 0.5, 0, 0, 0, 0],
    ]);
  });
});

function foreignPackage(): Map<string, string> {
  const files = withEdit('datapackage.json', '"baseYear":2015', '"baseYear":2023');
  files.set(
    'datapackage.json',
    files.get('datapackage.json')!.replace('"wholeLabel":"Whole fund"', '"wholeLabel":"Both islands"'),
  );
  const set = (name: string, ...lines: string[]) => files.set(name, lines.join('\n'));
  const mix = 'assumption,,,Ledger,high';
  set('footprints.csv', 'key,label', 'north,North isle', 'south,South isle');
  set('strategies.csv', 'key,label,is_wellbeing', 'care,Care,false', 'keep-well,Keep well,true');
  set(
    'budgets.csv',
    'footprint,strategy,spend_gbp_m,basis,source,section',
    'north,care,10.5,assumption,,',
    'north,keep-well,2,assumption,,',
    'south,care,7.25,assumption,,',
    'south,keep-well,1,assumption,,',
  );
  set(
    'published-totals.csv',
    'footprint,total_gbp_m,basis,source,section',
    'whole,20.75,sourced,green-book,Page 1',
  );
  set(
    'mixes.csv',
    'strategy,primary,secondary,tertiary,planned,urgent,long_term,basis,source,section,rationale,confidence',
    `care,0,0,0,0.25,0.5,0.25,${mix}`,
    `keep-well,0.5,0.5,0,0,0,0,${mix}`,
  );
  set('levers.csv', files.get('levers.csv')!.split('\n')[0]!);
  set('envelopes.csv', files.get('envelopes.csv')!.split('\n')[0]!);
  set('envelope-extras.csv', files.get('envelope-extras.csv')!.split('\n')[0]!);
  // The plans are for the bundled strategies.
  return withoutTables(files, PLAN_TABLES);
}
