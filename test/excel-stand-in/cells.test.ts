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

function inSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

it('fills a block with one value, one formula that moves along, and one format', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    sheet.getRange('C1:D2').formulasR1C1 = '=RC[-2]*R1C1' as unknown as string[][];
    sheet.getRange('E1:E2').formulas = '=A1+$B$1' as unknown as string[][];
    sheet.getRange('A1:B2').numberFormat = '0.0%' as unknown as string[][];
  });
  expect(excel.workbook.values('Sheet1!A1:B2')).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect(excel.workbook.formulas('Sheet1!C1:E2')).toEqual([
    ['=A1*$A$1', '=B1*$A$1', '=A1+$B$1'],
    ['=A2*$A$1', '=B2*$A$1', '=A2+$B$1'],
  ]);
  expect(excel.workbook.cell('Sheet1!B2').numberFormat).toBe('0.0%');
});

it('refuses an array of another shape, and writes nothing of it', async () => {
  const refused = await refusal(
    inSheet((sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    }),
  );
  expect(refused).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  expect(excel.workbook.values('Sheet1!A1:B2')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

it('leaves a cell as it is that is given null, and empties one that is given an empty text', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    sheet.getRange('A1:C1').values = [[null, '', 4]];
  });
  expect(excel.workbook.values('Sheet1!A1:C1')).toEqual([[1, '', 4]]);
});

it.each([
  ['12', 12],
  ['1,234.5', 1234.5],
  ['5%', 0.05],
  ['TRUE', true],
  ['#n/a', '#N/A'],
  ['2016/17', '2016/17'],
  // 1 December 2011, counted in days since 1900 as Excel does.
  ['2011/12', 40878],
  ["'2011/12", '2011/12'],
  ["'=A1", '=A1'],
])('takes the text %s for what Excel would take it for when typed', async (typed, held) => {
  await inSheet((sheet) => {
    sheet.getRange('A1').values = [[typed]];
  });
  expect(excel.workbook.cell('Sheet1!A1')).toMatchObject({ value: held, formula: undefined });
});

it.each(['=1+1', '+A2', '-A2', '@SUM(A2)'])('takes the text %s for a formula', async (typed) => {
  await inSheet((sheet) => {
    sheet.getRange('A1').values = [[typed]];
  });
  expect(excel.workbook.cell('Sheet1!A1').formula).toMatch(/^=/);
});

it('takes any text as it is where the cell is formatted as text', async () => {
  await inSheet((sheet) => {
    const range = sheet.getRange('A1:A2');
    range.numberFormat = [['@'], ['@']];
    range.values = [['=1+1'], ['2011/12']];
  });
  expect(excel.workbook.values('Sheet1!A1:A2')).toEqual([['=1+1'], ['2011/12']]);
});

it.each(['=SUM(A1', '=A1)', '="open', '=1+', '=Nowhere!A1', "='No sheet'!A1", '=tblNone[Year]', '=(1,)*'])(
  'refuses %s, which is no formula',
  async (formula) => {
    const refused = await refusal(
      inSheet((sheet) => {
        sheet.getRange('B1').formulas = [[formula]];
      }),
    );
    expect(refused.code).toBe('InvalidArgument');
    expect(excel.workbook.cell('Sheet1!B1').formula).toBeUndefined();
  },
);

it('keeps a formula as it was written, and says it in R1C1 too', async () => {
  const formula = `=IF(Sheet1!$B2="R1C1 'n' A1",-SUM(B2:C$3)*1.5E-3,'Sheet1'!A1)`;
  const found = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('D4');
    range.formulas = [[formula]];
    range.load('formulas,formulasR1C1');
    await context.sync();
    return [range.formulas, range.formulasR1C1];
  });
  expect(found).toEqual([
    [[formula]],
    [[`=IF(Sheet1!R[-2]C2="R1C1 'n' A1",-SUM(R[-2]C[-2]:R3C[-1])*1.5E-3,'Sheet1'!R[-3]C[-3])`]],
  ]);
});

