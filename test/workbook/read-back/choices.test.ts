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

it.each<[string, Tables, object]>([
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
