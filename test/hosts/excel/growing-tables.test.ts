/** @jest-environment ./test/support/excel/environment.ts */
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { calculateFormulas } from '../../support/excel/calculate-formulas';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';

let excel: StandInExcel | undefined;

afterEach(() => excel?.dispose());

const planOf = (scenarios: number): WorkbookPlan =>
  buildWorkbookPlan(bundledBaseline(), bundledScenarios().slice(0, scenarios), STAMP);

/** Cells of the plan that show something else in the workbook. */
function differences({ workbook }: StandInExcel, plan: WorkbookPlan): string[] {
  const values = evaluatePlan(plan);
  return plan.sheets.flatMap(({ name, cells }) => {
    workbook.cell(`'${name}'!A1`);
    const found = new Map(workbook.cells(name).map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    return cells.flatMap(({ row, column }) => {
      const wanted = values.at(name, row, column) ?? '';
      const shown = found.get(`${row},${column}`) ?? '';
      const isSame = shown === (typeof wanted === 'object' ? wanted.error : wanted);
      return isSame ? [] : [`${name} ${row},${column}: ${String(shown)}, not ${String(wanted)}`];
    });
  });
}

// The tables of the sheet Scenarios stand one below another, so that each moves as those above it grow.
it.each([
  ['more', 2, 4, '1.17'],
  ['fewer', 4, 2, '1.17'],
  ['in an Excel that cannot resize a table, more', 2, 3, '1.9'],
  ['in an Excel that cannot resize a table, fewer', 3, 2, '1.9'],
])(
  '%s scenarios are written over others, and every formula finds its tables',
  async (_, before, after, version) => {
    excel = await bootExcel({ calculate: calculateFormulas, requirementSets: { ExcelApi: version } });
    const host = new ExcelHost(excel);
    (await host.write(planOf(before)))._unsafeUnwrap();
    (await host.readTables([]))._unsafeUnwrap();
    (await host.write(planOf(after)))._unsafeUnwrap();
    expect(differences(excel, planOf(after)).slice(0, 10)).toEqual([]);
  },
  60_000,
);
