import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { MissingFeature } from '../../src/hosts/host';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { a1 } from '../../src/workbook/print';
import type { InputTable } from '../../src/workbook/read-back/input-table';
import { analysisOf } from '../support/analysis/analysis-record';
import { samplePlan } from '../support/sample-plan';
import { tablesOf } from '../support/tables-of';
import { STAMP } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';
import { smallPlan } from '../workbook/small-plan';
import { awkwardPlan } from './awkward-plan';
import { firstDifferences, type WorkedOut } from './differences';
import { FACETS, type Facet } from './facets';
import type { HostUnderTest, MakeHost, Plans } from './host-contract';
import { testOf, type KnownFaults } from './known-faults';
import type { SeenSheet, SeenWorkbook } from './seen';
import { plannedWorkbook } from './seen-plan';

const PLANS: Plans = [
  ['a sample of everything', samplePlan()],
  ['a small plan', smallPlan()],
  ['awkward texts and numbers', awkwardPlan()],
  ['two bundled scenarios, one of them analysed', analysedPlan()],
];

function analysedPlan(): WorkbookPlan {
  const [baseline, scenarios] = [bundledBaseline(), bundledScenarios().slice(0, 2)];
  const analysis = analysisOf(baseline, scenarios[1]!, 'gap');
  return buildWorkbookPlan(baseline, scenarios, { ...STAMP, analysis });
}

/** What a host shows of a plan, and reads back. */
export function describeShowing(host: string, makeHost: MakeHost, faults: KnownFaults): void {
  describe.each(PLANS)(`${host} shows of %s`, (what, plan) => {
    const planned = plannedWorkbook(plan);
    let under: HostUnderTest;
    let seen: SeenWorkbook;
    let missing: readonly MissingFeature[];
    beforeAll(async () => {
      under = await makeHost();
      missing = (await under.host.capabilities())._unsafeUnwrap().missing;
      (await under.host.write(plan))._unsafeUnwrap();
      seen = under.see();
    });
    afterAll(() => {
      under.dispose();
    });

    it('its sheets in order, and opens on the right one', () => {
      const names = plan.sheets.map((sheet) => sheet.name);
      expect(seen.sheets.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(names);
      expect(seen.activeSheet).toBe(plan.activeSheet);
    });

    it('its defined names', () => {
      expect(seen.names).toEqual(planned.names);
    });

    for (const facet of FACETS) {
      testOf(`${facet.name}, of ${what}`, faults)(facet.name, () => {
        for (const [index, sheet] of plan.sheets.entries()) {
          const found = facet.show(sheetOf(seen, sheet.name), sheet);
          const wanted = asShown(facet, missing, facet.show(planned.sheets[index]!, sheet));
          expect([sheet.name, firstDifferences(found, wanted)]).toEqual([sheet.name, []]);
        }
      });
    }

    it('its tables, read back with what was worked out', async () => {
      const tables = tablesOf(plan, evaluatePlan(plan));
      const read = (await under.host.readTables([...tables.keys(), 'tblAbsent']))._unsafeUnwrap();
      expect([...read.keys()].sort()).toEqual([...tables.keys()].sort());
      for (const [name, table] of tables) {
        const [found, wanted] = [read.get(name)!, table].map((one) => asRead(one, plan));
        expect([name, firstDifferences(found, wanted)]).toEqual([name, []]);
      }
    });

    it('the same after the same plan is written again', async () => {
      const show = (workbook: SeenWorkbook): unknown[] =>
        FACETS.flatMap((facet) =>
          plan.sheets.map((sheet) => [facet.name, ...facet.show(sheetOf(workbook, sheet.name), sheet)]),
        );
      const before = [show(seen), seen.sheets.map(({ name }) => name), seen.names, seen.activeSheet];
      const report = (await under.host.write(plan))._unsafeUnwrap();
      expect(report.keptAside).toEqual([]);
      const now = under.see();
      const after = [show(now), now.sheets.map(({ name }) => name), now.names, now.activeSheet];
      expect(firstDifferences(after, before)).toEqual([]);
    });
  });
}

/** A table with what was worked out marked. Not every host tells an empty text, as formulas give, from a blank. */
function asRead({ rows, ...table }: InputTable, { sheets }: WorkbookPlan): unknown {
  const calculated = new Set(
    sheets
      .find(({ name }) => name === table.sheet)
      ?.cells.filter(({ content }) => content.kind === 'formula')
      .map(({ row, column }) => a1(row, column)),
  );
  const shown = rows.map((row, down) =>
    row.map((value, along): unknown => {
      if (value === '') return undefined;
      const isCalculated = calculated.has(a1(table.at.row + 1 + down, table.at.column + along));
      return isCalculated && value !== undefined ? ({ workedOut: value } satisfies WorkedOut) : value;
    }),
  );
  return { ...table, rows: shown };
}

export function sheetOf({ sheets }: SeenWorkbook, name: string): SeenSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The workbook has no sheet ${name}.`);
  return found;
}

/** What is planned, as a host shows it that is missing some of it. */
export function asShown(
  { missing: kind, blank }: Facet,
  missing: readonly MissingFeature[],
  planned: readonly unknown[],
): readonly unknown[] {
  if (kind === undefined || !missing.includes(kind)) return planned;
  return blank ? planned.map(blank).filter((shown) => shown !== undefined) : [];
}
