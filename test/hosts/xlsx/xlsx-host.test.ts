import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bundledBaseline } from '../../../src/data/bundled-baseline';
import { NO_COMMISSIONING } from '../../../src/data/commissioning';
import type { WorkbookHost } from '../../../src/hosts/host';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { buildWorkbookPlan } from '../../../src/workbook/build-plan';
import type { Kept } from '../../../src/workbook/kept';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { addSheetToFile, renameSheetInFile, typeIntoFile } from '../../contract/edit-file';
import { saveAgain } from '../../support/libreoffice';
import { readXlsx, type ReadWorkbook } from '../../support/read-xlsx';
import { addressBeside, STAMP } from '../../support/workbook-file';
import { bundledScenarios } from '../../workbook/bundled-plan';
import { smallPlan } from '../../workbook/small-plan';

const plan = smallPlan();

async function written(of: WorkbookPlan = plan): Promise<Uint8Array> {
  const host = new XlsxHost();
  (await host.write(of))._unsafeUnwrap();
  return host.bytes!;
}

const opened = (bytes: Uint8Array): XlsxHost => XlsxHost.open(bytes)._unsafeUnwrap();
const seen = (host: XlsxHost): ReadWorkbook => readXlsx(host.bytes!);

const realPlan = (scenarios: number): WorkbookPlan =>
  buildWorkbookPlan(bundledBaseline(), bundledScenarios().slice(0, scenarios), STAMP);

it('a host without a workbook has no bytes and no tables', async () => {
  const host = new XlsxHost();
  expect(host.bytes).toBeUndefined();
  expect((await host.readTables(['tblData']))._unsafeUnwrap()).toEqual(new Map());
});

it('the same plan gives the same bytes, into a new file or over one', async () => {
  const bytes = await written();
  const host = opened(bytes);
  (await host.write(plan))._unsafeUnwrap();
  expect(Buffer.compare(host.bytes!, bytes)).toBe(0);
});

it('a watcher is told of nothing, and can stop', async () => {
  const host: WorkbookHost = opened(await written());
  const tell = jest.fn();
  const stop = (await host.watch(tell))._unsafeUnwrap();
  (await host.write(realPlan(1)))._unsafeUnwrap();
  await stop();
  expect(tell).not.toHaveBeenCalled();
});

it('a write that is cancelled on the way leaves the file as it was', async () => {
  const bytes = await written();
  const host = opened(bytes);
  const abort = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number): void => {
    shares.push(share);
    abort.abort();
  };
  const result = await host.write(realPlan(1), { signal: abort.signal, onProgress });
  expect(result._unsafeUnwrapErr()).toEqual({ code: 'cancelled', written: [] });
  expect(shares).toHaveLength(1);
  expect(host.bytes).toBe(bytes);
});

