import fc from 'fast-check';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import type { AnalysisRecord } from '../../../src/model/analysis/analysis-record';
import { ANALYSIS_TABLES } from '../../../src/workbook/analysis-tables';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { CellValue } from '../../../src/workbook/plan';
import { readBack } from '../../../src/workbook/read-back/read-back';
import type { InputTable } from '../../../src/workbook/read-back/input-table';
import { analysisOf } from '../../support/analysis/analysis-record';
import { tablesOf } from '../../support/tables-of';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../bundled-plan';

jest.setTimeout(60_000);

const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const analysis = analysisOf(baseline, scenarios[1]!, 'gap');

type Tables = ReadonlyMap<string, InputTable>;

const written = (record: AnalysisRecord, of = baseline): Tables => {
  const plan = buildWorkbookPlan(of, scenarios, { ...STAMP, defaults: baseline, analysis: record });
  return tablesOf(plan, evaluatePlan(plan));
};
const read = (tables: Tables) => readBack(tables, baseline)._unsafeUnwrap();
const tables = written(analysis);

/** The tables with one cell changed: a row by the text in its key column. */
function edited(table: string, keyColumn: string, key: string, column: string, value?: CellValue): Tables {
  const found = tables.get(table)!;
  const [keyAt, at] = [found.columns.indexOf(keyColumn), found.columns.indexOf(column)];
  expect([keyAt, at]).not.toContain(-1);
  const rows = found.rows.map((row) =>
    row[keyAt] === key ? row.map((cell, index) => (index === at ? value : cell)) : row,
  );
  return new Map(tables).set(table, { ...found, rows });
}

test('an analysis that was written is the one that is read, with a stamp', () => {
  const { stamp, ...rest } = read(tables).analysis!;
  expect(rest).toEqual(analysis);
  expect(stamp?.fingerprint).toHaveLength(8);
});

test('one that was read is written and read again as it is, whatever has become of the inputs', () => {
  const first = read(tables).analysis!;
  const other = {
    ...baseline,
    assumptions: baseline.assumptions.map((one) =>
      one.key === 'growth.admissions' ? { ...one, value: 0.02 } : one,
    ),
  };
  expect(read(written(first)).analysis).toEqual(first);
  expect(read(written(first, other)).analysis).toEqual(first);
});

test('rows may be sorted, columns moved and some added', () => {
  const turned = new Map(
    [...tables].map(([name, table]): [string, InputTable] => [
      name,
      {
        ...table,
        columns: [...table.columns, 'Notes of ours'].reverse(),
        rows: [...table.rows].reverse().map((row) => [...row, 'ask finance'].reverse()),
      },
    ]),
  );
  expect(read(turned).analysis).toEqual(read(tables).analysis);
});

test('a workbook without an analysis has none, and none is missing', () => {
  const found = read(new Map([...tables].filter(([name]) => !name.match(/Tornado|Uncert|Analys|Finger/))));
  expect(found.analysis).toBeUndefined();
  expect(found.lostAnalysis).toBeUndefined();
});

test.each<[string, Tables, RegExp]>([
  ['without one of its tables', new Map([...tables].filter(([name]) => name !== 'tblTornado')), /tblTornado/],
  ['whose measure is unknown', edited('tblAnalysis', 'Key', 'measure', 'Value', 'luck'), /not-a-choice/],
  ['without its draws', edited('tblAnalysis', 'Key', 'draws', 'Value'), /missing/],
  ['with half a draw', edited('tblAnalysis', 'Key', 'draws', 'Value', 1000.5), /out-of-range/],
  ['made at no time', edited('tblAnalysis', 'Key', 'made', 'Value', 'yesterday'), /wrong-type/],
  ['whose fingerprint is a text', edited('tblFingerprint', 'Part', 'lows', 'Then', 'x'), /wrong-type/],
  ['with a percentile cleared', edited('tblUncertainty', 'Id', 'gap|P25', '2018/19'), /missing/],
  ['whose percentiles cross', edited('tblUncertainty', 'Id', 'gap|P25', '2018/19', 1e6), /falling/],
  [
    'whose chance is no share',
    edited('tblUncertainty', 'Id', 'chanceOfBreakEven', '2018/19', 1.5),
    /out-of-range/,
  ],
  [
    'that breaks even less and less',
    edited('tblUncertainty', 'Id', 'chanceOfBreakEven', '2016/17', 1),
    /falling/,
  ],
  [
    'with a correlation of 2',
    edited('tblTornado', 'Key', analysis.drivers[0]!.key, 'Rank correlation', 2),
    /out-of-range/,
  ],
  [
    'with an assumption twice',
    edited('tblTornado', 'Key', analysis.drivers[0]!.key, 'Key', analysis.drivers[1]!.key),
    /duplicate/,
  ],
])('one %s is left out with a reason, and stops nothing', (_, damaged, reason) => {
  const found = read(damaged);
  expect(found.analysis).toBeUndefined();
  expect(JSON.stringify(found.lostAnalysis)).toMatch(reason);
  expect(found.lostAnalysis!.every(({ sheet }) => sheet === 'Sensitivity')).toBe(true);
  expect({ baseline: found.baseline, scenarios: found.scenarios }).toEqual({ baseline, scenarios });
});

test('junk in any cell is an analysis or a list of problems, never an exception', () => {
  const junk = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(undefined, '', '__proto__', { error: '#N/A' } as const, 1e308, -0),
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(edits, (all) => {
      const damaged = new Map(
        [...tables].map(([name, table]) => [name, { ...table, rows: table.rows.map((row) => [...row]) }]),
      );
      for (const [which, row, column, value] of all) {
        const { rows } = damaged.get(ANALYSIS_TABLES[which % ANALYSIS_TABLES.length]!)!;
        const cells = rows[row % rows.length]!;
        cells[column % cells.length] = value;
      }
      const { analysis: found, lostAnalysis } = read(damaged);
      expect(found === undefined).toBe(lostAnalysis !== undefined && lostAnalysis.length > 0);
    }),
    { numRuns: 200 },
  );
});
