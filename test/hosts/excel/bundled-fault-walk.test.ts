/** @jest-environment ./test/support/excel/environment.ts */
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Scenario } from '../../../src/model/types';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { INPUT_TABLES } from '../../../src/workbook/read-back/input-columns';
import { readBack } from '../../../src/workbook/read-back/read-back';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { addressBeside, STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { comparable, expectSame } from './comparable';

jest.setTimeout(900_000);

/** The small plan is walked whole elsewhere; of this one every so many actions, and the first and last. */
const PLACES = Number(process.env['FAULT_PLACES'] ?? 8);

const baseline = bundledBaseline();
const [one, policy, late, fourth] = bundledScenarios() as [Scenario, Scenario, Scenario, Scenario];
const planOf = (scenarios: readonly Scenario[], of = baseline): WorkbookPlan =>
  buildWorkbookPlan(of, scenarios, { ...STAMP, defaults: baseline });

let excel: StandInExcel;
beforeEach(async () => {
  excel = await bootExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('Mine').getRange('B2').values = [['mine']];
    await context.sync();
  });
});
afterEach(() => {
  excel.dispose();
});

/** Writes a set of scenarios as the pane does, over what the tables hold. */
async function run(change: (scenarios: readonly Scenario[]) => readonly Scenario[]) {
  const host = new ExcelHost(excel);
  const tables = (await host.readTables(INPUT_TABLES))._unsafeUnwrap();
  if (tables.size === 0) return host.write(planOf(change([])));
  const read = readBack(tables, baseline);
  expect(read.isErr() ? read.error : []).toEqual([]);
  const { scenarios, baseline: edited } = read._unsafeUnwrap();
  return host.write(planOf(change(scenarios), edited));
}

/** Fails after so many of the actions that the run takes, in turn; the next run must complete it. */
async function walk(
  change: (scenarios: readonly Scenario[]) => readonly Scenario[],
  isIntact: () => void,
): Promise<{ refused: number; incomplete: number; otherwise: number }> {
  const before = comparable(excel);
  const saved = excel.control.save();
  excel.control.reset();
  (await run(change))._unsafeUnwrap();
  const written = comparable(excel);
  const changing = [...excel.control.changingActions];
  const ends = { refused: 0, incomplete: 0, otherwise: 0 };
  for (let place = 0; place < PLACES; place += 1) {
    const action = changing[Math.round((place * (changing.length - 1)) / (PLACES - 1))]!;
    excel.control.restore(saved);
    excel.control.reset();
    excel.control.failAfterAction(action);
    const result = await run(change);
    if (result.isErr()) {
      const { code } = result.error;
      expect(['refused', 'incomplete']).toContain(code);
      if (code === 'refused') expectSame(comparable(excel), before, action);
      ends[code as 'refused' | 'incomplete'] += 1;
      isIntact();
      excel.control.reset();
      const again = await run(change);
      expect([action, again.isErr() ? again.error : 'completed']).toEqual([action, 'completed']);
    } else ends.otherwise += 1;
    isIntact();
    expectSame(comparable(excel), written, action);
  }
  return ends;
}

it('a pull that fails on its way leaves the workbook as it was, and the next one writes it', async () => {
  const ends = await walk(
    () => [one, policy],
    () => {
      expect(excel.workbook.cell('Mine!B2').value).toBe('mine');
    },
  );
  expect(ends.refused + ends.incomplete).toBeGreaterThan(0);
});

it('a run that adds, edits and removes scenarios and fails on its way loses nothing, and the next one completes it', async () => {
  (await new ExcelHost(excel).write(planOf([one, policy, late])))._unsafeUnwrap();
  const growth = `Inputs!${addressBeside(planOf([one, policy, late]), 'Inputs', 'growth.planned', 0, 6)}`;
  excel.control.foreignEdit('Inputs', growth.split('!')[1]!, 0.0123);
  excel.control.foreignEdit('Summary', 'Z200', 'my note');
  const edited = { ...policy, shift: { ...policy.shift, total: 2.25 }, horizon: 8 };
  const ends = await walk(
    (scenarios) => [scenarios[0]!, edited, fourth],
    () => {
      expect(excel.workbook.cell('Mine!B2').value).toBe('mine');
      expect(excel.workbook.cell(growth).value).toBe(0.0123);
      expect(excel.workbook.cell('Summary!Z200').value).toBe('my note');
    },
  );
  expect(ends.incomplete).toBeGreaterThan(0);
  const shown = JSON.stringify(excel.workbook.charts('Compare'));
  for (const { name } of [one, policy, fourth]) expect(shown).toContain(name);
  expect(shown).not.toContain(late.name);
});