it('its protection is that of the options', async () => {
  const host = new XlsxHost({ protect: true });
  (await host.write(plan))._unsafeUnwrap();
  const xml = strFromU8(unzipSync(host.bytes!)['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('<sheetProtection');
});

describe('what is opened', () => {
  it('is refused where it is no workbook, or damaged', async () => {
    expect(XlsxHost.open(strToU8('Scenario,Total'))._unsafeUnwrapErr().code).toBe('not-a-zip');
    const files = unzipSync(await written());
    files['xl/worksheets/sheet1.xml'] = strToU8('<worksheet><sheetData>');
    expect(XlsxHost.open(zipSync(files))._unsafeUnwrapErr().code).toBe('broken-xml');
  });

  it('is refused where neither its maker nor a table is ours', async () => {
    const files = unzipSync(await written());
    const core = strFromU8(files['docProps/core.xml']!);
    for (const creator of ['Someone', 'Upstream Water Ltd', '']) {
      files['docProps/core.xml'] = strToU8(
        core.replace('>Upstream</dc:creator>', `>${creator}</dc:creator>`),
      );
      expect(XlsxHost.open(zipSync(files))._unsafeUnwrapErr()).toEqual({ code: 'foreign' });
    }
  });

  it('is ours by its tables, whoever its maker', async () => {
    const files = unzipSync(await written(realPlan(1)));
    const core = strFromU8(files['docProps/core.xml']!);
    files['docProps/core.xml'] = strToU8(core.replace('>Upstream 0.0.0</dc:creator>', '>Jo</dc:creator>'));
    expect(XlsxHost.open(zipSync(files)).isOk()).toBe(true);
  });
});

describe('a file that holds more than ours', () => {
  it('is not written over while it has a sheet of the user’s, which is named', async () => {
    const bytes = addSheetToFile(await written(), 'Mine & more', 'mine');
    const host = opened(bytes);
    const problem = (await host.write(plan))._unsafeUnwrapErr();
    expect(problem).toEqual({ code: 'would-leave-out', parts: [{ sheet: 'Mine & more' }] });
    expect(host.bytes).toBe(bytes);
  });

  it('is written without it where the caller says so, and the report tells of it', async () => {
    const host = opened(addSheetToFile(await written(), 'Mine', 'mine'));
    const report = (await host.write(plan, { leaveOut: true }))._unsafeUnwrap();
    expect(report.leftOut).toEqual([{ sheet: 'Mine' }]);
    expect(seen(host).sheetNames).toEqual(['Data', 'Report']);
    expect((await host.write(plan))._unsafeUnwrap().leftOut).toEqual([]);
  });

  it('is not written over while cells beside ours hold something', async () => {
    const bytes = ['AC5', 'AD7', 'A40'].reduce(
      (file, cell) => typeIntoFile(file, 'Data', cell, 'mine'),
      await written(),
    );
    const problem = (await opened(bytes).write(plan))._unsafeUnwrapErr();
    expect(problem).toEqual({ code: 'would-leave-out', parts: [{ sheet: 'Data', address: 'A5:AD40' }] });
  });

  it('keeps a sheet of ours that was given another name for the user’s', async () => {
    const host = opened(renameSheetInFile(await written(), 'Report', 'My report'));
    const problem = (await host.write(plan))._unsafeUnwrapErr();
    expect(problem).toEqual({ code: 'would-leave-out', parts: [{ sheet: 'My report' }] });
  });

  it('is not written over by one without a sheet on which users filled something in', async () => {
    const baseline = bundledBaseline();
    const planOf = (of: typeof baseline, kept: Kept = {}): WorkbookPlan =>
      buildWorkbookPlan(of, bundledScenarios().slice(0, 1), { ...STAMP, kept });
    const without = planOf({ ...baseline, commissioning: NO_COMMISSIONING });
    const blank = opened(await written(planOf(baseline)));
    expect((await blank.write(without))._unsafeUnwrap()).toMatchObject({ keptAside: [], leftOut: [] });
    const filled = planOf(baseline, { tblActions: [{ Key: 'wellbeing-02', Status: 'Done' }] });
    const problem = (await opened(await written(filled)).write(without))._unsafeUnwrapErr();
    const cell = addressBeside(filled, 'Actions', 'wellbeing-02', 0, 4);
    expect(problem).toEqual({ code: 'would-leave-out', parts: [{ sheet: 'Actions', address: cell }] });
  });

  it('is told from one in which only inputs were typed', async () => {
    const host = opened(typeIntoFile(await written(), 'Data', 'D5', 77));
    expect((await host.write(plan))._unsafeUnwrap()).toMatchObject({ keptAside: [], leftOut: [] });
  });
});

describe('what was typed over calculations', () => {
  it('is kept on a sheet of its own, under what was kept before', async () => {
    const first = opened(typeIntoFile(await written(), 'Data', 'E6', 123));
    const report = (await first.write(plan))._unsafeUnwrap();
    expect(report.keptAside).toEqual([{ sheet: 'Data', address: 'E6', found: 123 }]);
    const second = opened(typeIntoFile(first.bytes!, 'Report', 'A4', '=about <100>'));
    (await second.write(plan))._unsafeUnwrap();
    const book = seen(second);
    expect(book.sheetNames).toEqual(['Data', 'Report', 'Kept aside']);
    expect(book.table('tblKept')).toMatchObject({
      columns: ['Sheet', 'Cell', 'Found'],
      rows: [
        ['Data', 'E6', 123],
        ['Report', 'A4', '=about <100>'],
      ],
    });
    expect(book.formula('Data', 'E6')).toBe('E5*2');
    expect(book.formula('Report', 'A4')).toBe('SUM(tblData[[2015/16]])');
  });

  it('stays there when the same plan is written again', async () => {
    const host = opened(typeIntoFile(await written(), 'Data', 'E6', 123));
    (await host.write(plan))._unsafeUnwrap();
    const before = host.bytes!;
    (await host.write(plan))._unsafeUnwrap();
    expect(Buffer.compare(host.bytes!, before)).toBe(0);
  });
});

describe('a file that LibreOffice has saved', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    const bytes = await written(realPlan(3));
    saved = (await saveAgain([{ name: 'saved', bytes }])).get('saved')!;
  }, 300_000);

  it.each([1, 3, 6])(
    'is written over with %i scenarios, nothing of it taken for the user’s',
    async (count) => {
      const report = (await opened(saved).write(realPlan(count)))._unsafeUnwrap();
      expect(report).toMatchObject({ keptAside: [], leftOut: [] });
    },
  );

  it('still shows what someone typed beside ours and over ours', async () => {
    const calculated = realPlan(3)
      .sheets.find(({ name }) => name === 'S1')!
      .cells.find(({ content }) => content.kind === 'formula')!;
    const cell = `${String.fromCharCode(65 + calculated.column)}${calculated.row + 1}`;
    const edited = typeIntoFile(typeIntoFile(saved, 'Inputs', 'Z3', 'mine'), 'S1', cell, 42);
    const report = (await opened(edited).write(realPlan(3), { leaveOut: true }))._unsafeUnwrap();
    expect(report.keptAside).toEqual([{ sheet: 'S1', address: cell, found: 42 }]);
    expect(report.leftOut).toEqual([{ sheet: 'Inputs', address: 'Z3' }]);
  });
});
