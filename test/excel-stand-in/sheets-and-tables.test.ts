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

function act(work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

async function codeOf(work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): Promise<string> {
  return (await refusal(act(work))).code;
}

/** A table `tblOne` in A1:C3 of Sheet1. */
function withTable(): Promise<void> {
  return act((_, sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Year', 'Cost', 'Cost'],
      ['2015/16', 1, 2],
      ['2016/17', 3, 4],
    ];
    sheet.tables.add('A1:C3', true).name = 'tblOne';
  });
}

it('adds, orders, colours, hides, activates and deletes sheets', async () => {
  await act(({ worksheets }) => {
    const cover = worksheets.add('Cover');
    cover.position = 0;
    cover.tabColor = '#003B5C';
    cover.showGridlines = false;
    cover.activate();
    worksheets.add('Hidden').visibility = 'Hidden';
    worksheets.getItem('Sheet1').delete();
  });
  expect(excel.workbook.sheetNames()).toEqual(['Cover', 'Hidden']);
  expect(excel.workbook.activeSheet()).toBe('Cover');
  expect(excel.workbook.sheetLook('Cover')).toEqual({ TabColor: '#003B5C', ShowGridlines: false });
  const listed = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/showGridlines');
    await context.sync();
    return worksheets.items.map(({ name, visibility, showGridlines }) => [name, visibility, showGridlines]);
  });
  expect(listed).toEqual([
    ['Cover', 'Visible', false],
    ['Hidden', 'Hidden', true],
  ]);
});

it.each(['a'.repeat(32), 'a/b', 'a[b', "'a", 'History'])(
  'refuses %s as the name of a sheet',
  async (name) => {
    expect(await codeOf(({ worksheets }) => worksheets.add(name))).toBe('InvalidArgument');
  },
);

