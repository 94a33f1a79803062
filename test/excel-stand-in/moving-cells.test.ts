/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { refusal } from '../support/excel/refusal';

let excel: StandInExcel;

/** Two tables one below the other, a note beside each, and what speaks of them on another sheet. */
beforeEach(async () => {
  excel = await bootExcel();
  await act((sheet, { worksheets, names }) => {
    sheet.getRange('A1:B3').values = [
      ['Key', 'Cost'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblTop';
    sheet.getRange('A6:B7').values = [
      ['Part', 'Share'],
      ['x', 3],
    ];
    sheet.tables.add('A6:B7', true).name = 'tblBelow';
    sheet.getRange('D3').values = [['beside b']];
    sheet.getRange('D7').formulas = [['=B7*2']];
    sheet.getRange('B7').format.font.bold = true;
    sheet.getRange('7:7').format.rowHeight = 30;
    sheet.getRange('B2:B7').dataValidation.rule = { custom: { formula: '=B2>$B$7' } };
    sheet.getRange('B7').conditionalFormats.add('Custom').custom.rule.formula = '=$B$7>1';
    sheet.charts.add('Line', sheet.getRange('B7'), 'Rows').setPosition('A9');
    sheet.pageLayout.setPrintArea('A1:D7');
    worksheets.add('Other').getRange('A1:A4').formulas = [
      ['=Sheet1!$B$7'],
      ['=SUM(Sheet1!B2:B7)'],
      ['=SUM(tblBelow[Share])'],
      ['=Sheet1!B2'],
    ];
    names.add('Share', '=Sheet1!$B$7');
  });
});

afterEach(() => {
  excel.dispose();
});

function act(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'), context.workbook);
    await context.sync();
  });
}

const tables = () => excel.workbook.tables().map(({ name, address }) => [name, address]);
const others = () => excel.workbook.formulas('Other!A1:A4').flat();

it('pushes down whole rows with all that stands on them, and what speaks of them follows', async () => {
  await act((sheet) => {
    sheet.getRange('4:5').insert('Down');
  });
  const { workbook } = excel;
  expect(tables()).toEqual([
    ['tblTop', 'A1:B3'],
    ['tblBelow', 'A8:B9'],
  ]);
  expect([workbook.cell('Sheet1!D3').value, workbook.cell('Sheet1!D9').formula]).toEqual([
    'beside b',
    '=B9*2',
  ]);
  expect(workbook.cell('Sheet1!B9').style('Font.Bold')).toBe(true);
  expect([workbook.row('Sheet1', 7)['height'], workbook.row('Sheet1', 9)['height']]).toEqual([undefined, 30]);
  expect(workbook.validations('Sheet1')).toMatchObject([
    { address: 'B2:B9', rule: { custom: { formula: '=B2>$B$9' } } },
  ]);
  expect(workbook.conditionalFormats('Sheet1')).toMatchObject([
    { address: 'B9', Rule: { Formula: '=$B$9>1' } },
  ]);
  expect(workbook.charts('Sheet1')).toMatchObject([
    { bags: { Chart: { Position: { from: 'Sheet1!A11' } } }, series: [{ values: 'Sheet1!$B$9' }] },
  ]);
  expect(workbook.page('Sheet1')['Print']).toEqual({ Area: 'Sheet1!A1:D9' });
  expect(others()).toEqual(['=Sheet1!$B$9', '=SUM(Sheet1!B2:B9)', '=SUM(tblBelow[Share])', '=Sheet1!B2']);
  expect(workbook.names()).toMatchObject([{ name: 'Share', formula: '=Sheet1!$B$9' }]);
});

it('makes a table grow by rows put in before its last, and shrink by rows taken out', async () => {
  await act((sheet) => {
    sheet.getRange('3:3').insert('Down');
  });
  expect(tables()).toEqual([
    ['tblTop', 'A1:B4'],
    ['tblBelow', 'A7:B8'],
  ]);
  expect(excel.workbook.values('Sheet1!A3:D4')).toEqual([
    ['', '', '', ''],
    ['b', 2, '', 'beside b'],
  ]);
  await act((sheet) => {
    sheet.getRange('3:4').delete('Up');
  });
  expect(tables()).toEqual([
    ['tblTop', 'A1:B2'],
    ['tblBelow', 'A5:B6'],
  ]);
  expect(others()).toEqual(['=Sheet1!$B$6', '=SUM(Sheet1!B2:B6)', '=SUM(tblBelow[Share])', '=Sheet1!B2']);
});

it('says #REF! of what is taken out', async () => {
  await act((sheet) => {
    sheet.getRange('2:2').delete('Up');
  });
  expect(others()[3]).toBe('=Sheet1!#REF!');
});

it('pushes cells of a table’s rows to the right, and the table grows by a column', async () => {
  await act((sheet) => {
    sheet.getRange('B1:B3').insert('Right');
  });
  const { workbook } = excel;
  expect(tables()).toEqual([
    ['tblTop', 'A1:C3'],
    ['tblBelow', 'A6:B7'],
  ]);
  expect(workbook.tables()[0]?.columns).toEqual(['Key', 'Column2', 'Cost']);
  expect(workbook.cell('Sheet1!E3').value).toBe('beside b');
  expect(others()).toEqual(['=Sheet1!$B$7', '=SUM(Sheet1!B2:B7)', '=SUM(tblBelow[Share])', '=Sheet1!C2']);
  await act((sheet) => {
    sheet.getRange('B1:B3').delete('Left');
  });
  expect(workbook.tables()[0]?.columns).toEqual(['Key', 'Cost']);
  expect(workbook.cell('Sheet1!D3').value).toBe('beside b');
});

it('refuses to cut through a table', async () => {
  const cut = act((sheet) => {
    sheet.getRange('A2:A2').insert('Down');
  });
  expect((await refusal(cut)).code).toBe('InvalidOperation');
});

it('keeps settings unseen in the workbook', async () => {
  await excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('Memory', 'first');
    settings.add('Memory', 'second');
    const [found, missing] = [settings.getItemOrNullObject('Memory'), settings.getItemOrNullObject('None')];
    found.load('value');
    await context.sync();
    expect([found.value, missing.isNullObject]).toEqual(['second', true]);
    found.delete();
    await context.sync();
  });
  expect(excel.workbook.snapshot()).toMatchObject({ settings: [] });
});
