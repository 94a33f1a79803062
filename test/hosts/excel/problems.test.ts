/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { HostProblem } from '../../../src/hosts/host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { smallPlan } from '../../workbook/small-plan';

const plan = smallPlan();
let excel: StandInExcel;
let host: ExcelHost;

beforeEach(async () => {
  excel = await bootExcel();
  host = new ExcelHost(excel);
});
afterEach(() => {
  excel.dispose();
});

async function refusal(): Promise<HostProblem> {
  const before = excel.workbook.snapshot();
  const result = await host.write(plan);
  expect(excel.workbook.snapshot()).toEqual(before);
  return result._unsafeUnwrapErr();
}

/** Sets the workbook up through Excel itself. */
async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

it('a cell being edited refuses the write, which goes through once the edit is over', async () => {
  excel.control.editMode(true);
  expect(await refusal()).toEqual({ code: 'cell-being-edited' });
  excel.control.editMode(false);
  expect((await host.write(plan)).isOk()).toBe(true);
});

it('a read-only workbook refuses the write', async () => {
  excel.control.readOnly = true;
  expect(await refusal()).toEqual({ code: 'workbook-read-only' });
});

it('a protected sheet of ours is named, and never unprotected', async () => {
  (await host.write(plan))._unsafeUnwrap();
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Report');
    sheet.getRange('A6').values = [[5]];
    sheet.protection.protect();
  });
  expect(await refusal()).toEqual({ code: 'sheet-protected', sheet: 'Report' });
  expect(excel.workbook.protected('Report')).toBe(true);
});

it('a protected sheet of ours that needs nothing is no hindrance', async () => {
  (await host.write(plan))._unsafeUnwrap();
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem('Report').protection.protect();
  });
  expect((await host.write(plan)).isOk()).toBe(true);
});

it('a sheet of the user’s with a name of ours is left alone and named', async () => {
  await inExcel(({ workbook }) => {
    workbook.worksheets.add('Report').getRange('A1').values = [['My own report']];
  });
  expect(await refusal()).toEqual({ code: 'sheet-name-taken', sheet: 'Report' });
});

it('an edit between reading and writing is found, and nothing is written over it', async () => {
  (await host.write(plan))._unsafeUnwrap();
  (await host.readTables(['tblData']))._unsafeUnwrap();
  excel.control.foreignEdit('Data', 'E5', 999);
  expect(await refusal()).toEqual({ code: 'changed-meanwhile', sheet: 'Data', address: 'E5' });
});

it('an Excel older than ExcelApi 1.9 is told so', async () => {
  excel.dispose();
  excel = await bootExcel({ requirementSets: { ExcelApi: 1.8 } });
  host = new ExcelHost(excel);
  const problem: HostProblem = { code: 'host-too-old', needed: '1.9', found: '1.8' };
  expect(await refusal()).toEqual(problem);
  expect((await host.readTables([]))._unsafeUnwrapErr()).toEqual(problem);
  expect((await host.capabilities())._unsafeUnwrapErr()).toEqual(problem);
  expect(excel.control.syncs).toHaveLength(0);
});

it('the floor of ExcelApi 1.9 is enough', async () => {
  excel.dispose();
  excel = await bootExcel({ requirementSets: { ExcelApi: 1.9 } });
  host = new ExcelHost(excel);
  expect((await host.write(plan)).isOk()).toBe(true);
});

it('a request refused for its size is halved until it passes', async () => {
  excel.control.failWith('RequestPayloadSizeLimitExceeded', 1);
  expect((await host.write(plan)).isOk()).toBe(true);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', 'Data', 'Report']);
});

it('a sheet that is too large on its own leaves the workbook as it was', async () => {
  excel.control.payloadLimit = 4000;
  expect(await refusal()).toMatchObject({ code: 'request-too-large' });
});

it('a write that was cancelled before it began writes nothing', async () => {
  const before = excel.workbook.snapshot();
  const result = await host.write(plan, { signal: AbortSignal.abort() });
  expect(result._unsafeUnwrapErr()).toEqual({ code: 'cancelled', written: [] });
  expect(excel.workbook.snapshot()).toEqual(before);
});

it('what Excel refuses for no known reason is told with its cause', async () => {
  excel.control.failWith('GeneralException');
  expect(await refusal()).toMatchObject({ code: 'refused' });
});
