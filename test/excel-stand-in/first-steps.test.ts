/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';

let excel: StandInExcel;

beforeEach(async () => {
  excel = await bootExcel();
});

afterEach(() => {
  excel.dispose();
});

it('starts the genuine client, which takes the page for Excel on the web', async () => {
  await expect(excel.Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
});

it('writes a block of values and reads it back through the client', async () => {
  const found = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Inputs');
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['Share', 0.25],
      [true, '=B2'],
    ];
    range.load('values,formulas,address,valueTypes');
    sheet.load('name,position');
    await context.sync();
    return [range.formulas, range.address, sheet.name, sheet.position, range.valueTypes];
  });
  expect(found).toEqual([
    [
      ['Share', 0.25],
      [true, '=B2'],
    ],
    'Inputs!B2:C3',
    'Inputs',
    1,
    [
      ['String', 'Double'],
      ['Boolean', 'Double'],
    ],
  ]);
  expect(excel.workbook.sheetNames()).toEqual(['Sheet1', 'Inputs']);
  expect(excel.workbook.cell('Inputs!C3').formula).toBe('=B2');
});

it('says with its code and its place what it refuses', async () => {
  const failure: unknown = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(excel.OfficeExtension.Error);
  expect(failure).toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

it('keeps hold of objects over several syncs', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    const table = sheet.tables.add(range, true);
    table.name = 'tblOne';
    await context.sync();
    range.values = [
      ['a', 'b'],
      [1, 2],
    ];
    table.style = 'TableStyleLight1';
    await context.sync();
    sheet.name = 'Renamed';
    range.format.fill.color = '#ff0000';
    await context.sync();
  });
  expect(excel.workbook.tables()).toEqual([
    {
      name: 'tblOne',
      sheet: 'Renamed',
      address: 'A1:B2',
      columns: ['a', 'b'],
      totals: false,
      look: { Style: 'TableStyleLight1' },
    },
  ]);
  expect(excel.workbook.cell('Renamed!B2').style('Fill.Color')).toBe('#FF0000');
});

it('answers that an object is not there with a null object', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
    sheet.load('name');
    used.load('address');
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});