it('refuses a sheet’s name that is taken, whatever its capitals', async () => {
  expect(await codeOf(({ worksheets }) => worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
});

it('refuses to delete or hide the only sheet', async () => {
  expect(await codeOf((_, sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await codeOf((_, sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
});

it('carries a sheet’s new name into formulas, and breaks those that read a deleted one', async () => {
  await act(({ worksheets, names }, sheet) => {
    const inputs = worksheets.add('Inputs');
    sheet.getRange('A1').formulas = [['=SUM(Inputs!A1:B2)+1']];
    names.add('Rate', inputs.getRange('A1'));
    inputs.name = 'My inputs';
  });
  expect(excel.workbook.cell('Sheet1!A1').formula).toBe("=SUM('My inputs'!A1:B2)+1");
  expect(excel.workbook.names()).toMatchObject([{ name: 'Rate', formula: "='My inputs'!$A$1" }]);
  await act(({ worksheets }) => worksheets.getItem('My inputs').delete());
  expect(excel.workbook.cell('Sheet1!A1').formula).toBe('=SUM(#REF!)+1');
});

it('freezes rows, columns or both', async () => {
  await act((_, sheet) => sheet.freezePanes.freezeRows(3));
  expect(excel.workbook.frozen('Sheet1')).toEqual({ rows: 3, columns: 0 });
  await act((_, sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B3')));
  expect(excel.workbook.frozen('Sheet1')).toEqual({ rows: 3, columns: 2 });
  await act((_, sheet) => sheet.freezePanes.unfreeze());
  expect(excel.workbook.frozen('Sheet1')).toBeUndefined();
});

it('refuses to write locked cells of a protected sheet, and lets unlocked ones be written', async () => {
  await act((_, sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false }, 'word');
  });
  expect(excel.workbook.protected('Sheet1')).toBe(true);
  await act((_, sheet) => (sheet.getRange('B1').values = [[1]]));
  expect(await codeOf((_, sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]))).toBe('AccessDenied');
  expect(await codeOf((_, sheet) => sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
  expect(await codeOf((_, sheet) => (sheet.getRange('B1').format.fill.color = 'red'))).toBe('AccessDenied');
  expect(await codeOf((_, sheet) => sheet.protection.unprotect('other'))).toBe('AccessDenied');
  expect(excel.workbook.values('Sheet1!A1:B1')).toEqual([['', 1]]);
  await act((_, sheet) => {
    sheet.protection.unprotect('word');
    sheet.getRange('A1').values = [[3]];
  });
  expect(excel.workbook.cell('Sheet1!A1').value).toBe(3);
});

it('makes headers of a table texts that differ', async () => {
  await withTable();
  expect(excel.workbook.tables()).toMatchObject([
    { name: 'tblOne', address: 'A1:C3', columns: ['Year', 'Cost', 'Cost2'] },
  ]);
  await act((_, sheet) => (sheet.getRange('B1:C1').values = [[2016, '']]));
  expect(excel.workbook.values('Sheet1!A1:C1')).toEqual([['Year', '2016', 'Column3']]);
});

it('gives the parts of a table by row and by column', async () => {
  await withTable();
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('TBLONE');
    const column = table.columns.getItem('Cost2');
    table.showTotals = true;
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      column.getDataBodyRange(),
    ];
    for (const part of parts) part.load('address');
    table.columns.load('items/name');
    table.load('showTotals,style,worksheet/name');
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual([
      'Sheet1!A1:C4',
      'Sheet1!A1:C1',
      'Sheet1!A2:C3',
      'Sheet1!A4:C4',
      'Sheet1!C2:C3',
    ]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Year', 'Cost', 'Cost2']);
    expect([table.showTotals, table.worksheet.name]).toEqual([true, 'Sheet1']);
  });
  expect(excel.workbook.formulas('Sheet1!A4:C4')).toEqual([['Total', '', '=SUBTOTAL(109,tblOne[Cost2])']]);
});

it('refuses a table over another, a name that is taken and one that looks like a cell', async () => {
  await withTable();
  expect(await codeOf((_, sheet) => sheet.tables.add('C3:D5', true))).toBe('InvalidArgument');
  for (const name of ['tblOne', 'T1', 'R1C1', 'two words', '1st', '']) {
    expect(await codeOf((_, sheet) => (sheet.tables.add('F1:G3', true).name = name))).toBe('InvalidArgument');
    await act((_, sheet) => sheet.tables.getItem('Table1').delete());
  }
  expect(excel.workbook.tables().map(({ name }) => name)).toEqual(['tblOne']);
});

it('resizes, renames and deletes a table', async () => {
  await withTable();
  await act(({ tables }, sheet) => {
    sheet.getRange('E1').formulas = [['=SUM(tblOne[Cost])']];
    const table = tables.getItem('tblOne');
    table.resize('A1:B5');
    table.name = 'tblTwo';
  });
  expect(excel.workbook.tables()).toMatchObject([
    { name: 'tblTwo', address: 'A1:B5', columns: ['Year', 'Cost'] },
  ]);
  expect(excel.workbook.cell('Sheet1!E1').formula).toBe('=SUM(tblTwo[Cost])');
  expect(await codeOf(({ tables }) => tables.getItem('tblTwo').resize('A2:B5'))).toBe('InvalidArgument');
  await act(({ tables }) => tables.getItem('tblTwo').delete());
  expect(excel.workbook.tables()).toEqual([]);
  expect(excel.workbook.cell('Sheet1!E1').formula).toBe('=SUM(#REF!)');
  expect(excel.workbook.cell('Sheet1!A1').value).toBe('');
});

it('leaves a table’s cells when it is turned into a range', async () => {
  await withTable();
  await act(({ tables }) => tables.getItem('tblOne').convertToRange());
  expect(excel.workbook.tables()).toEqual([]);
  expect(excel.workbook.cell('Sheet1!A1').value).toBe('Year');
});

it('adds, reads and deletes defined names', async () => {
  const found = await excel.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('ActiveScenario', worksheets.getItem('Sheet1').getRange('B2:C3'), 'the scenario in force');
    names.add('Mark', '="made by us"').visible = false;
    names.load('items/name,items/formula,items/type,items/visible');
    const range = names.getItem('ActiveScenario').getRange();
    const none = names.getItemOrNullObject('Nobody');
    range.load('address');
    await context.sync();
    return [
      names.items.map(({ name, formula, type, visible }) => [name, formula, type, visible]),
      range.address,
      none.isNullObject,
    ];
  });
  expect(found).toEqual([
    [
      ['ActiveScenario', '=Sheet1!$B$2:$C$3', 'Range', true],
      ['Mark', '="made by us"', 'String', false],
    ],
    'Sheet1!B2:C3',
    true,
  ]);
  expect(await codeOf(({ names }) => names.add('activescenario', '=1'))).toBe('InvalidArgument');
  expect(await codeOf(({ names }) => names.add('A1', '=1'))).toBe('InvalidArgument');
  await act(({ names }) => names.getItem('Mark').delete());
  expect(excel.workbook.names().map(({ name }) => name)).toEqual(['ActiveScenario']);
});

it('keeps the document’s properties and the way it calculates', async () => {
  await act((workbook) => {
    workbook.properties.title = 'Upstream';
    workbook.properties.author = 'NHS';
    workbook.application.calculationMode = 'Manual';
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.calculate('Full');
  });
  expect(excel.workbook.properties()).toEqual({ Title: 'Upstream', Author: 'NHS' });
});

it('refuses to add sheets to a workbook whose structure is protected', async () => {
  await act(({ protection }) => protection.protect());
  expect(await codeOf(({ worksheets }) => worksheets.add('More'))).toBe('AccessDenied');
});
