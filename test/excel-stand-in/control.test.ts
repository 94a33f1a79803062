/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { refusal } from '../support/excel/refusal';

let excel: StandInExcel;

beforeEach(async () => {
  excel = await bootExcel();
});

afterEach(() => {
  excel.dispose();
});

function write(value: unknown, options: Excel.RunOptions = {}): Promise<void> {
  return excel.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
    await context.sync();
  });
}

const written = (): unknown => excel.workbook.cell('Sheet1!A1').value;

it('counts the requests of a run and their bytes, but not the library’s own calls', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [['£']];
    await context.sync();
    range.load('values');
    await context.sync();
  });
  const [first, second, ...more] = excel.control.syncs;
  expect(more).toEqual([]);
  // The pound sign takes two bytes.
  expect(first?.requestBytes).toBeGreaterThan(200);
  expect(second?.responseBytes).toBeGreaterThan('{"Values":[["£"]]}'.length);
  expect(first?.objectPaths).toBe(4);
  excel.control.reset();
  expect(excel.control.syncs).toEqual([]);
});

it('lets every action before the one that fails stand, at each place where it may fail', async () => {
  const run = (): Promise<void> =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
      sheet.getRange('A4').values = [[4]];
      await context.sync();
    });
  await run();
  const places = [...excel.control.changingActions];
  expect(places).toHaveLength(4);
  for (const [done, place] of places.entries()) {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4').clear();
      await context.sync();
    });
    excel.control.reset();
    excel.control.failAfterAction(place);
    expect((await refusal(run())).code).toBe('GeneralException');
    const column = [1, 2, 3, 4].map((row) => [row <= done ? row : '']);
    expect(excel.workbook.values('Sheet1!A1:A4')).toEqual(column);
    await run();
    expect(excel.workbook.values('Sheet1!A1:A4')).toEqual([[1], [2], [3], [4]]);
  }
});

it.each([
  'AccessDenied',
  'ActivityLimitReached',
  'GeneralException',
  'RequestPayloadSizeLimitExceeded',
  'InvalidReference',
])('fails whole with %s as often as it is told to', async (code) => {
  excel.control.failWith(code);
  expect((await refusal(write(1))).code).toBe(code);
  expect(written()).toBe('');
  await write(2);
  expect(written()).toBe(2);
});

it('refuses while a cell is being edited, unless it is told to wait', async () => {
  excel.control.editMode(true);
  expect((await refusal(write(1))).code).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = write(2, { delayForCellEdit: true }).then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([done, written()]).toEqual([false, '']);
  excel.control.editMode(false);
  await waiting;
  expect(written()).toBe(2);
});

it('refuses every change of a workbook that is open for reading only, and no reading', async () => {
  excel.control.readOnly = true;
  const refused = await refusal(write(1));
  expect(refused).toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
  const name = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Sheet1');
});

it('refuses a request over five megabytes, and a reply over the limit it is given', async () => {
  const long = 'x'.repeat(30_000);
  const many = Array.from({ length: 200 }, () => [long]);
  const big = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = many;
    await context.sync();
  });
  expect((await refusal(big)).code).toBe('RequestPayloadSizeLimitExceeded');
  expect(written()).toBe('');
  await write(long);
  excel.control.payloadLimit = 10_000;
  const read = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
  });
  expect((await refusal(read)).code).toBe('ResponsePayloadSizeLimitExceeded');
});

it('has the requirement sets that it is given, and the client refuses what is newer', async () => {
  excel.dispose();
  excel = await bootExcel({ requirementSets: { ExcelApi: 1.8 } });
  const { requirements } = excel.Office.context;
  expect(['1.8', '1.9'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    false,
  ]);
  const newer = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').copyFrom('B1');
    await context.sync();
  });
  expect((await refusal(newer)).code).toBe('ApiNotFound');
  const reading = excel.Excel.run(async (context) => {
    // Came with 1.9.
    context.workbook.worksheets.getItem('Sheet1').load('enableCalculation');
    await context.sync();
  });
  expect((await refusal(reading)).code).toBe('ApiNotFound');
});

it('has the versions after 1.9 in their order', async () => {
  excel.dispose();
  excel = await bootExcel({ requirementSets: { ExcelApi: '1.20' } });
  const { requirements } = excel.Office.context;
  const has = ['1.9', '1.17', '1.20', '1.21'].map((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  expect(has).toEqual([true, true, true, false]);
});

it('speaks the language that it is given', async () => {
  excel.dispose();
  excel = await bootExcel({ locale: 'de-DE' });
  expect(excel.Office.context.displayLanguage).toBe('de-DE');
});

it('tells of the add-in’s own edits as local and of another user’s as remote', async () => {
  const heard: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'source' | 'triggerSource'>[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push({ address, source, triggerSource });
      await Promise.resolve();
    });
    await context.sync();
  });
  await write(1);
  excel.control.foreignEdit('Sheet1', 'B2', 'theirs');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([
    { address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' },
    { address: 'B2', source: 'Remote', triggerSource: 'Unknown' },
  ]);
  expect(excel.workbook.cell('Sheet1!B2').value).toBe('theirs');
});

it('gives an event’s range, and tells of nothing once it is no longer listened to', async () => {
  const heard: string[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = sheet.onChanged.add(async (event) => {
      await excel.Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load('values');
        await inner.sync();
        heard.push(String(range.values[0]?.[0]));
      });
    });
    await context.sync();
    return added;
  });
  await write('one');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write('two');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(['one']);
});

it('tells of nothing while events are switched off', async () => {
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
      await Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await write(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([]);
});

it('lets another user edit between two requests', async () => {
  const found = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [['ours']];
    await context.sync();
    excel.control.beforeNextSync(() => {
      excel.control.foreignEdit('Sheet1', 'A1', 'theirs');
    });
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(found).toEqual([['theirs']]);
});

it('says loudly what it has not got', async () => {
  const refused = await refusal(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').merge();
      await context.sync();
    }),
  );
  expect(refused.code).toBe('NotImplemented');
  expect(refused.message).toContain('Range.Merge');
});

it('refuses one member alone, as an Excel may that has it but will not', async () => {
  excel.control.refuseMember('Range.Values');
  expect(await refusal(write(1))).toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values' },
  });
  excel.control.reset();
  await write(2);
  expect(written()).toBe(2);
});

it('makes the workbook what it was when it was saved, as often as it is asked to', async () => {
  await write(1);
  const [saved, before] = [excel.control.save(), excel.workbook.snapshot()];
  for (const value of [2, 3]) {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Cost', value],
        [value, value],
      ];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.tables.add('A1:B2', true);
      context.workbook.worksheets.add('More').protection.protect();
      await context.sync();
    });
    expect(excel.workbook.snapshot()).not.toEqual(before);
    excel.control.restore(saved);
    expect(excel.workbook.snapshot()).toEqual(before);
  }
});
