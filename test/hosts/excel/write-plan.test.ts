/** @jest-environment ./test/support/excel/environment.ts */
import { forFirstWrite } from '../../../src/app/modeller/pull-baseline';
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

const KB = 1024;
const MOST_REQUESTS = 2;
const MOST_BYTES = 256 * KB;

const baseline = bundledBaseline();
const planOf = (scenarios: readonly Scenario[], of = baseline): WorkbookPlan =>
  buildWorkbookPlan(of, scenarios, { ...STAMP, defaults: baseline });
const [two, six] = [bundledScenarios().slice(0, 2), bundledScenarios().slice(0, 6)];
const sixAtFiveYears = six.map((scenario) => ({ ...scenario, horizon: 5 }));
const run = planOf(sixAtFiveYears);
/** As the pane pulls. */
const pull = planOf(two, forFirstWrite(baseline));

jest.setTimeout(240_000);

let excel: StandInExcel;
let host: ExcelHost;
beforeEach(async () => {
  excel = await bootExcel();
  host = new ExcelHost(excel);
});
afterEach(() => {
  excel.dispose();
});

async function write(plan: WorkbookPlan): Promise<void> {
  (await host.write(plan))._unsafeUnwrap();
}

/** Writes with the requests counted, of which the first `looks` only read. */
async function measure(what: string, plan: WorkbookPlan, looks: number, most = MOST_REQUESTS): Promise<void> {
  excel.control.reset();
  await write(plan);
  const { syncs } = excel.control;
  const sizes = syncs.map(
    ({ requestBytes, responseBytes, objectPaths }) =>
      `${Math.ceil(requestBytes / KB)} KB sent, ${Math.ceil(responseBytes / KB)} KB back, ${objectPaths} objects`,
  );
  process.stdout.write(`${what}: ${sizes.length} requests (${sizes.join('; ')})\n`);
  expect(syncs.length - looks).toBeLessThanOrEqual(most);
  for (const { requestBytes } of syncs) expect(requestBytes).toBeLessThanOrEqual(MOST_BYTES);
}

it('a pull of two scenarios into an empty workbook is at most two requests of 256 KB', async () => {
  await measure('Two scenarios into an empty workbook', pull, 0);
});

it('a run of six scenarios at five years into an empty workbook is at most three requests of 256 KB', async () => {
  await measure('Six scenarios into an empty workbook', run, 0, 3);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', ...run.sheets.map(({ name }) => name)]);
});

it('a run of six scenarios over a pull of two is a look and at most two requests of 256 KB', async () => {
  await write(pull);
  await measure('Six scenarios over two', run, 1);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', ...run.sheets.map(({ name }) => name)]);
});

it('a run of six scenarios again is a look, and changes nothing', async () => {
  await write(run);
  const before = excel.workbook.snapshot();
  await measure('Six scenarios again', run, 1);
  expect(excel.control.syncs).toHaveLength(1);
  expect(excel.workbook.snapshot()).toEqual(before);
});

it('a run of six scenarios with edited inputs is a look and a small request', async () => {
  await write(run);
  const [growth, size] = [
    addressBeside(run, 'Inputs', 'growth.planned', 0, 6),
    addressBeside(run, 'Scenarios', six[2]!.name, 1, 5),
  ];
  excel.control.foreignEdit('Inputs', growth, 0.0123);
  excel.control.foreignEdit('Scenarios', size, 1.75);
  const tables = (await host.readTables(INPUT_TABLES))._unsafeUnwrap();
  const { scenarios, baseline: edited } = readBack(tables, baseline)._unsafeUnwrap();
  expect(scenarios[2]!.shift.total).toBe(1.75);
  await measure('Six scenarios with edited inputs', planOf(scenarios, edited), 1);
  expect(excel.workbook.cell(`Inputs!${growth}`).value).toBe(0.0123);
  expect(excel.workbook.cell(`Scenarios!${size}`).value).toBe(1.75);
});

it('reading every table of inputs is one request, whether it was read before or not', async () => {
  await write(run);
  for (const reader of [host, new ExcelHost(excel)]) {
    excel.control.reset();
    const tables = (await reader.readTables([...INPUT_TABLES, 'tblNobody']))._unsafeUnwrap();
    expect([...tables.keys()]).toEqual([...INPUT_TABLES]);
    const [{ requestBytes, responseBytes } = { requestBytes: 0, responseBytes: 0 }] = excel.control.syncs;
    process.stdout.write(
      `Reading: ${excel.control.syncs.length} request (${Math.ceil(requestBytes / KB)} KB sent, ${Math.ceil(responseBytes / KB)} KB back)\n`,
    );
    expect(excel.control.syncs).toHaveLength(1);
  }
});
