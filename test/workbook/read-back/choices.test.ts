import fc from 'fast-check';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import type { Scenario } from '../../../src/model/types';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { CellValue } from '../../../src/workbook/plan';
import type { InputTable } from '../../../src/workbook/read-back/input-table';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { arbitraryCase } from '../../support/arbitraries';
import { withDrawnChoices } from '../../support/choices';
import { tablesOf } from '../../support/tables-of';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../bundled-plan';
import { hasMoney } from '../has-money';

type Tables = ReadonlyMap<string, InputTable>;

const written = (...[baseline, scenarios]: Parameters<typeof buildWorkbookPlan>): Tables => {
  const plan = buildWorkbookPlan(baseline, scenarios, STAMP);
  return tablesOf(plan, evaluatePlan(plan));
};

const baseline = bundledBaseline();
const [first, second] = bundledScenarios() as [Scenario, Scenario];
const scenarios: readonly Scenario[] = [
  first,
  { ...second, levers: ['outpatient-appointments', 'camhs-referrals'], envelope: 'public-health-formula' },
];
const tables = written(baseline, scenarios, STAMP);

/** The tables with one cell of a table changed. */
function edited(name: string, row: number, column: string, value: CellValue | undefined): Tables {
  const table = tables.get(name)!;
  const index = table.columns.indexOf(column);
  if (index < 0) throw new Error(`${name} has no column ${column}.`);
  const rows = table.rows.map((cells, at) =>
    at === row ? cells.map((cell, along) => (along === index ? value : cell)) : cells,
  );
  return new Map(tables).set(name, { ...table, rows });
}

it('reads the levers and the envelope of each scenario back', () => {
  expect(readBack(tables, baseline)._unsafeUnwrap().scenarios).toEqual(scenarios);
});

/** A package with a footprint that has no money is refused on loading, and so is a workbook. */
const isLoadable = ({
  baseline: { footprints, ...rest },
  scenario,
}: Parameters<typeof hasMoney>[0]): boolean =>
  footprints.every(({ key }) =>
    hasMoney({ baseline: { footprints, ...rest }, scenario: { ...scenario, footprint: key } }),
  );

it('reads any scenario with levers and envelopes back, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(arbitraryCase().filter(isLoadable).chain(withDrawnChoices), (one) => {
      const other = { ...one.scenario, name: 'The other', levers: undefined, envelope: undefined };
      const all = [one.scenario, JSON.parse(JSON.stringify(other)) as Scenario];
      const found = new Map(written(one.baseline, all, STAMP));
      const levers = found.get('tblLevers')!;
      found.set('tblLevers', { ...levers, rows: [...levers.rows].reverse() });
      expect(readBack(found, one.baseline)._unsafeUnwrap().scenarios).toEqual(all);
    }),
    { numRuns: 15 },
  );
});

it('follows a lever that is switched in its cell, in whatever capitals', () => {
  const switched = edited('tblLevers', 0, 'Fewer referrals to CAMHS', 'on');
  expect(readBack(switched, baseline)._unsafeUnwrap().scenarios[0]!.levers).toEqual(['camhs-referrals']);
});

it('follows an envelope that is chosen in its cell', () => {
  const chosen = edited('tblScenarios', 0, 'Envelope', 'Western Locality at its target');
  expect(readBack(chosen, baseline)._unsafeUnwrap().scenarios[0]!.envelope).toBe('western-locality-target');
});

it('follows a target, its date and the extra money as they were changed in their cells', () => {
  const levers = edited('tblLeverTargets', 0, 'Change', -0.15);
  const due = edited('tblLeverTargets', 1, 'Years until due', 4).get('tblLeverTargets')!;
  const mixed = { ...due, rows: [levers.get('tblLeverTargets')!.rows[0]!, ...due.rows.slice(1)] };
  const envelopes = edited('tblEnvelopes', 1, 'Extra £m: Plymouth', 12.5);
  const both = new Map([...envelopes]).set('tblLeverTargets', mixed);
  const now = readBack(both, baseline)._unsafeUnwrap().baseline;
  expect(now.levers.map(({ change, dueYear, due: label }) => [change, dueYear, label])).toEqual([
    [-0.15, 1, '2016/17'],
    [-0.2, 4, '2019/20'],
    [-0.3, 1, '2016/17'],
  ]);
  expect(now.envelopes[0]!.extraGbpM).toEqual({ plymouth: 12.5, 'south-hams-and-west-devon': 4.6772 });
  expect(now.envelopes[1]).toEqual(baseline.envelopes[1]);
});