it('reads values from a calculator, once a change', async () => {
  excel.dispose();
  let runs = 0;
  excel = await bootExcel({
    calculate: (workbook) => {
      runs += 1;
      return workbook.allFormulas().map(({ sheet, row, column }) => ({ sheet, row, column, value: 42 }));
    },
  });
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.formulas = [['=1+1'], [3]];
    range.load('values,text');
    await context.sync();
    expect(range.values).toEqual([[42], [3]]);
  });
  expect(runs).toBe(1);
});

it('copies formulas and looks, tiling the target, with references moved', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').formulas = [['=$A1*2']];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B2:B3').copyFrom('B1');
    sheet.getRange('C1').copyFrom('B1', 'Formats');
  });
  expect(excel.workbook.formulas('Sheet1!B1:C3')).toEqual([
    ['=$A1*2', ''],
    ['=$A2*2', ''],
    ['=$A3*2', ''],
  ]);
  expect(excel.workbook.cell('Sheet1!C1').style('Font.Bold')).toBe(true);
});

it('moves from range to range as the client asks', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    const start = sheet.getRangeByIndexes(1, 1, 1, 1);
    const ranges = [
      start.getResizedRange(1, 2),
      start.getOffsetRange(2, 1),
      sheet.getCell(4, 4),
      sheet.getUsedRange(true),
      start.getEntireColumn(),
      sheet.getRange('A1:Z9').getIntersection('Y8:AB20'),
    ];
    for (const range of ranges) range.load('address');
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      'Sheet1!B2:D3',
      'Sheet1!C4',
      'Sheet1!E5',
      'Sheet1!B2:C3',
      'Sheet1!B:B',
      'Sheet1!Y8:Z9',
    ]);
  });
});

it('keeps looks cell by cell, and answers null where they differ', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B2');
    sheet.getRange().format.font.name = 'Arial';
    range.format.fill.color = '#fffbe0';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.protection.locked = false;
    range.format.indentLevel = 1;
    sheet.getRange('B2').format.fill.color = '#FFFFFF';
    sheet.getRange('A:A').format.columnWidth = 80;
    sheet.getRange('C:D').columnHidden = true;
    sheet.getRange('C:D').group('ByColumns');
    range.load('format/fill/color,format/font/name,format/indentLevel');
    await context.sync();
    expect([range.format.fill.color, range.format.font.name, range.format.indentLevel]).toEqual([
      null,
      'Arial',
      1,
    ]);
  });
  expect(excel.workbook.cell('Sheet1!A1').style('Borders.Bottom.Style')).toBe('None');
  expect(excel.workbook.cell('Sheet1!A2').style('Borders.Bottom.Style')).toBe('Continuous');
  expect(excel.workbook.cell('Sheet1!A2').locked).toBe(false);
  expect(excel.workbook.column('Sheet1', 'A')).toEqual({ width: 80 });
  expect(excel.workbook.column('Sheet1', 'D')).toEqual({ hidden: true, level: 1 });
});

it('clears contents, looks, or both', async () => {
  await inSheet((sheet) => {
    for (const column of ['A', 'B', 'C']) {
      const range = sheet.getRange(`${column}1`);
      range.values = [[1]];
      range.format.font.bold = true;
    }
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
  });
  const seen = ['A1', 'B1', 'C1'].map((at) => {
    const cell = excel.workbook.cell(`Sheet1!${at}`);
    return [cell.value, cell.style('Font.Bold')];
  });
  expect(seen).toEqual([
    ['', true],
    [1, false],
    ['', false],
  ]);
});

it('writes over 1,500 cells in the pieces that the client makes of them', async () => {
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, at) => row * 10 + at),
  );
  await inSheet((sheet) => {
    sheet.getRange('A1:J400').values = values;
  });
  expect(excel.workbook.values('Sheet1!A1:J400')).toEqual(values);
});
