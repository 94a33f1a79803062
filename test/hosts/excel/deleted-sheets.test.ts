/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { bundledPlan } from '../../workbook/bundled-plan';
import { comparable, expectSame } from './comparable';

let excel: StandInExcel | undefined;
afterEach(() => {
  excel?.dispose();
});

it.each(['Inputs', 'Scenarios', 'Baseline', 'S2', 'Compare'])(
  'a sheet %s that someone deleted is written again, and what refers to it refers to it again',
  async (name) => {
    excel = await bootExcel();
    const plan = bundledPlan();
    (await new ExcelHost(excel).write(plan))._unsafeUnwrap();
    const written = comparable(excel);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    expect(comparable(excel)).not.toBe(written);
    (await new ExcelHost(excel).write(plan))._unsafeUnwrap();
    expectSame(comparable(excel), written, name);
  },
);
