import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { applyLedger } from '../../../src/app/own-data/ledger/apply-ledger';
import { guessMapping } from '../../../src/app/own-data/ledger/mapping';
import { moveBaseYear } from '../../../src/app/own-data/ledger/move-base-year';
import { readLedger, type Ledger } from '../../../src/app/own-data/ledger/read-ledger';
import type { Baseline } from '../../../src/data/baseline';
import { baselineToFiles } from '../../../src/data/baseline-to-files';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { loadBaseline } from '../../../src/data/load-baseline';
import { runScenario } from '../../../src/model/run-scenario';
import { exampleBaseline } from '../../support/example-package';
import { bundledScenarios } from '../../workbook/bundled-plan';

const bundled = bundledBaseline();

async function ledgerOf({ budgets }: Baseline): Promise<Ledger> {
  const lines = budgets.map(
    ({ footprint, strategy }, index) => `${footprint},${strategy},${String(10 + index)}`,
  );
  const bytes = strToU8(['Footprint,Strategy,Budget £m', ...lines].join('\n'));
  const chosen = { name: 'ledger.csv', path: 'ledger.csv', size: bytes.length, bytes: async () => bytes };
  return (await readLedger(chosen))._unsafeUnwrap();
}

async function applied(baseline: Baseline, baseYear: string) {
  const ledger = await ledgerOf(baseline);
  return applyLedger(baseline, ledger, { ...guessMapping(ledger), baseYear });
}

/** What holds in the financial year that begins in `year`, by the rule that the last value holds afterwards. */
const inYear = ({ baseYear }: Baseline, values: readonly number[], year: number): number =>
  values[Math.min(year - baseYear, values.length) - 1]!;

it('budgets of a later year are in it, and what is known by year stays with its years', async () => {
  const { baseline, changes } = (await applied(bundled, '2017/18'))._unsafeUnwrap();
  expect(baseline.baseYear).toBe(2017);
  expect(baseline.publishedTotals).toEqual([]);
  baseline.series.forEach(({ values, basis, source }, index) => {
    const before = bundled.series[index]!;
    for (let year = 2018; year <= 2038; year += 1) {
      expect(inYear(baseline, values, year)).toBe(inYear(bundled, before.values, year));
    }
    expect([basis, source]).toEqual([before.basis, before.source]);
  });
  expect(changes.find(({ kind }) => kind === 'seriesMoved')!.labels).toEqual(
    bundled.series.map(({ label }) => label),
  );
  const [scenario] = bundledScenarios();
  expect(runScenario(baseline, { ...scenario!, horizon: 3 }).labels).toEqual([
    '2017/18',
    '2018/19',
    '2019/20',
    '2020/21',
  ]);
});

it('levers that were due by then go with their shares and are named; other envelopes are marked', async () => {
  const { baseline, changes } = (await applied(bundled, '2016/17'))._unsafeUnwrap();
  const due = bundled.levers.filter((lever) => lever.due <= '2016/17');
  expect(due.length).toBeGreaterThan(0);
  expect(changes.find(({ kind }) => kind === 'leversLeftOut')!.labels).toEqual(due.map(({ label }) => label));
  for (const { key } of due) {
    expect(baseline.levers.map((lever) => lever.key)).not.toContain(key);
    expect(baseline.assumptions.map((row) => row.key)).not.toContain(`lever.share.${key}`);
  }
  expect(baseline.envelopes.map(({ basis, extraGbpM }) => [basis, extraGbpM])).toEqual(
    bundled.envelopes.map(({ extraGbpM }) => ['assumption', extraGbpM]),
  );
  expect(baseline.envelopes[0]!.note).toMatch(/^Given for 2015\/16, and kept for 2016\/17\. /);
});

it('an earlier year leaves targets due when they were, and takes the first value for years that are not known', async () => {
  const { baseline, changes } = (await applied(bundled, '2013/14'))._unsafeUnwrap();
  expect(baseline.levers.map(({ due, dueYear }) => [due, dueYear])).toEqual(
    bundled.levers.map(({ due }) => [due, Number(due.slice(0, 4)) - 2013]),
  );
  baseline.series.forEach(({ values, basis, rationale }, index) => {
    const before = bundled.series[index]!.values;
    expect(values).toEqual([before[0], before[0], ...before]);
    expect(basis).toBe('assumption');
    expect(rationale).toMatch(/^Given for 2015\/16, and kept for 2013\/14\. /);
  });
  expect(changes.map(({ kind }) => kind)).toContain('seriesExtended');
});

it('a count of the old year is kept as an assumption and named, an index is not', () => {
  const counted: Baseline = {
    ...bundled,
    assumptions: bundled.assumptions.map((row) =>
      row.key === 'base.admissions' ? { ...row, value: 31_400 } : row,
    ),
  };
  const { baseline, changes } = moveBaseYear(counted, 2016);
  const row = (key: string) => baseline.assumptions.find((one) => one.key === key)!;
  expect(row('base.admissions')).toMatchObject({ value: 31_400, basis: 'assumption', confidence: 'low' });
  expect(row('base.bedDays')).toEqual(bundled.assumptions.find(({ key }) => key === 'base.bedDays'));
  expect(changes.find(({ kind }) => kind === 'countsKept')!.labels).toEqual([row('base.admissions').label]);
});

it('the same year changes nothing but the budgets, and none stands for the workbook’s', async () => {
  const { baseline, changes } = (await applied(bundled, '2015/16'))._unsafeUnwrap();
  expect(changes).toEqual([]);
  expect({ ...baseline, budgets: [], title: '' }).toEqual({
    ...bundled,
    budgets: [],
    title: '',
    publishedTotals: [],
  });
});

it.each([
  ['2016', { code: 'wrong-type', found: '2016' }],
  ['2016/18', { code: 'wrong-type', found: '2016/18' }],
  ['', { code: 'wrong-type', found: '' }],
  ['1850/51', { code: 'out-of-range', found: 1850 }],
  ['2201/02', { code: 'out-of-range', found: 2201 }],
])('a base year of “%s” is refused, and nothing is taken', async (baseYear, problem) => {
  const problems = (await applied(bundled, baseYear))._unsafeUnwrapErr();
  expect(problems).toEqual([expect.objectContaining({ field: 'Base year of these budgets', ...problem })]);
});

it('whatever the year, what comes of it is a package that is read back as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(bundled, exampleBaseline()), fc.integer({ min: -30, max: 30 }), (of, by) => {
      const { baseline } = moveBaseYear(of, of.baseYear + by);
      const moved = { ...baseline, publishedTotals: [] };
      expect(loadBaseline(baselineToFiles(moved))._unsafeUnwrap()).toEqual(moved);
    }),
    { numRuns: 25 },
  );
});
