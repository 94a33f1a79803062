import { bundledBaseline } from '../../src/data/bundled-baseline';
import type { MissingFeature } from '../../src/hosts/host';
import type { Scenario } from '../../src/model/types';
import { buildWorkbookPlan } from '../../src/workbook/build-plan';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { INPUT_TABLES } from '../../src/workbook/read-back/input-columns';
import { readBack, type ReadBack } from '../../src/workbook/read-back/read-back';
import { addressBeside, STAMP } from '../support/workbook-file';
import { bundledScenarios } from '../workbook/bundled-plan';
import { smallPlan } from '../workbook/small-plan';
import { firstDifferences } from './differences';
import { COLUMNS, CONTENTS, FACETS, type Facet } from './facets';
import type { HostUnderTest, MakeHost } from './host-contract';
import { asShown, sheetOf } from './host-showing';
import { testOf, type KnownFaults } from './known-faults';
import { plannedWorkbook } from './seen-plan';

const TIME_LIMIT = 120_000;

const baseline = bundledBaseline();
const planOf = (scenarios: readonly Scenario[], of = baseline): WorkbookPlan =>
  buildWorkbookPlan(of, scenarios, { ...STAMP, defaults: baseline });

/** What a host does while it writes, and over what it wrote. */
export function describeBehaviour(name: string, makeHost: MakeHost, faults: KnownFaults): void {
  const facets = FACETS.filter((facet) => !faults.some((fault) => fault.startsWith(`${facet.name}, of `)));
  const test = (what: string, body: () => Promise<void>): void => {
    testOf(what, faults)(what, body, TIME_LIMIT);
  };

  describe(name, () => {
    let under: HostUnderTest;
    let missing: readonly MissingFeature[];
    beforeEach(async () => {
      under = await makeHost();
      missing = (await under.host.capabilities())._unsafeUnwrap().missing;
    });
    afterEach(() => {
      under.dispose();
    });

    async function write(plan: WorkbookPlan): Promise<void> {
      (await under.host.write(plan))._unsafeUnwrap();
    }

    /** What the host can show of these facets is the plan's. */
    function expectShown(plan: WorkbookPlan, of: readonly Facet[] = facets): void {
      const [planned, seen] = [plannedWorkbook(plan), under.see()];
      expect(seen.names).toEqual(planned.names);
      for (const facet of of) {
        for (const [index, sheet] of plan.sheets.entries()) {
          const found = facet.show(sheetOf(seen, sheet.name), sheet);
          const wanted = asShown(facet, missing, facet.show(planned.sheets[index]!, sheet));
          const differences = firstDifferences(found, wanted);
          expect([facet.name, sheet.name, differences]).toEqual([facet.name, sheet.name, []]);
        }
      }
    }

    async function readInputs(): Promise<ReadBack> {
      const tables = (await under.host.readTables(INPUT_TABLES))._unsafeUnwrap();
      return readBack(tables, baseline)._unsafeUnwrap();
    }

    test('has no tables of ours before it has written any', async () => {
      expect((await under.host.readTables(INPUT_TABLES))._unsafeUnwrap()).toEqual(new Map());
    });

    test('writes nothing where it is cancelled before it starts', async () => {
      const signal = AbortSignal.abort();
      const before = sheetNames(under);
      const first = await under.host.write(smallPlan(), { signal });
      expect(first._unsafeUnwrapErr()).toEqual({ code: 'cancelled', written: [] });
      expect(sheetNames(under)).toEqual(before);
      await write(smallPlan());
      const other = planOf(bundledScenarios().slice(0, 1));
      const second = await under.host.write(other, { signal });
      expect(second._unsafeUnwrapErr()).toEqual({ code: 'cancelled', written: [] });
      expectShown(smallPlan());
      expect(sheetNames(under)).toEqual([...before, ...smallPlan().sheets.map((sheet) => sheet.name)]);
    });

    test('tells of its progress, ever more, and at the end that all is done', async () => {
      const shares: number[] = [];
      const onProgress = (share: number): void => void shares.push(share);
      (await under.host.write(planOf(bundledScenarios().slice(0, 2)), { onProgress }))._unsafeUnwrap();
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares[0]).toBeGreaterThan(0);
      expect(shares.at(-1)).toBe(1);
    });

    test('completes with the next write what was cancelled on the way', async () => {
      const plan = planOf(bundledScenarios().slice(0, 1));
      const abort = new AbortController();
      const onProgress = (): void => {
        abort.abort();
      };
      const stopped = await under.host.write(plan, { signal: abort.signal, onProgress });
      if (stopped.isErr()) expect(stopped.error.code).toBe('cancelled');
      await write(plan);
      expectShown(plan);
    });

    test('reads back inputs that were edited, and keeps them when it writes anew', async () => {
      const scenarios = bundledScenarios().slice(0, 2);
      const first = planOf(scenarios);
      await write(first);
      const growth = addressBeside(first, 'Inputs', 'growth.planned', 0, 6);
      const horizon = addressBeside(first, 'Scenarios', scenarios[1]!.name, 1, 3);
      under.type('Inputs', growth, 0.0123);
      under.type('Scenarios', horizon, 17);
      const read = await readInputs();
      expect(read.scenarios.map((scenario) => scenario.horizon)).toEqual([scenarios[0]!.horizon, 17]);
      const second = planOf(read.scenarios, read.baseline);
      const report = (await under.host.write(second))._unsafeUnwrap();
      expect(report.keptAside).toEqual([]);
      expect(sheetOf(under.see(), 'Inputs').cell(growth)?.value).toBe(0.0123);
      expect(sheetOf(under.see(), 'Scenarios').cell(horizon)?.value).toBe(17);
      expectShown(second, CONTENTS);
      expect(await readInputs()).toEqual(read);
    });

    test('shows and hides years as horizons change', async () => {
      const [scenario] = bundledScenarios();
      for (const horizon of [5, 17, 5]) {
        const plan = planOf([{ ...scenario!, horizon }]);
        await write(plan);
        expectShown(plan, [COLUMNS]);
      }
    });

    test('holds nothing of ours but the plan as scenarios come and go', async () => {
      const own = sheetNames(under);
      for (const count of [1, 2, 1]) {
        const plan = planOf(bundledScenarios().slice(0, count));
        const report = (await under.host.write(plan))._unsafeUnwrap();
        expect(report.keptAside).toEqual([]);
        expect(sheetNames(under)).toEqual([...own, ...plan.sheets.map((sheet) => sheet.name)]);
        expectShown(plan);
        expect((await readInputs()).scenarios).toHaveLength(count);
      }
    });

    test('calculates again what was typed over, and keeps aside what was found', async () => {
      const plan = smallPlan();
      await write(plan);
      under.type('Data', 'E6', 123);
      await under.host.readTables(['tblData']);
      const report = (await under.host.write(plan))._unsafeUnwrap();
      expect(report.keptAside).toEqual([{ sheet: 'Data', address: 'E6', found: 123 }]);
      expectShown(plan);
      const kept = sheetOf(under.see(), 'Kept aside');
      expect(['A5', 'B5', 'C5'].map((cell) => kept.cell(cell)?.value)).toEqual(['Data', 'E6', 123]);
    });

    test('loses no sheet of the user’s without saying so', async () => {
      await write(smallPlan());
      await under.addSheet('Mine', 'mine');
      await under.host.readTables(['tblData']);
      const result = await under.host.write(smallPlan());
      if (result.isErr()) {
        expect(result.error).toEqual({ code: 'would-leave-out', parts: [{ sheet: 'Mine' }] });
      }
      expect(sheetOf(under.see(), 'Mine').cell('A1')?.value).toBe('mine');
    });

    test('tells no watcher of its own writes', async () => {
      await write(smallPlan());
      const tell = jest.fn();
      const stop = (await under.host.watch(tell))._unsafeUnwrap();
      await write(planOf(bundledScenarios().slice(0, 1)));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await stop();
      expect(tell).not.toHaveBeenCalled();
    });
  });
}

const sheetNames = (under: HostUnderTest): string[] => under.see().sheets.map(({ name }) => name);
