import fc from 'fast-check';
import type { Baseline } from '../../../src/data/baseline';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { uniqueNames } from '../../../src/model/scenario';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { INPUT_TABLES } from '../../../src/workbook/read-back/input-columns';
import type { InputTable } from '../../../src/workbook/read-back/input-table';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { arbitraryBaseline, arbitraryScenario } from '../../support/arbitraries';
import { smallBaseline } from '../../support/baselines';
import { tablesOf } from '../../support/tables-of';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../bundled-plan';

const written = (baseline: Baseline, scenarios: Parameters<typeof buildWorkbookPlan>[1]) => {
  const plan = buildWorkbookPlan(baseline, scenarios, STAMP);
  return tablesOf(plan, evaluatePlan(plan));
};

/** Drawn baselines with what a data package may hold: money in each footprint, ranges around values. */
const baselines = fc
  .tuple(arbitraryBaseline(), fc.infiniteStream(fc.boolean()))
  .filter(([{ footprints, budgets }]) =>
    footprints.every(({ key }) =>
      budgets.some(({ footprint, spendGbpM }) => footprint === key && spendGbpM > 0),
    ),
  )
  .map(([baseline, coins]) => ({
    ...baseline,
    assumptions: baseline.assumptions.map((one) => {
      const { value, bounds } = one;
      if (value === null || bounds.whole || coins.next().value !== true) return one;
      const middle = (end: number) => (value + end) / 2;
      return {
        ...one,
        low: middle(bounds.aboveMinimum ? value : Math.max(bounds.minimum, -0.2)),
        high: middle(bounds.maximum),
      };
    }),
  }));

const cases = baselines.chain((baseline) =>
  fc
    .array(arbitraryScenario(baseline), { minLength: 1, maxLength: 4 })
    .filter((scenarios) => uniqueNames(scenarios, []).length === 0)
    .map((scenarios) => ({ baseline, scenarios })),
);

/** The same table with its rows and columns in another order, and a column and rows of the user's. */
function rearranged(table: InputTable, order: (count: number) => readonly number[]): InputTable {
  const own = [...table.columns, 'Notes of ours'];
  const columns = order(own.length);
  const rows = [...table.rows.map((row) => [...row, 'ask finance']), own.map(() => undefined)];
  return {
    ...table,
    columns: columns.map((column) => own[column]!),
    rows: order(rows.length).map((row) => columns.map((column) => rows[row]![column])),
  };
}

it('what was written into the input tables is what is read from them', () => {
  fc.assert(
    fc.property(cases, ({ baseline, scenarios }) => {
      const read = readBack(written(baseline, scenarios), baseline);
      expect(read._unsafeUnwrap()).toEqual({ baseline, scenarios, kept: expect.anything() });
    }),
    { numRuns: 40 },
  );
});

it('edited inputs are read whatever the baseline was before', () => {
  fc.assert(
    fc.property(
      cases,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      ({ baseline, scenarios }, share) => {
        // The same rows with other numbers: what was given must not shine through.
        const before: Baseline = {
          ...baseline,
          budgets: baseline.budgets.map((budget) => ({
            ...budget,
            spendGbpM: budget.spendGbpM + share.next().value,
          })),
          assumptions: baseline.assumptions.map((one) => ({
            ...one,
            value: one.bounds.maximum,
            low: null,
            high: null,
          })),
          series: baseline.series.map((one) => ({ ...one, values: [share.next().value / 10] })),
          mixes: baseline.mixes.map((mix) => ({ ...mix, shares: [1, 0, 0, 0, 0, 0] })),
        };
        const read = readBack(written(baseline, scenarios), before);
        expect(read._unsafeUnwrap()).toEqual({ baseline, scenarios, kept: expect.anything() });
      },
    ),
    { numRuns: 20 },
  );
});

it('rows and columns may stand in any order, with others of the user’s among them', () => {
  fc.assert(
    fc.property(
      cases,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      ({ baseline, scenarios }, numbers) => {
        const order = (count: number): readonly number[] =>
          Array.from({ length: count }, (_, index) => ({ index, at: numbers.next().value }))
            .sort((one, other) => one.at - other.at)
            .map(({ index }) => index);
        const tables = [...written(baseline, scenarios)].map(([name, table]): [string, InputTable] => [
          name,
          rearranged(table, order),
        ]);
        expect(readBack(new Map(tables), baseline)._unsafeUnwrap()).toEqual({
          baseline,
          scenarios,
          kept: expect.anything(),
        });
      },
    ),
    { numRuns: 20 },
  );
});

it('the bundled baseline and scenarios are read back from their workbook', () => {
  const baseline = bundledBaseline();
  const scenarios = bundledScenarios();
  expect(readBack(written(baseline, scenarios), baseline)._unsafeUnwrap()).toEqual({
    baseline,
    scenarios,
    kept: expect.anything(),
  });
});

it('junk in any cell of the tables is a value or a list of problems, never an exception', () => {
  const baseline = smallBaseline();
  const junk = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(undefined, '', '__proto__', 'never', { error: '#N/A' } as const, 1e308, -0),
  );
  const scenario = arbitraryScenario(baseline);
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scenario, edits, (drawn, all) => {
      const tables = new Map(
        [...written(baseline, [drawn])].map(([name, table]) => [
          name,
          { ...table, rows: table.rows.map((row) => [...row]) },
        ]),
      );
      for (const [which, row, column, value] of all) {
        const { rows } = tables.get(INPUT_TABLES[which % INPUT_TABLES.length]!)!;
        const cells = rows[row % rows.length]!;
        cells[column % cells.length] = value;
      }
      const read = readBack(tables, baseline);
      if (read.isErr()) {
        for (const { sheet, cell, field } of read.error) {
          expect(['Inputs', 'Baseline', 'Scenarios']).toContain(sheet);
          expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
          expect(field).toBeDefined();
        }
      }
    }),
    { numRuns: 60 },
  );
});
