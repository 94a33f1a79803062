/** @jest-environment ./test/support/excel/environment.ts */
import { bootExcel, type StandInExcel } from '../support/excel/boot';
import { refusal } from '../support/excel/refusal';

let excel: StandInExcel;

beforeEach(async () => {
  excel = await bootExcel();
  await act(({ worksheets, names }) => {
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:C2').formulas = [
      ['Year', 1, 2],
      ['Twice', '=2*B1', '=Sheet1!C1*2'],
    ];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B:B').format.columnWidth = 80;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintArea('A1:C2');
    sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=B2>0' } };
    sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=Sheet1!$B$1>0';
    const chart = sheet.charts.add('Line', sheet.getRange('B1:C2'), 'Rows');
    chart.name = 'Growth';
    chart.setPosition('E2');
    names.add('First', '=Sheet1!$B$1');
    names.add('Mark', '="whole"');
    worksheets.add('Other').getRange('A1').formulas = [['=Sheet1!B2']];
  });
});

afterEach(() => {
  excel.dispose();
});

function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

it('copies a sheet with all that stands on it, which then speaks of the copy', async () => {
  await act(({ worksheets }) => {
    worksheets.getItem('Sheet1').copy('End');
  });
  const { workbook } = excel;
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Other', 'Sheet1 (2)']);
  const copy = "'Sheet1 (2)'";
  expect(workbook.formulas(`${copy}!A1:C2`)).toEqual([
    ['Year', 1, 2],
    ['Twice', '=2*B1', `=${copy}!C1*2`],
  ]);
  expect(workbook.cell(`${copy}!A1`).style('Font.Bold')).toBe(true);
  expect(workbook.column('Sheet1 (2)', 'B')['width']).toBe(80);
  expect(workbook.frozen('Sheet1 (2)')).toEqual({ rows: 1, columns: 0 });
  expect(workbook.page('Sheet1 (2)')).toMatchObject({
    Page: { Orientation: 'Landscape' },
    Print: { Area: `${copy}!A1:C2` },
  });
  expect(workbook.validations('Sheet1 (2)')).toEqual(workbook.validations('Sheet1'));
  expect(workbook.conditionalFormats('Sheet1 (2)')).toMatchObject([{ Rule: { Formula: `=${copy}!$B$1>0` } }]);
  expect(workbook.charts('Sheet1 (2)')).toMatchObject([
    { name: 'Growth', series: [{ values: `${copy}!$B$1:$C$1` }, { values: `${copy}!$B$2:$C$2` }] },
  ]);
  // A name for cells of the sheet gets a twin on the copy; one that only holds a text does not.
  expect(workbook.names('Sheet1 (2)')).toMatchObject([{ name: 'First', formula: `=${copy}!$B$1` }]);
  expect(workbook.names().map(({ name }) => name)).toEqual(['First', 'Mark']);
  expect(workbook.cell('Other!A1').formula).toBe('=Sheet1!B2');
});

it('puts the copy where it is told, answers to it at once and leaves the original alone', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const copy = worksheets.getItem('Sheet1').copy('Before', worksheets.getItem('Other'));
    copy.name = 'S2';
    copy.getRange('B1').values = [[5]];
    copy.charts.getItemAt(0).title.text = 'Other growth';
    await context.sync();
    // The copy is addressed by its id from now on.
    copy.getRange('C1').values = [[6]];
    await context.sync();
  });
  const { workbook } = excel;
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'S2', 'Other']);
  expect(workbook.values('S2!B1:C1')).toEqual([[5, 6]]);
  expect(workbook.values('Sheet1!B1:C1')).toEqual([[1, 2]]);
  expect(workbook.cell('S2!C2').formula).toBe("='S2'!C1*2");
  expect(workbook.charts('S2')).toMatchObject([{ series: [{ values: "'S2'!$B$1:$C$1" }, {}] }]);
  expect(workbook.charts('Sheet1')[0]?.bags['Title']).toBeUndefined();
});

it('gives a copied table a name of its own, and copies no sheet next to none', async () => {
  await act(({ worksheets }) => {
    const sheet = worksheets.getItem('Other');
    sheet.getRange('C1:C2').values = [['Cost'], [1]];
    sheet.tables.add('C1:C2', true).name = 'tblCost';
    sheet.getRange('D1').formulas = [['=SUM(tblCost[Cost])']];
    sheet.copy('End').name = 'Twin';
  });
  expect(excel.workbook.tables().map(({ name, sheet }) => [name, sheet])).toEqual([
    ['tblCost', 'Other'],
    ['tblCost2', 'Twin'],
  ]);
  expect(excel.workbook.cell('Twin!D1').formula).toBe('=SUM(tblCost2[Cost])');
  const nowhere = act(({ worksheets }) => {
    worksheets.getItem('Other').copy('Before');
  });
  expect((await refusal(nowhere)).code).toBe('InvalidArgument');
});
