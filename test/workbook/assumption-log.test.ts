import type { Baseline } from '../../src/data/baseline';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { AnalysisRecord } from '../../src/model/analysis/analysis-record';
import { buildWorkbookPlan, type WorkbookStamp } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import { KEPT_TABLES, readKept, type Kept } from '../../src/workbook/kept';
import { lintPlan } from '../../src/workbook/lint/lint-plan';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { READ_TABLES } from '../../src/workbook/read-back/input-columns';
import { readBack } from '../../src/workbook/read-back/read-back';
import { tablesOfPlan } from '../../src/workbook/read-back/tables-of-plan';
import { analysisOf } from '../support/analysis/analysis-record';
import { exampleBaseline, exampleScenarios } from '../support/example-package';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from './bundled-plan';

const LOG = 'tblAssumptionLog';
const baseline = bundledBaseline();
const scenarios = bundledScenarios().slice(0, 2);
const policy = scenarios[1]!;
const analysis = analysisOf(baseline, policy, 'npv');
const planOf = (stamp: Partial<WorkbookStamp> = {}, of = baseline): WorkbookPlan =>
  buildWorkbookPlan(of, scenarios, { ...STAMP, defaults: baseline, ...stamp });

/** A table's rows by the names of its columns. */
function rowsOf(plan: WorkbookPlan, name = LOG): readonly Record<string, unknown>[] {
  const { columns, rows } = tablesOfPlan(plan, [name]).get(name)!;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

const rowWith = (plan: WorkbookPlan, key: string) => rowsOf(plan).find(({ Key }) => Key === key);

const keysOf = ({ assumptions, series, mixes }: Baseline): readonly string[] => [
  ...assumptions.map(({ key }) => key),
  ...series.map(({ key }) => key),
  ...mixes.map(({ strategy }) => `mix.${strategy}`),
];

it('every assumption, series and mix has its row and stands among the facts no more', () => {
  const plan = planOf();
  const rows = rowsOf(plan).filter(({ Key }) => Key !== undefined);
  expect(rows.map(({ Key }) => Key)).toEqual(keysOf(baseline));
  expect(rows.every((row) => row['Rationale'] !== undefined && row['Confidence'] !== undefined)).toBe(true);
  const reasons = new Set(rows.map((row) => row['Rationale']));
  const facts = rowsOf(plan, 'tblSources');
  expect(facts).toHaveLength(
    baseline.publishedTotals.length + baseline.budgets.length + baseline.facts.length,
  );
  expect(facts.filter((row) => reasons.has(row['Statement']))).toEqual([]);
});

it('a series or a mix that stands in a document is a fact', () => {
  const [series, ...others] = baseline.series;
  const stated = { ...baseline, series: [{ ...series!, basis: 'sourced' as const }, ...others] };
  const plan = planOf({}, stated);
  expect(rowWith(plan, series!.key)).toBeUndefined();
  expect(rowsOf(plan, 'tblSources').at(-1)).toMatchObject({
    Kind: 'sourced',
    Topic: series!.label,
    Statement: series!.rationale,
    Value: 'see Inputs',
  });
});

it('its value is that of Inputs, with a mark where it is not the default', () => {
  const changed = baseline.assumptions.map((one) =>
    one.key === 'discount.rate' ? { ...one, value: 0.015 } : one,
  );
  const plan = planOf({}, { ...baseline, assumptions: changed });
  expect(rowWith(plan, 'discount.rate')).toMatchObject({ 'Value on Inputs': 0.015, Changed: 'changed' });
  expect(rowWith(plan, 'efficiency')).toMatchObject({ 'Value on Inputs': 0, Changed: '' });
  expect(rowWith(plan, 'release.fixedLag')).toMatchObject({ 'Value on Inputs': 'never' });
  expect(rowWith(plan, 'mix.children')).toMatchObject({ 'Value on Inputs': 'see Inputs' });
});

describe('what an assumption moves', () => {
  const words = (plan: WorkbookPlan): readonly unknown[] => {
    const values = evaluatePlan(plan);
    return [4, 5].map((row) => values.at('Sources', row, 1));
  };

  it('is the width of its bar in the analysis, and its rank among them', () => {
    const plan = planOf({ analysis });
    const spreads = analysis.tornado.map(({ atLow, atHigh }) => Math.abs(atHigh! - atLow!));
    analysis.tornado.forEach(({ key }, index) => {
      const row = rowWith(plan, key)!;
      expect(row['Impact']).toBeCloseTo(spreads[index]!, 9);
      expect(row['Rank']).toBe(1 + spreads.filter((one) => one > spreads[index]!).length);
    });
    expect(words(plan)).toEqual([
      `How far the net present value moves (£m real) when the assumption goes from its low to its high, in “${policy.name}”.`,
      expect.stringMatching(/^In date/),
    ]);
    expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
  });

  it('is said to be out of date where an input has changed since', () => {
    const stamp = readBack(tablesOfPlan(planOf({ analysis }), READ_TABLES), baseline)._unsafeUnwrap();
    const edited = baseline.assumptions.map((one) =>
      one.key === 'discount.rate' ? { ...one, value: 0.015 } : one,
    );
    const plan = planOf({ analysis: stamp.analysis! }, { ...baseline, assumptions: edited });
    expect(words(plan)[1]).toMatch(/^Out of date/);
  });

  it('has no number before an analysis, without a range, and where the scenario does not use it', () => {
    expect(rowWith(planOf(), 'effect.realisation')!['Impact']).toBe('not analysed yet');
    expect(rowWith(planOf(), 'price.deflator')!['Impact']).toBe('no range');
    const plan = planOf({ analysis });
    expect(rowWith(plan, 'price.deflator')).toMatchObject({ Impact: 'no range', Rank: undefined });
    // The policy switches no lever on.
    expect(rowWith(plan, 'lever.delivery')).toMatchObject({ Impact: 'not used there', Rank: undefined });
    expect(words(planOf())).toEqual([expect.stringMatching(/^Not analysed yet/), undefined]);
  });

  it('shares a rank where bars are equally wide', () => {
    const [first, second] = analysis.tornado;
    const tied: AnalysisRecord = { ...analysis, tornado: [first!, { ...first!, key: second!.key }] };
    const plan = planOf({ analysis: tied });
    expect([first!, second!].map(({ key }) => rowWith(plan, key)!['Rank'])).toEqual([1, 1]);
  });
});

describe('what users fill in', () => {
  const kept: Kept = {
    [LOG]: [
      { Key: 'discount.rate', Owner: 'Ann', Reviewed: '2016-11-30', Note: 'As the Treasury has it' },
      { Assumption: 'Staff can be found', Confidence: 'low', 'Value on Inputs': 'none', Owner: 'Bob' },
    ],
  };

  it('stands there again, with rows of their own below', () => {
    const plan = planOf({ kept });
    expect(rowWith(plan, 'discount.rate')).toMatchObject({
      Owner: 'Ann',
      Reviewed: '2016-11-30',
      Note: 'As the Treasury has it',
    });
    expect(rowWith(plan, 'own-1')).toMatchObject({ Assumption: 'Staff can be found', Owner: 'Bob' });
    expect(lintPlan(plan, evaluatePlan(plan))).toEqual([]);
    const read = readBack(tablesOfPlan(plan, READ_TABLES), baseline)._unsafeUnwrap();
    const [first, own] = kept[LOG]!;
    expect(read.kept[LOG]).toEqual([first, { Key: 'own-1', ...own }]);
  });

  it('signs nothing and changes no code of the inputs', () => {
    const codeOf = (plan: WorkbookPlan): unknown => {
      const { sheet, area } = plan.names.find(({ name }) => name === 'InputsCode')!;
      return evaluatePlan(plan).at(sheet, area.from.row, area.from.column);
    };
    expect(codeOf(planOf({ kept }))).toBe(codeOf(planOf()));
  });

  it('is kept whole where another place has not the assumption', () => {
    const mix: Kept = { [LOG]: [{ Key: 'mix.children', Owner: 'Ann' }] };
    const tables = tablesOfPlan(planOf({ kept: mix }), READ_TABLES);
    const fewer = { ...baseline, mixes: baseline.mixes.filter(({ strategy }) => strategy !== 'children') };
    const read = readKept(tables, KEPT_TABLES, fewer);
    expect(read[LOG]![0]).toMatchObject({
      Key: 'mix.children',
      Owner: 'Ann',
      Assumption: 'Tier mix: Children and Young People',
    });
  });
});

it('the example package has a log of its own', () => {
  const example = exampleBaseline();
  const plan = buildWorkbookPlan(example, exampleScenarios(), { ...STAMP, defaults: example });
  const keys = rowsOf(plan).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
  const judged = [...example.series, ...example.mixes].filter(({ basis }) => basis !== 'sourced');
  expect(keys).toHaveLength(example.assumptions.length + judged.length);
});
