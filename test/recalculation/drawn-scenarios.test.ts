import fc from 'fast-check';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { Baseline } from '../../src/data/baseline';
import type { Scenario } from '../../src/model/types';
import { arbitraryBaseline, arbitraryScenario } from '../support/arbitraries';
import { clearCachedValues } from '../support/edit-xlsx';
import { recalculate } from '../support/libreoffice';
import type { ReadWorkbook } from '../support/read-xlsx';
import { difference, makeWorkbook, resultFaults, type MadeWorkbook } from '../support/workbook-file';
import { a1 } from '../../src/workbook/print';

jest.setTimeout(300_000);

const SEED = 20260101;
const SCENARIOS_EACH = 6;

/** Scenarios of one baseline with different names. */
function draw(baseline: Baseline, seed: number): readonly Scenario[] {
  return fc
    .sample(arbitraryScenario(baseline), { seed, numRuns: SCENARIOS_EACH })
    .map((scenario, index) => ({ ...scenario, name: `${scenario.name.slice(0, 40)} (${index + 1})` }));
}

const baselines = [
  ...Array.from({ length: 5 }, () => bundledBaseline()),
  ...fc.sample(arbitraryBaseline(), { seed: SEED, numRuns: 2 }),
];
const cases = baselines.map((baseline, index) => ({
  name: String(index),
  baseline,
  scenarios: draw(baseline, SEED + index),
}));

describe('a workbook of drawn scenarios, recalculated by LibreOffice from cleared caches', () => {
  const made = new Map<string, MadeWorkbook>();
  let books: Map<string, ReadWorkbook>;

  beforeAll(async () => {
    for (const { name, baseline, scenarios } of cases) made.set(name, makeWorkbook(baseline, scenarios));
    books = await recalculate(
      [...made].map(([name, { bytes }]) => ({ name, bytes: clearCachedValues(bytes) })),
    );
  });

  test('the drawn scenarios cover every footprint, phasing, mode, funding, and short and long horizons', () => {
    const all = cases.slice(0, 5).flatMap(({ scenarios }) => scenarios);
    const seen = <T>(pick: (scenario: Scenario) => T): number => new Set(all.map(pick)).size;
    expect(all.length).toBeGreaterThanOrEqual(30);
    expect(seen(({ footprint }) => footprint)).toBe(3);
    expect(seen(({ shift }) => shift.phasing)).toBe(4);
    expect(seen(({ shift }) => shift.mode)).toBe(2);
    expect(seen(({ funding }) => funding)).toBe(2);
    expect(seen(({ reinvest }) => reinvest > 0)).toBe(2);
    expect(Math.min(...all.map(({ horizon }) => horizon))).toBeLessThanOrEqual(3);
    expect(Math.max(...all.map(({ horizon }) => horizon))).toBeGreaterThanOrEqual(19);
  });

  test.each(cases)(
    'every row of tblResults in workbook $name equals the engine',
    ({ name, baseline, scenarios }) => {
      expect(resultFaults(books.get(name)!, baseline, scenarios)).toEqual([]);
    },
  );

  test.each(cases)('every cell of workbook $name equals the value that the file carried', ({ name }) => {
    const { plan, values } = made.get(name)!;
    const book = books.get(name)!;
    const faults: string[] = [];
    for (const sheet of plan.sheets) {
      for (const { row, column, content } of sheet.cells) {
        if (content.kind !== 'formula') continue;
        const ours = values.at(sheet.name, row, column);
        const theirs = book.value(sheet.name, a1(row, column));
        const same =
          typeof ours === 'number' && typeof theirs === 'number'
            ? difference(theirs, ours) <= 1e-9
            : (ours ?? '') === (theirs ?? '');
        if (!same)
          faults.push(
            `${sheet.name}!${a1(row, column)}: ${JSON.stringify(theirs)}, not ${JSON.stringify(ours)}`,
          );
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test.each(cases)('every check of workbook $name holds', ({ name }) => {
    const failed = books
      .get(name)!
      .table('tblChecks')
      .rows.filter((row) => row[4] !== 'OK');
    expect(failed).toEqual([]);
  });
});
