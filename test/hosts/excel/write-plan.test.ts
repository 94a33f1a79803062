/** @jest-environment ./test/support/excel/environment.ts */
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';

const KB = 1024;
const atFiveYears = bundledScenarios()
  .slice(0, 6)
  .map((scenario) => ({ ...scenario, horizon: 5 }));
const plan = buildWorkbookPlan(bundledBaseline(), atFiveYears, STAMP);

jest.setTimeout(120_000);

let excel: StandInExcel;
beforeEach(async () => {
  excel = await bootExcel();
});
afterEach(() => {
  excel.dispose();
});

function report(what: string): void {
  const sizes = excel.control.syncs.map(
    ({ requestBytes, objectPaths }) => `${Math.round(requestBytes / KB)} KB, ${objectPaths} objects`,
  );
  process.stdout.write(`${what}: ${sizes.length} requests (${sizes.join('; ')})\n`);
}

it('six scenarios are written in requests of at most 256 KB each', async () => {
  const result = await new ExcelHost(excel).write(plan);
  report('Six scenarios into a new workbook');
  expect(result._unsafeUnwrap()).toMatchObject({
    keptAside: [],
    sheets: plan.sheets.map(({ name }) => name),
  });
  for (const { requestBytes } of excel.control.syncs) expect(requestBytes).toBeLessThanOrEqual(256 * KB);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)]);
});

it('six scenarios written again are one look and at most one small request', async () => {
  const host = new ExcelHost(excel);
  (await host.write(plan))._unsafeUnwrap();
  const before = excel.workbook.snapshot();
  excel.control.reset();
  (await host.write(plan))._unsafeUnwrap();
  report('Six scenarios again');
  expect(excel.control.syncs.length).toBeLessThanOrEqual(2);
  expect(excel.workbook.snapshot()).toEqual(before);
});