it('says beside a target and beside extra money that they were changed, and keeps their defaults', () => {
  const [lever, ...others] = baseline.levers;
  const levers = [{ ...lever!, change: -0.15 }, ...others];
  const [one, other] = baseline.envelopes;
  const envelopes = [one!, { ...other!, years: 3 }];
  const plan = buildWorkbookPlan({ ...baseline, levers, envelopes }, scenarios, {
    ...STAMP,
    defaults: baseline,
  });
  const column = (table: string, name: string): readonly unknown[] => {
    const { columns, rows } = tablesOf(plan, evaluatePlan(plan)).get(table)!;
    return rows.map((row) => row[columns.indexOf(name)]);
  };
  expect(column('tblLeverTargets', 'Basis')).toEqual(['changed here', 'sourced', 'sourced']);
  expect(column('tblLeverTargets', 'Default change')).toEqual([-0.1, -0.2, -0.3]);
  expect(column('tblEnvelopes', 'Basis').slice(1)).toEqual(['derived', 'changed here']);
  expect(column('tblEnvelopes', 'Default years').slice(1)).toEqual([5, 5]);
});

it.each<[string, Tables, object]>([
  [
    'a target above nought',
    edited('tblLeverTargets', 0, 'Change', 0.1),
    {
      sheet: 'Scenarios',
      cell: 'D16',
      field: 'Lower demand for secondary care, Change',
      code: 'out-of-range',
      found: 0.1,
    },
  ],
  [
    'a date of half a year',
    edited('tblLeverTargets', 2, 'Years until due', 1.5),
    { cell: 'F18', code: 'out-of-range', found: 1.5 },
  ],
  [
    'extra money that is a word',
    edited('tblEnvelopes', 2, 'Extra £m: Plymouth', 'plenty'),
    { cell: 'H24', code: 'wrong-type', found: 'plenty' },
  ],
  [
    'a lever that is neither on nor off',
    edited('tblLevers', 1, 'Fewer referrals to CAMHS', 'perhaps'),
    { sheet: 'Scenarios', cell: 'E12', code: 'not-a-choice', found: 'perhaps', choices: ['On', 'Off'] },
  ],
  [
    'a lever that is a number',
    edited('tblLevers', 1, 'Fewer referrals to CAMHS', 1),
    { sheet: 'Scenarios', cell: 'E12', code: 'wrong-type' },
  ],
  [
    'two rows for one scenario',
    edited('tblLevers', 1, 'No', 1),
    { sheet: 'Scenarios', cell: 'A12', code: 'duplicate', found: '1' },
  ],
  [
    'an unknown envelope',
    edited('tblScenarios', 1, 'Envelope', 'Twice as much'),
    { sheet: 'Scenarios', cell: 'M7', code: 'not-a-choice', found: 'Twice as much' },
  ],
])('refuses %s at its cell, and nothing else', (_, wrong, problem) => {
  expect(readBack(wrong, baseline)._unsafeUnwrapErr()).toMatchObject([problem]);
});

it('reads a workbook of before there were levers and envelopes as one that chooses none', () => {
  const old = new Map([...tables].filter(([name]) => !/tbl(Lever|Envelope)/.test(name)));
  const withoutRows = (name: string, isNew: (row: readonly (CellValue | undefined)[]) => boolean): void => {
    const table = old.get(name)!;
    old.set(name, { ...table, rows: table.rows.filter((row) => !isNew(row)) });
  };
  withoutRows(
    'tblAssumptions',
    (row) => /^lever\.|\.planned$/.test(String(row[0])) && row[0] !== 'growth.planned',
  );
  const table = old.get('tblScenarios')!;
  const kept = table.columns.map((column) => column !== 'Envelope');
  old.set('tblScenarios', {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index])),
  });
  const found = readBack(old, baseline)._unsafeUnwrap();
  expect(found.scenarios).toEqual([first, second]);
  expect(found.baseline.assumptions).toEqual(baseline.assumptions);
});
