/** @jest-environment ./test/support/excel/environment.ts */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { HostChange } from '../../../src/hosts/host';
import { bootExcel, type StandInExcel } from '../../support/excel/boot';
import { smallPlan } from '../../workbook/small-plan';

const QUIET_MS = 20;
const plan = smallPlan();
let excel: StandInExcel;
let host: ExcelHost;
let changes: HostChange[];

beforeEach(async () => {
  excel = await bootExcel();
  host = new ExcelHost(excel, { quietMs: QUIET_MS });
  changes = [];
});
afterEach(() => {
  excel.dispose();
});

const watch = async () => (await host.watch((change) => changes.push(change)))._unsafeUnwrap();
const quiet = () => new Promise((resolve) => setTimeout(resolve, 10 * QUIET_MS));

it('someone else’s edit is told of once it is quiet, each place once', async () => {
  (await host.write(plan))._unsafeUnwrap();
  await watch();
  excel.control.foreignEdit('Data', 'D5', 1);
  excel.control.foreignEdit('Data', 'D5', 2);
  excel.control.foreignEdit('Data', 'E5', 3);
  expect(changes).toEqual([]);
  await quiet();
  expect(changes).toEqual([
    { sheet: 'Data', address: 'D5' },
    { sheet: 'Data', address: 'E5' },
  ]);
});

it('a change is told of after the edit that kept Excel from answering', async () => {
  (await host.write(plan))._unsafeUnwrap();
  await watch();
  excel.control.editMode(true);
  excel.control.foreignEdit('Data', 'D5', 1);
  await quiet();
  expect(changes).toEqual([]);
  excel.control.editMode(false);
  await quiet();
  expect(changes).toEqual([{ sheet: 'Data', address: 'D5' }]);
});

it('an edit on a sheet of the user’s is not told of', async () => {
  (await host.write(plan))._unsafeUnwrap();
  await watch();
  excel.control.foreignEdit('Sheet1', 'A1', 1);
  await quiet();
  expect(changes).toEqual([]);
});

it('our own writing is not told of', async () => {
  await watch();
  (await host.write(plan))._unsafeUnwrap();
  await quiet();
  expect(changes).toEqual([]);
});

it('nothing is told of after watching was stopped', async () => {
  (await host.write(plan))._unsafeUnwrap();
  const stop = await watch();
  excel.control.foreignEdit('Data', 'D5', 1);
  await stop();
  excel.control.foreignEdit('Data', 'E5', 1);
  await quiet();
  expect(changes).toEqual([]);
});
